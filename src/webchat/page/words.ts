/** What the page itself says. What the helpdesk says comes with its messages. */
import type { Language } from '../../../dialogs/turn.ts';

const en = {
  title: 'iGOT Karmayogi helpdesk',
  subtitle: 'Department of Posts · courses and assessment for the APAR',
  renew: 'New chat',
  message: 'Your question',
  send: 'Send',
  you: 'You:',
  helpdesk: 'Helpdesk:',
  choices: 'Choices',
  connecting: 'Connecting…',
  offline: 'No connection. Trying again…',
  sending: 'Sending…',
  failed: 'Not sent.',
  tooMany: 'Not sent: too many messages at once. Wait a moment.',
  retry: 'Try again',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. The text is selected: press Ctrl+C.',
  over: 'The earlier conversation is closed. This is a new one.',
};

export type Words = typeof en;

const hi: Words = {
  title: 'iGOT कर्मयोगी हेल्पडेस्क',
  subtitle: 'डाक विभाग · APAR के पाठ्यक्रम और परीक्षा',
  renew: 'नई बातचीत',
  message: 'आपका प्रश्न',
  send: 'भेजें',
  you: 'आप:',
  helpdesk: 'हेल्पडेस्क:',
  choices: 'विकल्प',
  connecting: 'जुड़ रहा है…',
  offline: 'कनेक्शन नहीं है। फिर से कोशिश हो रही है…',
  sending: 'भेजा जा रहा है…',
  failed: 'नहीं भेजा गया।',
  tooMany: 'नहीं भेजा गया: एक साथ बहुत संदेश। थोड़ा रुकें।',
  retry: 'फिर से भेजें',
  copied: 'कॉपी हो गया।',
  notCopied: 'यहाँ कॉपी की अनुमति नहीं है। पाठ चुन लिया गया है: Ctrl+C दबाएँ।',
  over: 'पिछली बातचीत बंद हो गई है। यह नई बातचीत है।',
};

export const words: Record<Language, Words> = { en, hi };

/** What the language buttons say in the talk. */
export const switchTo: Record<Language, string> = { en: 'English', hi: 'हिंदी' };
