/** The widget's own texts. What the bot says comes with its messages. */

import type { Basis } from '../../../knowledge/facts/facts.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';

const en = {
  title: 'iGOT Karmayogi helpdesk',
  subtitle: 'Department of Posts · courses and assessment for the APAR',
  conversation: 'Conversation',
  language: 'Language',
  menu: 'Menu',
  close: 'Close the helpdesk',
  message: 'Your question',
  send: 'Send',
  you: 'You:',
  helpdesk: 'Helpdesk:',
  choices: 'Choices',

  connecting: 'Connecting…',
  offline: 'No connection. Trying again…',
  offlineReady: 'No connection: answers come from this device.',
  tryNow: 'Try now',
  sending: 'Sending…',
  waiting: 'Waiting for a connection; it will be sent by itself.',
  failed: 'Not sent.',
  tooMany: 'Not sent: too many messages at once. Wait a moment.',
  tooLong: 'Not sent: the message is too long. Shorten it.',
  retry: 'Try again',
  answeredOffline: 'Answered offline, on this device',
  over: 'The earlier conversation is closed. This is a new one.',
  forgotten: 'The conversation is deleted. This is a new one.',
  forgottenLater: 'The conversation is removed here. The server deletes it as soon as there is a connection.',
  forgottenIfOpen:
    'The conversation is removed here. Keep this page open: the server deletes it as soon as there is a connection.',

  startOver: 'Start over',
  startOverCommand: 'start over',
  printTalk: 'Print the conversation',
  forget: 'Forget this conversation',
  forgetAsk: 'Delete this conversation here and on the server? It cannot be brought back.',
  forgetYes: 'Yes, delete it',
  forgetNo: 'Keep it',
  notSaved:
    'This browser is not saving this conversation. It may be gone after you close or reload the page.',

  source: 'Source:',
  caution: 'Note:',
  basis: {
    stated: 'Stated in the documents',
    'by-group': 'Follows from the group',
    inferred: 'Inferred from the documents',
    'common-knowledge': 'Common knowledge, not in the documents',
    'not-stated': 'Not stated in the documents',
  } satisfies Record<Basis, string> as Record<Basis, string>,
  tools: 'This answer',
  copy: 'Copy',
  print: 'Print',
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  thanks: 'Thank you, noted.',
  notNoted: 'That could not be noted. Try again.',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. The text is selected: press Ctrl+C.',

  letter: 'Letter to your own office',
  letterPrivate: 'What you fill in stays on this page: it is not sent to the helpdesk and not stored.',
  letterFill: 'Fill in the letter',
  letterClose: 'Close the form',
  letterPreview: 'The letter',
  letterCopy: 'Copy the letter',
  letterPrint: 'Print the letter',

  printedOn: (day: string) => `Printed on ${day}`,
  sheetFrom: 'iGOT Karmayogi helpdesk, Department of Posts',
  sources: 'Sources',
  sheetNote: 'This sheet only helps in reading the documents named above; what counts is what they say.',
};

export type PageTexts = typeof en;

const hi: PageTexts = {
  title: 'iGOT कर्मयोगी हेल्पडेस्क',
  subtitle: 'डाक विभाग · APAR के पाठ्यक्रम और परीक्षा',
  conversation: 'बातचीत',
  language: 'भाषा',
  menu: 'मेनू',
  close: 'हेल्पडेस्क बंद करें',
  message: 'आपका प्रश्न',
  send: 'भेजें',
  you: 'आप:',
  helpdesk: 'हेल्पडेस्क:',
  choices: 'विकल्प',

  connecting: 'जुड़ रहा है…',
  offline: 'कनेक्शन नहीं है। फिर से कोशिश हो रही है…',
  offlineReady: 'कनेक्शन नहीं है: उत्तर इसी फ़ोन या कंप्यूटर से मिल रहे हैं।',
  tryNow: 'अभी कोशिश करें',
  sending: 'भेजा जा रहा है…',
  waiting: 'कनेक्शन का इंतज़ार है। जुड़ते ही अपने आप भेजा जाएगा।',
  failed: 'नहीं भेजा गया।',
  tooMany: 'नहीं भेजा गया: एक साथ बहुत संदेश आ गए। थोड़ा रुकें।',
  tooLong: 'नहीं भेजा गया: संदेश बहुत लंबा है। छोटा करके भेजें।',
  retry: 'फिर से भेजें',
  answeredOffline: 'कनेक्शन के बिना, इसी डिवाइस से दिया गया उत्तर',
  over: 'पिछली बातचीत बंद हो गई है। यह नई बातचीत है।',
  forgotten: 'बातचीत मिटा दी गई है। यह नई बातचीत है।',
  forgottenLater: 'बातचीत यहाँ से हटा दी गई है। कनेक्शन मिलते ही सर्वर से भी मिटा दी जाएगी।',
  forgottenIfOpen: 'बातचीत यहाँ से हटा दी गई है। यह पेज खुला रखें: कनेक्शन मिलते ही सर्वर से भी मिटा दी जाएगी।',

  startOver: 'फिर से शुरू करें',
  startOverCommand: 'फिर से शुरू',
  printTalk: 'बातचीत प्रिंट करें',
  forget: 'यह बातचीत मिटाएँ',
  forgetAsk: 'यह बातचीत यहाँ से और सर्वर से मिटा दें? इसे वापस नहीं लाया जा सकता।',
  forgetYes: 'हाँ, मिटा दें',
  forgetNo: 'रहने दें',
  notSaved: 'यह ब्राउज़र इस बातचीत को सहेज नहीं रहा है। पेज बंद या रीलोड करने पर यह शायद न मिले।',

  source: 'स्रोत:',
  caution: 'ध्यान दें:',
  basis: {
    stated: 'दस्तावेज़ों में लिखा है',
    'by-group': 'समूह के आधार पर',
    inferred: 'दस्तावेज़ों से निकाला गया',
    'common-knowledge': 'सामान्य जानकारी, दस्तावेज़ों में नहीं',
    'not-stated': 'दस्तावेज़ों में नहीं लिखा है',
  },
  tools: 'यह उत्तर',
  copy: 'कॉपी करें',
  print: 'प्रिंट करें',
  helpful: 'उपयोगी है',
  notHelpful: 'उपयोगी नहीं है',
  thanks: 'धन्यवाद, आपकी राय दर्ज हो गई।',
  notNoted: 'राय दर्ज नहीं हो पाई। फिर से कोशिश करें।',
  copied: 'कॉपी हो गया।',
  notCopied: 'यहाँ कॉपी की अनुमति नहीं है। पाठ चुन लिया गया है: Ctrl+C दबाएँ।',

  letter: 'अपने कार्यालय के लिए पत्र',
  letterPrivate: 'यहाँ भरा हुआ विवरण इसी पेज पर रहता है: न हेल्पडेस्क को भेजा जाता है, न कहीं रखा जाता है।',
  letterFill: 'पत्र भरें',
  letterClose: 'फ़ॉर्म बंद करें',
  letterPreview: 'पत्र',
  letterCopy: 'पत्र कॉपी करें',
  letterPrint: 'पत्र प्रिंट करें',

  printedOn: day => `प्रिंट की तिथि: ${day}`,
  sheetFrom: 'iGOT कर्मयोगी हेल्पडेस्क, डाक विभाग',
  sources: 'स्रोत',
  sheetNote: 'यह केवल इन दस्तावेज़ों को समझने में सहायता के लिए है; मान्य वही है जो दस्तावेज़ों में लिखा है।',
};

export const pageTexts: Record<Language, PageTexts> = { en, hi };

/** What a language button sends to the bot. */
export const languageRequests: Record<Language, string> = { en: 'English', hi: 'हिंदी' };
