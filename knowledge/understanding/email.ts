/**
 * Reads an e-mail or letter: takes off the address, salutation, courtesies, signature and quoted mail, and leaves the request.
 * Employees write to the Department in set phrases, and the request is often one sentence among them. The signature asks
 * nothing, but it tells the writer's post and office.
 */
import { longestMessage } from '../text/fold.ts';
import { isSalutation, withoutSalutation } from './salutation.ts';
import { isFooter, isProse, isWriterLine, saysWhoWrites, splitSignature } from './signature.ts';

/** A message taken apart. */
export interface Email {
  /** False for a chat message; its sentences are then the whole message. */
  isEmail: boolean;
  /** Without its `Sub:` or `Re:`; empty where there is none. */
  subject: string;
  /** The sentences of the body, in order. */
  sentences: string[];
  /** The lines that say who writes: the sender at the top of a letter, and what is below the closing formula. */
  signature: string[];
}

/** An address begins in one of so many first lines, and sender and addressee have so many lines together. */
const lastAddressHead = 8;
const longestAddress = 16;

const subjectLine = /^\s*(?:(?:sub(?:ject)?|विषय[मं]?|बिषय|पोरुळ|vishay|re|fwd?|fw)\s*[:.–-]+[\s:–-]*)+/iu;
const quotedTail =
  /^\s*(?:-{2,}\s*(?:original|forwarded)\s+message\b|_{8,}|on\b.{4,120}\bwrote\s*:|from\s*:\s*\S|(?:sent|to|cc|date)\s*:\s*\S+@|.{4,120}(?:ने लिखा)\s*:)/iu;
/** The heading of a mail that is forwarded. It may be the first line. */
const forwarded = /^\s*-{2,}\s*(?:original|forwarded)\s+message\b/iu;
/** Formulas that close a letter. "With regard to …" and "सादर … है" begin a sentence and close nothing. */
const valediction =
  /^\s*(?:(?:(?:with\s+)?(?:thanks?|thanking\s+you|thx|tks)\s*(?:and|&|n|\/|,|\+)*\s*)?(?:with\s+)?(?:warm(?:est)?\s+|best\s+|kind(?:est)?\s+|due\s+)?(?:regards?|rgds?|wishes|respects?)\b(?!\s+(?:to|and)\b)|respectfully\b|yours?\s+(?:faithfully|sincerely|truly|obediently|in\s+service|s\b)|yours?\s*,?\s*$|sincerely\b|faithfully\b|jai\s+hind\s*[,.!]*\s*$|submitted\s+(?:please|for\b.{0,40})\s*[.]*\s*$|--\s*$|—\s*$|sent\s+from\s+(?:my|outlook|yahoo)|get\s+outlook|भवदीय[ाो]?|आपक[ाी]\s+(?:विश्वासी|आज्ञाकारी|विश्वासपात्र)|आपक[ाी]\s*,?\s*$|प्रार्थी|प्रार्थिनी|निवेदक|आवेदक|सादर(?!.*\sहै)|आदर\s+सहित|ससम्मान|जय\s+हि(?:न्|ं)द|आपला\s+विश्वासू|आपनो\s+विश्वासु|विनीत|बिनीत|इति\s*,?\s*$|इट्लु|इंति|इपडिकु|bha[vw]diya|prarthi|nivedak|saadar(?!.*\shai)|aapka\s+(?:vishwasi|aagyakari)|aapka\s*,?\s*$)[\s,.:!–-]*/iu;
/** Thanks, which close a letter or begin the next sentence. */
const closingThanks =
  /^\s*(?:(?:with\s+(?:many\s+)?|many\s+)?(?:thanks?|thx|tks)\b|thank(?:ing)?\s+(?:you|u)\b|सधन्यवाद|धन्यवाद|dhanya[vw]aa?d|shukriya|शुक्रिया)(?:\s+(?:you|very|so|much|again|once|sir|madam|sirs?|team|all|ji|in|advance|anticipation|सहित|जी|सर|महोदय|sahit)(?=[\s,.!]|$))*[\s,.:!–-]*/iu;
const postscript = /^\s*p\.?\s?s\.?\s*[:.–-]\s*/iu;
const droppedLine =
  /^\s*(?:to\s*,?\s*$|\(?through\s+(?:the\s+)?proper\s+channel\b.{0,60}$|through\s*:.{0,80}$|(?:the\s+)?(?:training\s+division|director|adg|assistant\s+director\s+general|nodal\s+officer|helpdesk|support\s+team|igot\s+(?:cell|team))\b[^.?!]{0,60},?\s*$|सेवा\s+में\s*,?\s*$|उचित\s+माध्यम\b.{0,40}$|प्रशिक्षण\s+प्रभाग\s*,?\s*$|seva\s+me(?:in)?\s*,?\s*$|(?:csi|emp|employee)\b.{0,12}(?:id|no)?\b[\s:.–-]*\d{6,}.*$|(?:mob|mobile|ph|phone|contact|tel)\b[\s.:#–-]*[+\d][\d\s-]{6,}.*$|e-?mail\s*:\s*\S+@\S+\s*$|(?:date|dated|place|enclo?(?:sure)?s?|encl|copy\s+to|cc)\s*[:.–-].{0,80}$|मोबाइल\s*:.*$|सीएसआई\s+आईडी\s*:.*$|दिनांक\s*:.*$)/iu;
/** The first line of an address. The lines below it, down to the subject or salutation, only say who writes to whom. */
const addressHead =
  /^\s*(?:(?:to|सेवा\s+में|seva\s+me(?:in)?|प्रति|prati)(?:\s*[,:.-]+\s*[^?।]{0,60}|\s+[^?।]{2,60}|\s*)|(?:from|प्रेषक)\s*[,:.-]*\s*)$/iu;
/** A line that names the letters on which this one is based. */
const referenceLine = /^\s*(?:ref(?:erence)?|संदर्भ|सन्दर्भ)\s*[:.–-]/iu;
/** The sender of a letter, whose address comes first. */
const senderHead = /^\s*(?:from|प्रेषक)\s*[:,.-]*\s*/iu;
/** Lines between the heading of a forwarded mail and its text. */
const mailHead = /^\s*(?:from|sent|to|cc|date|subject|sub|प्रेषक|विषय|दिनांक)\s*:/iu;
/**
 * The rest of a reference: up to a comma or the end, or else up to the word that begins the writer's own clause ("with
 * reference to the subject cited above *the* OTP …"). After a preposition such a word goes on with the reference.
 */
const restOfReference = (() => {
  const preposition = '(?:of|for|on|about|regarding|in|to|from|by|with|under|at)\\s+';
  const ownClause = '(?:i|we|it|this|there|my|our|the|please|kindly|pls)\\b';
  const word = '[^\\s,.]+';
  return `[^\\s,.]*(?:\\s+(?:(?:${preposition})+${word}|(?!${ownClause}|${preposition})${word}))*?\\s*(?:,|(?=\\.|$)|\\s(?=${ownClause}))`;
})();

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
  ...references.map(({ source }) => betweenWords(source + restOfReference)),
  ...formulas.map(({ source }) => betweenWords(source)),
];

/** A pattern that begins and ends between words: "refer to" is not found in "prefer to". */
function betweenWords(pattern: string): RegExp {
  // `\b` does not know Devanagari, whose words go on with a sign. Alone it would not allow a pattern that ends with a space.
  const start = /[\u0900-\u097f]/.test(pattern) ? '(?:\\b|(?=[\\u0900-\\u097f]))' : '\\b';
  const end = '(?:\\b|(?!\\w))(?![\\u0900-\\u0903\\u093a-\\u094f])';
  return new RegExp(`${start}(?:${pattern})${end}`, 'giu');
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
  /(?:^|[\s("'“])(?:sr|jr|dr|mr|mrs|ms|smt|shri|no|nos|dt|asst|addl|dy|supdt|gr|govt|dept|deptt|ph|mob|i\.?e|e\.?g|viz|st|o|m|tr|st|dte)$/iu;

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

/** The parts of an address at the top of a letter: who writes, and to whom. */
interface Address {
  /** The numbers of all its lines. */
  lines: ReadonlySet<number>;
  /** The numbers of the lines about the sender. */
  sender: ReadonlySet<number>;
}

/** The address of a letter; empty where neither a subject nor a salutation ends it. */
function addressOf(lines: readonly string[]): Address {
  const none: Address = { lines: new Set(), sender: new Set() };
  const start = lines.slice(0, lastAddressHead).findIndex(line => addressHead.test(line));
  if (start < 0) return none;
  const below = lines.slice(start, start + longestAddress);
  const length = below.findIndex(
    line =>
      subjectLine.test(line) || withoutSalutation(line, 'letter') !== line || isSalutation(line, 'letter'),
  );
  if (length < 1 || below.slice(0, length).some(line => line.length > 80 || /[?।]/.test(line))) return none;
  const all = Array.from({ length }, (_, offset) => start + offset);
  const addressee = all.find(at => addressHead.test(lines[at] ?? '') && !senderHead.test(lines[at] ?? ''));
  const isSender = senderHead.test(lines[start] ?? '');
  return {
    lines: new Set(all),
    sender: new Set(isSender ? all.filter(at => at < (addressee ?? length)) : []),
  };
}

/** The lines of a message, sorted into subject, body and signature. All other lines are left out. */
interface Lines {
  isEmail: boolean;
  subjects: string[];
  body: string[];
  signature: string[];
  /** The signature has begun: below it only a postscript or a further question belongs to the body. */
  signed: boolean;
  /** The lines that a mail program adds have begun. */
  footed: boolean;
}

function sortLines(lines: readonly string[]): Lines {
  const sorted: Lines = {
    isEmail: false,
    subjects: [],
    body: [],
    signature: [],
    signed: false,
    footed: false,
  };
  const address = addressOf(lines);
  for (const [at, line] of lines.entries()) {
    const endsHead = address.lines.has(at - 1) || !sorted.body.some(isWritten);
    const kind = address.lines.has(at) ? 'formula' : kindOf(lines, at, sorted, endsHead);
    if (address.sender.has(at)) sign(sorted, line.replace(senderHead, ''));
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
      case 'closing':
        sorted.isEmail = true;
        sorted.signed = true;
        sign(sorted, line);
        break;
      case 'signature':
        sign(sorted, line);
        break;
      case 'formula':
        sorted.isEmail = true;
        break;
      case 'footer':
        sorted.footed = true;
        break;
      case 'left-out':
        break;
      case 'body':
        sorted.body.push(line);
    }
  }
  return sorted;
}

function sign({ signature }: Lines, line: string): void {
  const who = withoutClosing(line);
  if (saysWhoWrites(who)) signature.push(who.trim());
}

const isWritten = (line: string): boolean => line.trim() !== '';

const withoutClosing = (line: string): string => line.replace(valediction, '').replace(closingThanks, '');

type LineKind =
  | 'quoted-mail'
  | 'left-out'
  | 'subject'
  | 'postscript'
  | 'closing'
  | 'signature'
  | 'footer'
  | 'formula'
  | 'body';

/**
 * What a line is.
 *
 * @param at its number, from 0
 * @param before the lines before it, sorted
 * @param endsHead true of the line below the address, and of every line before the body begins
 */
function kindOf(lines: readonly string[], at: number, before: Lines, endsHead: boolean): LineKind {
  const line = lines[at] ?? '';
  const nothingBefore = before.body.length === 0;
  const isSubject = subjectLine.test(line);
  if ((at > 0 || forwarded.test(line)) && beginsQuote(line, lines[at + 1])) return 'quoted-mail';
  if (before.isEmail && nothingBefore && mailHead.test(line) && !isSubject) return 'left-out';
  if (/^\s*>/.test(line)) return 'left-out';
  if (endsHead && isSubject && (lines.length > 1 || !/^\s*re\b/i.test(line))) return 'subject';
  if (endsHead && before.subjects.length > 0 && referenceLine.test(line)) return 'left-out';
  if (before.signed) return kindBelowClosing(line, before);
  // One or two lines are a chat message: "thanks sir" is no signature there.
  if (lines.length <= 2 || !isWritten(line)) return 'body';
  if (!(nothingBefore && before.subjects.length === 0) && closes(lines, at, before)) return 'closing';
  if (before.isEmail && isFooter(line)) return 'footer';
  return droppedLine.test(line) || isSalutation(line, 'letter') ? 'formula' : 'body';
}

/** A mail program may break the line "On …, … wrote:" before its end. */
function beginsQuote(line: string, next: string | undefined): boolean {
  return (
    quotedTail.test(line) || (/^\s*on\b.{4,120}$/i.test(line) && /^.{0,80}\bwrote\s*:\s*$/i.test(next ?? ''))
  );
}

function kindBelowClosing(line: string, { footed }: Lines): LineKind {
  if (postscript.test(line)) return 'postscript';
  if (isFooter(line)) return 'footer';
  if (!isWritten(line) || footed) return 'left-out';
  return isProse(line) ? 'postscript' : 'signature';
}

/**
 * True of a closing formula. In what is not yet known to be an e-mail, only lines of a signature may follow; after thanks alone, no
 * sentence may.
 */
function closes(lines: readonly string[], at: number, { isEmail }: Lines): boolean {
  const line = lines[at] ?? '';
  const isValediction = valediction.test(line);
  if (!isValediction && !closingThanks.test(line)) return false;
  const rest = withoutClosing(line);
  if (isProse(rest) || (isWritten(rest) && !isWriterLine(rest))) return false;
  const end = lines.findIndex(
    (later, number) =>
      number > at && (beginsQuote(later, lines[number + 1]) || postscript.test(later) || isFooter(later)),
  );
  const below = lines.slice(at + 1, end < 0 ? undefined : end).filter(isWritten);
  if (!isEmail) return below.every(later => isWriterLine(later) || !saysWhoWrites(later));
  return isValediction || !below.some(isProse);
}

/** The sentences of a body that say something of their own, without their courtesies. */
function requestSentences(body: readonly string[], kind: 'letter' | 'chat'): string[] {
  // Mail programs wrap lines: only an empty line or a list mark begins something new.
  const paragraphs = body.join('\n').split(/\n\s*\n|\n(?=\s*(?:[-*•]|\(?\d{1,2}[.)])\s)/);
  const sentences = paragraphs
    .flatMap(paragraph => ownSentences(withoutSalutation(paragraph, kind).replace(/\s*\n\s*/g, ' '), kind))
    .filter(sentence => !emptySentences.some(pattern => pattern.test(sentence)))
    .map(sentence => courtesies.reduce((rest, courtesy) => rest.replace(courtesy, ' '), sentence).trim())
    .filter(sentence => /[\p{L}\p{M}\p{N}]{2}/u.test(sentence));
  const requests = kind === 'letter' ? sentences.filter(sentence => !onlyThanks.test(sentence)) : sentences;
  return requests.length > 0 ? requests : sentences;
}

/** Thanks for an answer are no request where the letter has another. */
const onlyThanks = /^\s*(?:(?:many\s+)?thank(?:s|\s+you)\b|धन्यवाद|dhanya[vw]aa?d).{0,60}$/iu;

/** The sentences of a text without salutations and bare numbers of a list; all of them where there is nothing else. */
function ownSentences(text: string, kind: 'letter' | 'chat'): string[] {
  const sentences = sentencesOf(text).map(sentence => withoutSalutation(sentence, kind));
  const own = sentences.filter(
    sentence => !isSalutation(sentence, kind) && !/^\(?\d{1,2}[.)]$/.test(sentence),
  );
  return own.length > 0 ? own : sentences;
}

/**
 * Takes a message apart. A chat message comes back as its sentences.
 *
 * @param text the message; for an e-mail, its subject line (`Subject: …`) and its body. Only the first `longestMessage`
 *   characters are read
 */
export function readEmail(text: string): Email {
  const lines = text.slice(0, longestMessage).replace(/\r\n?/g, '\n').split('\n');
  const { isEmail, subjects, body, signature, signed } = sortLines(lines);
  const split = signed || lines.length <= 2 ? { own: body, signature: [] } : splitSignature(body, isEmail);
  return {
    isEmail,
    subject: subjects.join(' ').trim(),
    sentences:
      !isEmail && subjects.length === 0 && lines.length <= 3
        ? ownSentences(split.own.join('\n'), 'chat')
        : requestSentences(split.own, isEmail ? 'letter' : 'chat'),
    signature: [...signature, ...split.signature.filter(saysWhoWrites).map(line => line.trim())],
  };
}
