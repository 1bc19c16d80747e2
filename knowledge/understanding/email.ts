/**
 * Reading a letter: what remains of an e-mail when salutation, courtesies, signature and quoted tail are taken off.
 * Employees write to the Department in set phrases; the request is usually one sentence among them.
 */
import { longestMessage } from '../text/fold.ts';

/** A message taken apart. `subject` is without its `Sub:` or `Re:`; `sentences` are those of the body, in order. */
export interface Letter {
  isLetter: boolean;
  subject: string;
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
/** The head of an address: the lines under it, down to the salutation, say to whom it is written and nothing else. */
const addressHead =
  /^\s*(?:to|सेवा\s+में|seva\s+me(?:in)?|प्रति|prati)(?:\s*[,:.-]+\s*[^?।]{0,60}|\s+[^?।]{2,60}|\s*$)$/iu;
/** Lines between the mark of a forwarded mail and its text. */
const mailHead = /^\s*(?:from|sent|to|cc|date|subject|sub|प्रेषक|विषय|दिनांक)\s*:/iu;
const salutation =
  /^\s*(?:(?:respected|dear|hello|hi)\b[^?]{0,40}|(?:sir|madam|sirs|team)\b[\s/,a-z]{0,20}|(?:आदरणीय|माननीय|प्रिय|मान्यवर)?\s*(?:महोदय|महोदया|श्रीमान|मान्यवर)[^?]{0,30}|mahoda?y[a]?\b[^?]{0,20})\s*[,।:!]*\s*$/iu;
const openings =
  /^\s*(?:(?:respected|dear|hello|hi)\s+)?(?:sir|madam|team)\s*(?:\/\s*(?:sir|madam))?\s*[,:]\s*|^\s*(?:महोदय|महोदया|श्रीमान)\s*(?:\/\s*महोदया)?\s*[,।]\s*|^\s*mahoda?y[a]?\s*,\s*/iu;

/** Courtesies taken out wherever they stand; what follows them in the sentence is kept. */
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
/** Sentences that carry no request: each is known by what it is about. */
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

/** Cuts a text into sentences; a dot after an abbreviation or before a small letter or digit ends none. */
export function sentencesOf(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const mark of text.matchAll(/[.!?।]+(?=\s|$)|\n+/g)) {
    const before = text.slice(start, mark.index);
    if (mark[0] === '.' && (abbreviations.test(before) || /^\s*[a-z0-9]/.test(text.slice(mark.index + 1)))) {
      if (abbreviations.test(before) || before.trim().length < 3) continue;
    }
    found.push(text.slice(start, mark.index + (mark[0].startsWith('\n') ? 0 : mark[0].length)));
    start = mark.index + mark[0].length;
  }
  found.push(text.slice(start));
  return found.map(sentence => sentence.trim()).filter(sentence => /[\p{L}\p{N}]/u.test(sentence));
}

/** The lines of an address, by number: from its head to the salutation below it; none where no salutation follows. */
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

/** A letter's last lines without a closing formula: name, office, number, each short and no sentence. */
function withoutSignature(body: readonly string[], isLetter: boolean): string[] {
  const last = body.findLastIndex(line => line.trim() !== '');
  const gap = body.slice(0, last + 1).findLastIndex(line => line.trim() === '');
  const lines = body.slice(gap + 1, last + 1);
  const isSignature =
    isLetter &&
    gap > 0 &&
    lines.length > 1 &&
    lines.every(
      line => line.length <= longestOfSignature && !/[.?!।:]\s*$|^\s*(?:[-*•]|\(?\d{1,2}[.)])\s/u.test(line),
    );
  return isSignature ? body.slice(0, gap) : [...body];
}

/**
 * Takes a message apart. A chat message comes back as its sentences, whole.
 *
 * @param text the message; of an e-mail, its subject line (`Subject: …`) and body
 */
export function readLetter(text: string): Letter {
  const lines = text.slice(0, longestMessage).replace(/\r\n?/g, '\n').split('\n');
  const subjects: string[] = [];
  let body: string[] = [];
  let closed = false;
  let isLetter = false;
  const addressed = addressLines(lines);
  for (const [at, line] of lines.entries()) {
    if (addressed.has(at)) {
      isLetter = true;
      continue;
    }
    if (quotedTail.test(line) && at > 0) {
      isLetter = true;
      // Forwarded without a word of one's own: what is forwarded is what is asked.
      if (body.some(written => written.trim() !== '')) break;
      continue;
    }
    if (isLetter && body.length === 0 && mailHead.test(line) && !subjectLine.test(line)) continue;
    if (/^\s*>/.test(line)) continue;
    if (body.length === 0 && subjectLine.test(line) && (lines.length > 1 || !/^\s*re\b/i.test(line))) {
      subjects.push(line.replace(subjectLine, '').trim());
      isLetter ||= lines.length > 1;
    } else if (postscript.test(line) && closed) body.push('', line.replace(postscript, ''));
    else if (closed) continue;
    else if (lines.length > 2 && signatureStart.test(line) && (body.length > 0 || subjects.length > 0)) {
      closed = true;
      isLetter = true;
    } else if (line.trim() !== '' && lines.length > 2 && droppedLine.test(line)) isLetter = true;
    else body.push(line);
  }
  if (!isLetter && lines.length <= 3 && subjects.length === 0)
    return { isLetter, subject: '', sentences: sentencesOf(text) };
  body = withoutSignature(body, isLetter || subjects.length > 0);
  // Lines are wrapped by mail programs: only an empty line or a list mark begins something new.
  body = body.join('\n').split(/\n\s*\n|\n(?=\s*(?:[-*•]|\(?\d{1,2}[.)])\s)/);
  const sentences = body
    .flatMap(paragraph => sentencesOf(paragraph.replace(openings, '').replace(/\s*\n\s*/g, ' ')))
    .map(sentence => sentence.replace(openings, ''))
    .filter(sentence => !emptySentences.some(pattern => pattern.test(sentence)))
    .map(sentence => courtesies.reduce((rest, courtesy) => rest.replace(courtesy, ' '), sentence).trim())
    .filter(sentence => /[\p{L}\p{N}]{2}/u.test(sentence));
  return { isLetter, subject: subjects.join(' ').trim(), sentences };
}
