/**
 * Personal data in a message is blanked before anything reads, keeps or logs it. Dates (but for a date of birth), PIN
 * codes (six digits), course minutes and designations stay: without them a talk makes no sense.
 */
const patterns: [RegExp, string][] = [
  // Begins where a word begins: tried at every letter, a long word without `@` takes the square of its length.
  [
    /(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/gu,
    '[e-mail]',
  ],
  // PAN: five letters, four digits, one letter.
  [/(?<![\p{L}\p{N}])[A-Z]{5}\d{4}[A-Z](?![\p{L}\p{N}])/giu, '[PAN]'],
  // Telephone, Aadhaar, employee and account numbers: eight digits or more, however grouped. A date is not one.
  [
    /(?<![\p{L}\p{N}])(?!\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}(?!\d))(?!\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d))\+?\p{Nd}(?:[ -]?\p{Nd}){7,}(?![\p{L}\p{N}])/gu,
    '[number]',
  ],
  // Employee ids are shorter than telephone numbers where the word beside them says what they are.
  [
    /((?:csi|emp(?:loyee)?|सीएसआई|कर्मचारी)[\p{L}\p{M} .:#-]{0,16}?)\p{Nd}{5,}(?![\p{L}\p{N}])/giu,
    '$1[number]',
  ],
  [
    /((?:d\.?o\.?b\.?|date of birth|born on|birth ?date|janm ?tithi|जन्म ?तिथि|जन्मतिथि)[^\d\n]{0,12})\p{Nd}{1,4}[-./ ](?:\p{Nd}{1,2}|\p{L}{3,9})[-./ ,]+\p{Nd}{2,4}/giu,
    '$1[date]',
  ],
];

/** The text with e-mail addresses, PAN, long numbers, employee ids and dates of birth blanked. */
export function mask(text: string): string {
  return patterns.reduce((masked, [pattern, blank]) => masked.replace(pattern, blank), text);
}

/** Plain data with every text in it masked; everything else stays as it is. */
export function maskAll<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data, (_key, value) => (typeof value === 'string' ? mask(value) : value)));
}
