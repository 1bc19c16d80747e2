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

/** An address begins in one of so many first lines, and sender and addressee have so many lines together. */
const lastAddressHead = 8;
const longestAddress = 16;

const subjectLine = /^\s*(?:(?:sub(?:ject)?|विषय|vishay|re|fwd?|fw)\s*[:.–-]+[\s:–-]*)+/iu;
const quotedTail =
  /^\s*(?:-{2,}\s*(?:original|forwarded)\s+message\b|_{8,}|on\b.{4,120}\bwrote\s*:|from\s*:\s*\S|(?:sent|to|cc|date)\s*:\s*\S+@|.{4,120}(?:ने लिखा)\s*:)/iu;
/** A closing formula. "With regard to …" and "सादर … है" begin a sentence and close nothing. */
const signatureStart =
  /^\s*(?:(?:with\s+)?(?:warm\s+|best\s+|kind\s+)?regards?\b(?!\s+to\b)|yours?\s+(?:faithfully|sincerely|truly|obediently|s\b)|thank(?:ing)?\s+(?:you|u)\b[^?]*$|thanks\s*(?:and|&|,|\.|!)*\s*(?:with\s+)?(?:regards?|sir)?[\s.,!]*$|sincerely\b|faithfully\b|भवदीय|भवदीया|आपका\s+विश्वासी|प्रार्थी|निवेदक|सादर(?!.*\sहै)|सधन्यवाद|धन्यवाद|bhavdiya|bhawdiya|prarthi|nivedak|saadar(?!.*\shai)|aapka\s+(?:vishwasi|aagyakari)|dhanyavad|dhanyawad|--\s*$|—\s*$|sent\s+from\s+(?:my|outlook|yahoo)|get\s+outlook)/iu;
const postscript = /^\s*p\.?\s?s\.?\s*[:.–-]\s*/iu;
const droppedLine =
  /^\s*(?:to\s*,?\s*$|through\s+proper\s+channel|(?:the\s+)?(?:training\s+division|director|adg|assistant\s+director\s+general|nodal\s+officer|helpdesk|support\s+team|igot\s+(?:cell|team))\b[^.?!]{0,60},?\s*$|(?:respected|dear|hello|hi|good\s+(?:morning|afternoon|evening))?\s*(?:sir|madam|mam|ma'am|team|all|sirs|officer)?\s*(?:\/|or|and)?\s*(?:sir|madam|mam)?\s*[,!.:]*\s*$|सेवा\s+में\s*,?\s*$|(?:आदरणीय\s+|माननीय\s+|प्रिय\s+)?(?:महोदय|महोदया)(?:\s*\/\s*(?:महोदय|महोदया))?\s*[,।]*\s*$|प्रशिक्षण\s+प्रभाग\s*,?\s*$|seva\s+me(?:in)?\s*,?\s*$|(?:csi|emp|employee)\b.{0,12}(?:id|no)?\b[\s:.–-]*\d{6,}.*$|(?:mob|mobile|ph|phone|contact|tel)\b[\s.:#–-]*[+\d][\d\s-]{6,}.*$|e-?mail\s*:\s*\S+@\S+\s*$|(?:date|dated|place|enclo?(?:sure)?s?|encl|copy\s+to|cc)\s*[:.–-].{0,80}$|मोबाइल\s*:.*$|सीएसआई\s+आईडी\s*:.*$|दिनांक\s*:.*$)/iu;
/** The first line of an address. The lines below it, down to the subject or salutation, only say who writes to whom. */
const addressHead =
  /^\s*(?:(?:to|सेवा\s+में|seva\s+me(?:in)?|प्रति|prati)(?:\s*[,:.-]+\s*[^?।]{0,60}|\s+[^?।]{2,60}|\s*)|(?:from|प्रेषक)\s*[,:.-]*\s*)$/iu;
/** A line that names the letters on which this one is based. */
const referenceLine = /^\s*(?:ref(?:erence)?|संदर्भ|सन्दर्भ)\s*[:.–-]/iu;
/** Lines between the heading of a forwarded mail and its text. */
const mailHead = /^\s*(?:from|sent|to|cc|date|subject|sub|प्रेषक|विषय|दिनांक)\s*:/iu;
const salutation =
  /^\s*(?:(?:respected|dear|hello|hi)\b[^?]{0,40}|(?:sir|madam|sirs|team)\b[\s/,a-z]{0,20}|(?:आदरणीय|माननीय|प्रिय|मान्यवर)?\s*(?:महोदय|महोदया|श्रीमान|मान्यवर)[^?]{0,30}|mahoda?y[a]?\b[^?]{0,20})\s*[,।:!]*\s*$/iu;
const openings =
  /^\s*(?:(?:respected|dear|hello|hi)\s+)?(?:sir|madam|team)\s*(?:\/\s*(?:sir|madam))?\s*[,:]\s*|^\s*(?:महोदय|महोदया|श्रीमान)\s*(?:\/\s*महोदया)?\s*[,।]\s*|^\s*mahoda?y[a]?\s*,\s*/iu;

/**
 * The rest of a reference: up to a comma or the end, or else up to the word that begins the writer's own clause ("with
 * reference to the subject cited above *the* OTP …"). After a preposition such a word goes on with the reference.
 */
const restOfReference =
  /[^,.]*?(?:,|(?=\.|$)|(?<!\b(?:of|for|on|about|regarding|in|to|from|by|with|under|at))\s+(?=(?:i|we|it|this|there|my|our|the|please|kindly|pls)\b))/;

/** How a sentence begins that refers to a subject or to an earlier letter. */
const references = [
  /with\s+(?:reference|regards?|respect)\s+to\s+(?:the\s+|your\s+|our\s+|my\s+)?(?:subject|above|captioned|cited|trail|below|trailing|earlier|previous|o\.?m|office\s+memo|letter|mail|e-?mail|circular|discussion|teleph\w+)/,
  /(?:this\s+is\s+)?(?:in\s+)?(?:further|continuation|reference|response)\s+(?:of|to)\s+(?:the\s+|my\s+|our\s+|your\s+|this\s+)?(?:office\s+|earlier\s+|previous\s+|above\s+)*(?:tele\w+|talk|discussion|e-?mails?|mails?|letters?|o\.?m\.?|circular|conversation|reminder|subject|communication)/,
  /(?:your\s+)?(?:kind\s+)?attention\s+is\s+(?:invited|drawn|solicited)\s+to(?:wards)?\s+(?:the\s+)?(?:subject|above|matter)/,
];

/** Other courtesies. */
const formulas = [
  /with\s+(?:due|great|utmost|all(?:\s+due)?)\s+respects?(?:\s+and\s+(?:humble\s+)?submission)?(?:\s+to\s+(?:you|your\s+(?:good\s*|kind\s*)?(?:self|honou?r|office)))?\s*,?/,
  /(?:kindly|please)?\s*refer\s+to\s[^,;]*?(?:,|(?=$)|\s+and\s+(?=(?:to\s+)?(?:kindly|please|clarify|inform|advise|confirm|tell|guide|let|say|intimate|state)))/,
  /(?:i\s+have\s+the\s+honou?r\s+to|i\s+am\s+directed\s+to)\s+(?:state|submit|inform|bring|say)\w*\s*(?:that)?/,
  /(?:your\s+)?(?:kind\s+)?attention\s+is\s+(?:invited|drawn|solicited)\s+to(?:wards)?\s+(?:the\s+)?fact\s+that/,
  /(?:the\s+following\s+is\s+(?:hereby\s+)?submitted|it\s+is\s+submitted\s+as\s+under|the\s+following\s+(?:few\s+)?lines)[\s:.]*/,
  /(?:i\s+)?(?:(?:beg|would\s+like|want|wish)\s+to\s+(?:state|inform|submit|bring\s+to\s+your\s+(?:kind\s+)?notice)|(?:have|am)\s+to\s+(?:state|inform|say))\s*(?:you)?\s*(?:that|the\s+following[^.:]*)?\s*/,
  /for\s+(?:your\s+)?(?:kind\s+)?(?:information|perusal|consideration)\s*(?:and\s+(?:further\s+)?(?:necessary|early)\s+action)?(?:\s+please)?/,
  /it\s+is\s+(?:humbly\s+)?(?:submitted|stated|informed)\s+that/,
  /(?:up(?:a)?rokt|uparyukt)\s+vishay(?:a)?k?\s*(?:ke\s+sa(?:n|m)darbh\s+me(?:in)?|antargat)?|(?:(?:savinay|sa+dar)\s+)?(?:nivedan|anurodh)\s+(?:hai|h|he)\s+ki/,
  /(?:उचित|आवश्यक|शीघ्र|यथोचित|अग्रिम)\s+कार्(?:र|य)वा(?:ई|ही)(?:\s+(?:करें|कीजिए|हेतु|करने\s+की\s+कृपा\s+करें))?|(?:necessary|suitable|early|urgent|further)\s+action|(?:uchit|zaruri|avashyak|shighra)\s+kar\w*wa\w*/,
  /उपर(?:ोक्त|्युक्त)\s+विषय(?:\s*(?:के\s+)?(?:संदर्भ|सन्दर्भ|संबंध|सम्बन्ध)\s+में)?|(?:(?:सविनय|सादर|विनम्र)\s+)?(?:निवेदन|अनुरोध)\s+है\s+कि/,
];

/** Courtesies, taken out anywhere in a sentence. The rest of the sentence is kept. */
const courtesies: readonly RegExp[] = [
  ...references.map(({ source }) => betweenWords(source + restOfReference.source)),
  ...formulas.map(({ source }) => betweenWords(source)),
];

/** A pattern that begins and ends between words: "refer to" is not found in "prefer to". */
function betweenWords(pattern: string): RegExp {
  // Latin and Devanagari only: with the classes of all scripts, compiling the patterns takes a tenth of a second.
  const letter = '[a-z0-9ऀ-ॣ०-ॿ]';
  const between = `(?!(?<=${letter})${letter})`;
  return new RegExp(`${between}(?:${pattern})${between}`, 'giu');
}

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
function sentencesOf(text: string): string[] {
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

/** The numbers of the lines of an address; none where neither a subject nor a salutation ends it. */
function addressLines(lines: readonly string[]): ReadonlySet<number> {
  const start = lines.slice(0, lastAddressHead).findIndex(line => addressHead.test(line));
  if (start < 0) return new Set();
  const below = lines.slice(start, start + longestAddress);
  const length = below.findIndex(
    line => subjectLine.test(line) || salutation.test(line) || openings.test(line),
  );
  if (length < 1 || below.slice(0, length).some(line => line.length > 80 || /[?।]/.test(line)))
    return new Set();
  return new Set(Array.from({ length }, (_, offset) => start + offset));
}

/** The longest line of a signature, in characters. */
const longestOfSignature = 45;

/** Takes off a signature without a closing formula: the last lines, where they are short and are no sentences. */
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

/** The lines of a message, sorted into subject and body. All other lines are left out. */
interface Lines {
  isEmail: boolean;
  subjects: string[];
  body: string[];
  /** The signature has begun: only a postscript may follow. */
  signed: boolean;
}

function sortLines(lines: readonly string[]): Lines {
  const sorted: Lines = { isEmail: false, subjects: [], body: [], signed: false };
  const address = addressLines(lines);
  for (const [at, line] of lines.entries()) {
    const endsHead = address.has(at - 1) || !sorted.body.some(isWritten);
    const kind = address.has(at) ? 'formula' : kindOf(line, at, lines.length, sorted, endsHead);
    switch (kind) {
      case 'quoted-mail':
        sorted.isEmail = true;
        // Where the sender wrote nothing, the forwarded text is the request.
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
      case 'formula':
        sorted.isEmail = true;
        sorted.signed ||= kind === 'signature';
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
 * @param endsHead true of the line below the address, and of every line before the body begins
 */
function kindOf(line: string, at: number, count: number, before: Lines, endsHead: boolean): LineKind {
  const nothingBefore = before.body.length === 0;
  const isSubject = subjectLine.test(line);
  if (quotedTail.test(line) && at > 0) return 'quoted-mail';
  if (before.isEmail && nothingBefore && mailHead.test(line) && !isSubject) return 'left-out';
  if (/^\s*>/.test(line)) return 'left-out';
  if (endsHead && isSubject && (count > 1 || !/^\s*re\b/i.test(line))) return 'subject';
  if (endsHead && before.subjects.length > 0 && referenceLine.test(line)) return 'left-out';
  if (before.signed) return postscript.test(line) ? 'postscript' : 'left-out';
  // One or two lines are a chat message: "thanks sir" is no signature there.
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
