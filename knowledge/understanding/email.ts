/**
 * Reads an e-mail or letter: takes off the address, salutation, courtesies, signature and quoted mail, and leaves the request.
 * Employees write to the Department in set phrases, and the request is often one sentence among them.
 */
import { longestMessage } from '../text/fold.ts';

/** A message taken apart. */
export interface Email {
  /** False for a chat message; its sentences are then the whole message. */
  isEmail: boolean;
  /** Without its `Sub:` or `Re:`; empty where there is none. */
  subject: string;
  /** The sentences of the body, in order. */
  sentences: string[];
}

const subjectLine = /^\s*(?:(?:sub(?:ject)?|विषय|vishay|re|fwd?|fw)\s*[:.–-]+[\s:–-]*)+/iu;
const quotedTail =
  /^\s*(?:-{2,}\s*(?:original|forwarded)\s+message\b|_{8,}|on\b.{4,120}\bwrote\s*:|from\s*:\s*\S|(?:sent|to|cc|date)\s*:\s*\S+@|.{4,120}(?:ने लिखा)\s*:)/iu;
const signatureStart =
  /^\s*(?:(?:with\s+)?(?:warm\s+|best\s+|kind\s+)?regards?\b|yours?\s+(?:faithfully|sincerely|truly|obediently|s\b)|thank(?:ing)?\s+(?:you|u)\b[^?]*$|thanks\s*(?:and|&|,|\.|!)*\s*(?:with\s+)?(?:regards?|sir)?[\s.,!]*$|sincerely\b|faithfully\b|भवदीय|भवदीया|आपका\s+विश्वासी|प्रार्थी|निवेदक|सादर|सधन्यवाद|धन्यवाद|bhavdiya|bhawdiya|prarthi|nivedak|saadar|aapka\s+(?:vishwasi|aagyakari)|dhanyavad|dhanyawad|--\s*$|—\s*$|sent\s+from\s+(?:my|outlook|yahoo)|get\s+outlook)/iu;
const postscript = /^\s*p\.?\s?s\.?\s*[:.–-]\s*/iu;
const droppedLine =
  /^\s*(?:to\s*,?\s*$|through\s+proper\s+channel|(?:the\s+)?(?:training\s+division|director|adg|assistant\s+director\s+general|nodal\s+officer|helpdesk|support\s+team|igot\s+(?:cell|team))\b[^.?!]{0,60},?\s*$|(?:respected|dear|hello|hi|good\s+(?:morning|afternoon|evening))?\s*(?:sir|madam|mam|ma'am|team|all|sirs|officer)?\s*(?:\/|or|and)?\s*(?:sir|madam|mam)?\s*[,!.:]*\s*$|सेवा\s+में\s*,?\s*$|(?:आदरणीय\s+|माननीय\s+|प्रिय\s+)?(?:महोदय|महोदया)(?:\s*\/\s*(?:महोदय|महोदया))?\s*[,।]*\s*$|प्रशिक्षण\s+प्रभाग\s*,?\s*$|seva\s+me(?:in)?\s*,?\s*$|(?:csi|emp|employee)\b.{0,12}(?:id|no)?\b[\s:.–-]*\d{6,}.*$|(?:mob|mobile|ph|phone|contact|tel)\b[\s.:#–-]*[+\d][\d\s-]{6,}.*$|e-?mail\s*:\s*\S+@\S+\s*$|(?:date|dated|place|enclo?(?:sure)?s?|encl|copy\s+to|cc)\s*[:.–-].{0,80}$|मोबाइल\s*:.*$|सीएसआई\s+आईडी\s*:.*$|दिनांक\s*:.*$)/iu;
/** The first line of an address. The lines below it, down to the salutation, only say to whom the letter is written. */
const addressHead =
  /^\s*(?:to|सेवा\s+में|seva\s+me(?:in)?|प्रति|prati)(?:\s*[,:.-]+\s*[^?।]{0,60}|\s+[^?।]{2,60}|\s*$)$/iu;
/** Lines between the heading of a forwarded mail and its text. */
const mailHead = /^\s*(?:from|sent|to|cc|date|subject|sub|प्रेषक|विषय|दिनांक)\s*:/iu;
const salutation =
  /^\s*(?:(?:respected|dear|hello|hi)\b[^?]{0,40}|(?:sir|madam|sirs|team)\b[\s/,a-z]{0,20}|(?:आदरणीय|माननीय|प्रिय|मान्यवर)?\s*(?:महोदय|महोदया|श्रीमान|मान्यवर)[^?]{0,30}|mahoda?y[a]?\b[^?]{0,20})\s*[,।:!]*\s*$/iu;
const openings =
  /^\s*(?:(?:respected|dear|hello|hi)\s+)?(?:sir|madam|team)\s*(?:\/\s*(?:sir|madam))?\s*[,:]\s*|^\s*(?:महोदय|महोदया|श्रीमान)\s*(?:\/\s*महोदया)?\s*[,।]\s*|^\s*mahoda?y[a]?\s*,\s*/iu;

/** Courtesies, taken out anywhere in a sentence. The rest of the sentence is kept. */
const courtesies: readonly RegExp[] = [
  /with\s+(?:(?:due|great|utmost|all)\s+respect[^,.]{0,30}|(?:reference|regards?|respect)\s+to\s+(?:the\s+|your\s+|our\s+|my\s+)?(?:subject|above|captioned|cited|trail|below|trailing|earlier|previous|o\.?m|office\s+memo|letter|mail|e-?mail|circular|discussion|teleph\w+)[^,.]*)\s*,?/giu,
  /(?:this\s+is\s+)?(?:in\s+)?(?:further|continuation|reference|response)\s+(?:of|to)\s+(?:the\s+|my\s+|our\s+|your\s+|this\s+)?(?:office\s+|earlier\s+|previous\s+|above\s+)*(?:tele\w+|talk|discussion|e-?mails?|mails?|letters?|o\.?m\.?|circular|conversation|reminder|subject|communication)[^,.]*(?:,|(?=\.|$))/giu,
  /(?:kindly|please)?\s*refer\s+to\s[^,;]*?(?:,|(?=$)|\s+and\s+(?=(?:to\s+)?(?:kindly|please|clarify|inform|advise|confirm|tell|guide|let|say|intimate|state)))/giu,
  /(?:i\s+have\s+the\s+honou?r\s+to|i\s+am\s+directed\s+to)\s+(?:state|submit|inform|bring|say)\w*\s*(?:that)?/giu,
  /(?:your\s+)?(?:kind\s+)?attention\s+is\s+(?:invited|drawn|solicited)\s+to(?:wards)?\s+(?:the\s+)?(?:subject|above|fact\s+that|matter)[^,.]*,?/giu,
  /(?:the\s+following\s+is\s+(?:hereby\s+)?submitted|it\s+is\s+submitted\s+as\s+under|the\s+following\s+(?:few\s+)?lines)[\s:.]*/giu,
  /(?:i\s+)?(?:beg|would\s+like|want|wish|am\s+to)\s+to\s+(?:state|inform|submit|bring\s+to\s+your\s+(?:kind\s+)?notice)\s*(?:you)?\s*(?:that|the\s+following[^.:]*)?\s*/giu,
  /for\s+(?:your\s+)?(?:kind\s+)?(?:information|perusal|consideration)\s*(?:and\s+(?:further\s+)?(?:necessary|early)\s+action)?(?:\s+please)?/giu,
  /it\s+is\s+(?:humbly\s+)?(?:submitted|stated|informed)\s+that/giu,
  /(?:up(?:a)?rokt|uparyukt)\s+vishay(?:a)?k?\s*(?:ke\s+sa(?:n|m)darbh\s+me(?:in)?|antargat)?|(?:savinay\s+)?nivedan\s+(?:hai|h|he)\s+ki/giu,
  /(?:उचित|आवश्यक|शीघ्र|यथोचित|अग्रिम)\s+कार्(?:र|य)वा(?:ई|ही)(?:\s+(?:करें|कीजिए|हेतु|करने\s+की\s+कृपा\s+करें))?|(?:necessary|suitable|early|urgent|further)\s+action\b|(?:uchit|zaruri|avashyak|shighra)\s+kar\w*wa\w*/giu,
  /उपर(?:ोक्त|्युक्त)\s+विषय(?:\s*(?:के\s+)?(?:संदर्भ|सन्दर्भ|संबंध|सम्बन्ध)\s+में)?|(?:सविनय\s+)?निवेदन\s+है\s+कि/gu,
];
/** Sentences without a request, known by their topic. */
const emptySentences: readonly RegExp[] = [
  /^\s*(?:received|circulated|issued|endorsed)\s+(?:through|by|vide|under)\b|^\s*this\s+(?:has|is\s+(?:in|with))\s+reference\b/iu,
  /\bhope\s+(?:this|you)\b.*\b(?:well|fine|health)\b|\bgreetings\s+of\b/iu,
  /\b(?:screen\s?shot|photo|copy)\b.*\b(?:enclosed|attached|annexed)\b|\b(?:enclosed|attached)\b.*\b(?:reference|herewith)\b|\bready\s+reference\b/iu,
  /\binternet\s+connectivity\b|\bonly\s+one\s+(?:system|computer|p\.?c)\b|\breply\s+by\s+(?:e-?mail|return)\b|\b(?:slow|poor|weak|bad)\s+(?:network|internet|net|connectivity|bandwidth)\b|\b(?:network|internet|net|connectivity|bandwidth)\s+(?:here\s+)?(?:is|remains)\s+(?:very\s+)?(?:slow|poor|weak)\b|\bpower\s+(?:cut|failure)s?\b|\b(?:festival|pension\s+week|audit|inspection|rush)\b.*\b(?:busy|delay\w*|late)\b/iu,
  /\bbrought\s+to\s+the\s+(?:kind\s+)?notice\b|\b(?:divisional|circle|sub\s*divisional)\s+office\b.*\b(?:verbally|orally|no\s+solution|no\s+reply|no\s+response)\b/iu,
  /\b(?:serving|working)\s+in\s+(?:the|this)\s+department\s+since\b|\bpresently\s+(?:attached|posted)\s+to\s+the\s+office\s+mentioned\b/iu,
  /\b(?:do\s+the\s+needful|highly\s+obliged|be\s+(?:very\s+)?(?:grateful|thankful)|act\s+of\s+kindness|early\s+(?:action|reply|response)|needful\s+action|await(?:ing)?\s+your|thanks?\s+in\s+(?:advance|anticipation)|thanking\s+you|inconvenience)\b/iu,
  /\b(?:ati\s+)?kripa\s+hogi\b|\bse\s+vibhag\s+me(?:in)?\s+karyarat\b|\bbataya\s+tha\s+par\s+koi\s+hal\b|\bkoi\s+hal\s+nahi\b|^\s*k(?:r|ru)ipya\s+(?:meri\s+)?(?:madad|sahayata|help)\s+kar\S*\s*$/iu,
  /अति\s+कृपा|कृपा\s+होगी|आभारी\s+रहूंगा|आभारी\s+रह|मौखिक\s+रूप|अवगत\s+कराया|कार्यरत\s+हूँ?\s*$|^\s*कृपया\s+(?:मेरी\s+)?(?:सहायता|मदद|मार्गदर्शन)\s+(?:करें|कीजिए)\s*$|संलग्न\s+है|आवश्यक\s+कार्र?वाई/u,
];

const abbreviations =
  /(?:^|[\s(])(?:sr|jr|dr|mr|mrs|ms|smt|shri|no|nos|dt|asst|addl|dy|supdt|gr|govt|dept|deptt|ph|mob|i\.?e|e\.?g|viz|st|o|m|tr|st|dte)$/iu;

/** Cuts a text into sentences. A dot after an abbreviation, or before a small letter or digit, does not end a sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const mark of text.matchAll(/[.!?।]+(?=\s|$)|\n+/g)) {
    const before = text.slice(start, mark.index);
    if (mark[0] === '.' && (abbreviations.test(before) || /^\s*[a-z0-9]/.test(text.slice(mark.index + 1)))) {
      if (abbreviations.test(before) || before.trim().length < 3) continue;
    }
    sentences.push(text.slice(start, mark.index + (mark[0].startsWith('\n') ? 0 : mark[0].length)));
    start = mark.index + mark[0].length;
  }
  sentences.push(text.slice(start));
  return sentences.map(sentence => sentence.trim()).filter(sentence => /[\p{L}\p{N}]/u.test(sentence));
}

/** The numbers of the lines of an address, from its first line to the salutation; none where no salutation follows. */
function addressLines(lines: readonly string[]): ReadonlySet<number> {
  const longest = 8;
  const start = lines.findIndex((line, at) => at < longest && addressHead.test(line));
  if (start < 0) return new Set();
  const length = lines.slice(start, start + longest).findIndex(line => salutation.test(line));
  if (length < 1 || lines.slice(start, start + length).some(line => line.length > 80 || /[?।]/.test(line)))
    return new Set();
  return new Set(Array.from({ length }, (_, offset) => start + offset));
}

/** The longest line of a name and address. */
const longestOfSignature = 45;

/** Takes off the last lines of an e-mail without a closing formula: name, office and number, short lines and no sentences. */
function withoutSignature(body: readonly string[]): string[] {
  const last = body.findLastIndex(line => line.trim() !== '');
  const gap = body.slice(0, last + 1).findLastIndex(line => line.trim() === '');
  const lines = body.slice(gap + 1, last + 1);
  const isSignature =
    gap > 0 &&
    lines.length > 1 &&
    lines.every(
      line => line.length <= longestOfSignature && !/[.?!।:]\s*$|^\s*(?:[-*•]|\(?\d{1,2}[.)])\s/u.test(line),
    );
  return isSignature ? body.slice(0, gap) : [...body];
}

/** The lines of a message, sorted into subject and body; what is neither is left out. */
interface Lines {
  isEmail: boolean;
  subjects: string[];
  body: string[];
}

function sortLines(lines: readonly string[]): Lines {
  const sorted: Lines = { isEmail: false, subjects: [], body: [] };
  const address = addressLines(lines);
  let signed = false;
  for (const [at, line] of lines.entries()) {
    const kind = address.has(at) ? 'formula' : kindOf(line, at, lines.length, sorted, signed);
    switch (kind) {
      case 'quoted-mail':
        sorted.isEmail = true;
        // A mail forwarded without a word of the sender's own: the forwarded text is the request.
        if (sorted.body.some(isWritten)) return sorted;
        break;
      case 'subject':
        sorted.subjects.push(line.replace(subjectLine, '').trim());
        sorted.isEmail ||= lines.length > 1;
        break;
      case 'postscript':
        sorted.body.push('', line.replace(postscript, ''));
        break;
      case 'signature':
        signed = true;
        sorted.isEmail = true;
        break;
      case 'formula':
        sorted.isEmail = true;
        break;
      case 'left-out':
        break;
      case 'body':
        sorted.body.push(line);
    }
  }
  return sorted;
}

const isWritten = (line: string): boolean => line.trim() !== '';

type LineKind = 'quoted-mail' | 'left-out' | 'subject' | 'postscript' | 'signature' | 'formula' | 'body';

/**
 * What a line is.
 *
 * @param at its number, from 0
 * @param count how many lines the message has
 * @param before the lines before it, sorted
 * @param signed true where the signature has begun
 */
function kindOf(line: string, at: number, count: number, before: Lines, signed: boolean): LineKind {
  const nothingBefore = before.body.length === 0;
  const isSubject = subjectLine.test(line);
  if (quotedTail.test(line) && at > 0) return 'quoted-mail';
  if (before.isEmail && nothingBefore && mailHead.test(line) && !isSubject) return 'left-out';
  if (/^\s*>/.test(line)) return 'left-out';
  if (nothingBefore && isSubject && (count > 1 || !/^\s*re\b/i.test(line))) return 'subject';
  if (signed) return postscript.test(line) ? 'postscript' : 'left-out';
  // One or two lines are a chat message: "thanks sir" signs nothing there.
  if (count <= 2 || !isWritten(line)) return 'body';
  if (signatureStart.test(line) && !(nothingBefore && before.subjects.length === 0)) return 'signature';
  return droppedLine.test(line) ? 'formula' : 'body';
}

/** The sentences of a body that say something of their own, without their courtesies. */
function requestSentences(body: readonly string[]): string[] {
  // Mail programs wrap lines: only an empty line or a list mark begins something new.
  const paragraphs = body.join('\n').split(/\n\s*\n|\n(?=\s*(?:[-*•]|\(?\d{1,2}[.)])\s)/);
  return paragraphs
    .flatMap(paragraph => sentencesOf(paragraph.replace(openings, '').replace(/\s*\n\s*/g, ' ')))
    .map(sentence => sentence.replace(openings, ''))
    .filter(sentence => !emptySentences.some(pattern => pattern.test(sentence)))
    .map(sentence => courtesies.reduce((rest, courtesy) => rest.replace(courtesy, ' '), sentence).trim())
    .filter(sentence => /[\p{L}\p{N}]{2}/u.test(sentence));
}

/**
 * Takes a message apart. A chat message comes back as its sentences, whole.
 *
 * @param text the message; for an e-mail, its subject line (`Subject: …`) and its body. Only the first `longestMessage`
 *   characters are read
 */
export function readEmail(text: string): Email {
  const lines = text.slice(0, longestMessage).replace(/\r\n?/g, '\n').split('\n');
  const { isEmail, subjects, body } = sortLines(lines);
  if (!isEmail && subjects.length === 0 && lines.length <= 3)
    return { isEmail, subject: '', sentences: sentencesOf(text) };
  const own = isEmail || subjects.length > 0 ? withoutSignature(body) : body;
  return { isEmail, subject: subjects.join(' ').trim(), sentences: requestSentences(own) };
}
