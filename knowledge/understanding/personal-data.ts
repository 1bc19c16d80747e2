/**
 * Masks personal data in a message before it is stored or logged. Dates other than a date of birth, PIN codes (six digits),
 * course minutes and designations stay, because a conversation makes no sense without them.
 */
const patterns: [RegExp, string][] = [
  // The pattern starts only where a word starts. Tried at every letter, a long word without `@` would take quadratic time.
  [
    /(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/gu,
    '[e-mail]',
  ],
  // PAN: five letters, four digits, one letter.
  [/(?<![\p{L}\p{N}])[A-Z]{5}\d{4}[A-Z](?![\p{L}\p{N}])/giu, '[PAN]'],
  // Telephone, Aadhaar, employee and account numbers: eight digits or more, in any grouping, but not a date.
  [
    /(?<![\p{L}\p{N}])(?!\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}(?!\d))(?!\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d))\+?\p{Nd}(?:[ -]?\p{Nd}){7,}(?![\p{L}\p{N}])/gu,
    '[number]',
  ],
  // An employee id can be shorter: the word before it says what it is.
  [
    /((?:csi|emp(?:loyee)?|सीएसआई|कर्मचारी)[\p{L}\p{M} .:#-]{0,16}?)\p{Nd}{5,}(?![\p{L}\p{N}])/giu,
    '$1[number]',
  ],
  [
    /((?:d\.?o\.?b\.?|date of birth|born on|birth ?date|janm ?tithi|जन्म ?तिथि|जन्मतिथि)[^\d\n]{0,12})\p{Nd}{1,4}[-./ ](?:\p{Nd}{1,2}|\p{L}{3,9})[-./ ,]+\p{Nd}{2,4}/giu,
    '$1[date]',
  ],
];

/** The text with e-mail addresses, PAN, long numbers, employee ids and dates of birth replaced by `[e-mail]`, `[PAN]` and so on. */
export function mask(text: string): string {
  return patterns.reduce((masked, [pattern, blank]) => masked.replace(pattern, blank), text);
}

/** A copy of plain data with every text in it masked. */
export function maskAll<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data, (_key, value) => (typeof value === 'string' ? mask(value) : value)));
}
