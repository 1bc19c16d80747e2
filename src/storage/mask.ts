/**
 * Personal data in a message is blanked before the message is stored. The live turn still sees what was written.
 * Dates, PIN codes (six digits), course minutes and designations stay: without them a talk cannot be read again.
 */
const patterns: [RegExp, string][] = [
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[e-mail]'],
  // PAN: five letters, four digits, one letter.
  [/(?<![\p{L}\p{N}])[A-Z]{5}\d{4}[A-Z](?![\p{L}\p{N}])/giu, '[PAN]'],
  // Telephone, Aadhaar, employee and account numbers: eight digits or more, however grouped. A date is not one.
  [
    /(?<![\p{L}\p{N}])(?!\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}(?!\d))(?!\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d))\+?\p{Nd}(?:[ -]?\p{Nd}){7,}(?![\p{L}\p{N}])/gu,
    '[number]',
  ],
];

/** The text with e-mail addresses, PAN and long numbers blanked. */
export function mask(text: string): string {
  return patterns.reduce((masked, [pattern, blank]) => masked.replace(pattern, blank), text);
}

/** Plain data with every text in it masked; everything else stays as it is. */
export function maskAll<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data, (_key, value) => (typeof value === 'string' ? mask(value) : value)));
}
