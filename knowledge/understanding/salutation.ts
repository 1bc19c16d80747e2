/** Salutations: the words that only say to whom a message is addressed, in English and Hindi. */

/** Greetings. In a chat they may be all that is meant. */
const greetings = new Set(
  'hello helo hi hey greetings good morning afternoon evening namaste namaskar namaskaar pranam नमस्ते नमस्कार प्रणाम'.split(
    ' ',
  ),
);
/** Forms of address. */
const forms = new Set(
  'respected resp respectd respcted dear sir sirs madam mam maam sirji madamji mahoday mahodaya mahodai mahodya shriman shrimaan manyavar आदरणीय माननीय प्रिय मान्यवर सर मैडम महोदय महोदया महाशय श्रीमान श्रीमती'.split(
    ' ',
  ),
);
/** The desk that is addressed. */
const desks = new Set('helpdesk help desk team support cell igot karmayogi हेल्पडेस्क सहायता डेस्क टीम'.split(' '));
/** Other words of an address. */
const others = new Set(
  'all officer officers everyone mission division training section nodal admin concerned authority department of posts post dop dak bhawan the to and or r s ma am ji jee aadarniya adarniya प्रभारी अधिकारी जी एवं या प्रशिक्षण प्रभाग व'.split(
    ' ',
  ),
);
const toWhom = /^\s*to\s+whom\s*(?:so\s?ever)?\s+it\s+may\s+concern\s*[,.:!-]*\s*/iu;
/** A note that often follows the salutation of a letter. */
const properChannel = /\(?\s*through\s+(?:the\s+)?proper\s+channel\s*\)?|उचित\s+माध्यम\s+(?:से|द्वारा)/iu;
/** A mention, as in a group: `@iGOT Helpdesk`. */
const mention =
  /^\s*@[\p{L}\p{M}\p{N}_.-]+(?:\s+(?:igot|karmayogi|helpdesk|help\s?desk|desk|support|team|cell|bot)(?![\p{L}\p{M}]))*\s*[,:!-]*\s*/iu;
/** "Dear Mr. Sharma,". */
const byName = /^\s*(?:respected|dear)\s[^?!\d]{1,40},\s*$/iu;
/** After "Dear helpdesk" these words go on with a request for the helpdesk itself. */
const aboutTheDesk =
  /^(?:number|no|nos|contact|mail|email|id|phone|mobile|address|timing|timings|hours|ka|ki|ke|kaise|kaha|kahan|of|for|in|का|की|के|नंबर)(?![\p{L}\p{M}])/iu;
/** The first word of a text, or its mention. */
const firstWord = /^\s*["'“(]*(@|[\p{L}\p{M}]+)/u;
/** No salutation is longer, in words. */
const longest = 12;

/**
 * Where a salutation is read: in a letter, or in a chat. In a chat "good morning sir" may be all that is meant, and only an
 * address of the desk goes with its greeting.
 */
export type SalutationIn = 'letter' | 'chat';

/** True of a line that is only a salutation: "Respected sir/madam (through proper channel)", "@iGOT Helpdesk", "महोदय,". */
export function isSalutation(line: string, where: SalutationIn): boolean {
  if (!mayBegin(line)) return false;
  const afterMention = line.replace(toWhom, '').replace(mention, '');
  if (afterMention !== line) return afterMention.trim() === '' || isSalutation(afterMention, where);
  if (where === 'letter' && byName.test(line)) return true;
  const words: readonly string[] =
    line
      .replace(properChannel, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0 || words.length > longest || /[?।]|\d/.test(line)) return false;
  const greets = words.some(word => greetings.has(word));
  const addresses = words.some(word => forms.has(word));
  const toDesk = words.some(word => desks.has(word));
  const isOnly = words.every(word => [greetings, forms, desks, others].some(set => set.has(word)));
  if (!isOnly || (words.includes('good') && words.length === 1)) return false;
  return where === 'letter' ? greets || addresses : greets ? toDesk : addresses;
}

/**
 * A text without the salutation at its beginning. A text that is nothing but a salutation stays.
 *
 * @example
 * withoutSalutation('Dear Helpdesk, my OTP does not come', 'chat'); // 'my OTP does not come'
 */
export function withoutSalutation(text: string, where: SalutationIn): string {
  const rest = afterSalutation(text, where);
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

/** False of most texts: their first word begins no salutation. */
function mayBegin(text: string): boolean {
  const first = firstWord.exec(text)?.[1]?.toLowerCase() ?? '';
  return first === '@' || [greetings, forms, desks, others].some(set => set.has(first));
}

function afterSalutation(text: string, where: SalutationIn): string {
  if (!mayBegin(text)) return text;
  const afterMention = text.replace(toWhom, '').replace(mention, '');
  if (afterMention !== text) return withoutSalutation(afterMention, where);
  const [head = ''] = /^[^,:;.!?।\n]{0,60}[,:;.!।-]\s*/u.exec(text) ?? [];
  if (head !== '' && isSalutation(head, where)) return withoutSalutation(text.slice(head.length), where);
  return afterUnmarked(text, where);
}

/** Without a comma only a form of address goes: "Hello team my …", "Respected sir my …". */
function afterUnmarked(text: string, where: SalutationIn): string {
  const [head = '', addressee = ''] =
    /^\s*(?:respected|resp\.?|dear|hello|hi|hey|r)\s*\/?\s*(?:igot\s+|karmayogi\s+)?(sirs?(?:\s*\/\s*madam|\s*ji)?|madam|mam|team|all|help\s?desk(?:\s+team)?)\s+(?=[\p{L}\p{N}])/iu.exec(
      text,
    ) ?? [];
  const rest = text.slice(head.length);
  const isDesk = /desk/i.test(addressee);
  return head === '' ||
    (isDesk && aboutTheDesk.test(rest)) ||
    (where === 'chat' && !isSalutation(head, 'chat'))
    ? text
    : rest;
}
