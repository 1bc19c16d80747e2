/**
 * The scripts from Bengali to Malayalam. In Unicode their letters have the order of Devanagari, so that only the letters with
 * another sound are listed here. Tamil has one letter for several sounds.
 */

type Replacement = readonly [RegExp, string];

/** The sounds of Tamil letters that depend on the letters around them. */
const tamilSounds: readonly Replacement[] = [
  [/ஃப/g, 'फ'],
  [/ஃ/g, ''],
  [/ற்ற/g, 'ट्र'],
  [/ன்ற/g, 'ंड्र'],
  [/ட்ச|ச்ச/g, 'च'],
  [/ஞ்ச/g, 'ंज'],
  [/ச/g, 'स'],
  [/க்க/g, 'क'],
  [/ட்ட/g, 'ट'],
  [/த்த/g, 'त'],
  [/ப்ப/g, 'प'],
  [/ங்க/g, 'ंग'],
  [/ண்ட/g, 'ंड'],
  [/ம்ப/g, 'ंब'],
  [/ந்த/g, 'ंद'],
  [/([\u0904-\u0939\u093e-\u094c\u0b85-\u0bb9\u0bbe-\u0bcc])த(?!\u0bcd)/g, '$1द'],
  [/([\u0904-\u0939\u093e-\u094c\u0b85-\u0bb9\u0bbe-\u0bcc])க(?!\u0bcd)/g, '$1ग'],
  [/([\u0904-\u0939\u093e-\u094c\u0b85-\u0bb9\u0bbe-\u0bcc])ட(?!\u0bcd)/g, '$1ड'],
];

/** The number of a script's block in Unicode: its letters begin there. */
const blocks = {
  bengali: 0x980,
  gurmukhi: 0xa00,
  odia: 0xb00,
  tamil: 0xb80,
  telugu: 0xc00,
  malayalam: 0xd00,
} as const;

/**
 * Letters and groups of letters that do not sound like those in the same place of Devanagari, by the block of the script. The
 * replacements are in the script itself or in Devanagari. Bengali is also the script of Assamese.
 */
const otherSounds: ReadonlyMap<number, readonly Replacement[]> = new Map<number, readonly Replacement[]>([
  [
    blocks.bengali,
    [
      [/অ্যা|এ্যা/g, 'ऐ'],
      [/্যা/g, 'ै'],
      [/্য(?!\u09bc)/g, ''],
      [/য(?!\u09bc)/g, 'ज'],
      [/য\u09bc/g, 'य'],
      [/ওय/g, 'व'],
      [/ৎ/g, 'त'],
      [/ৰ/g, 'र'],
      [/ৱ/g, 'व'],
    ],
  ],
  [
    blocks.gurmukhi,
    [
      [/\u0a70/g, 'ं'],
      [/\u0a71/g, ''],
      [/\u0a72/g, 'इ'],
      [/\u0a73/g, 'उ'],
    ],
  ],
  [
    blocks.odia,
    [
      [/ଯ/g, 'ज'],
      [/ୟ/g, 'य'],
      [/ୱ/g, 'व'],
    ],
  ],
  [
    blocks.malayalam,
    [
      [/ഴ്(?=സ)/g, 'ര്'],
      [/ഴ/g, 'ळ'],
      [/റ്റ/g, 'ट'],
      [/ന്റ/g, 'ന്ട'],
      [/ങ്ങ/g, 'ंग'],
      [/ഞ്ഞ/g, 'ंज'],
      [/(^|[^\u0d00-\u0d7f])ഞ/g, '$1ന്ജ'],
      [/മ്പ/g, 'ംब'],
      [/ണ്ട/g, 'ണ്ड'],
      [/([\u0904-\u0939\u093e-\u094c\u0902\u0d05-\u0d39\u0d3e-\u0d4c])ട(?![\u0d4d\u0d1f])/g, '$1ड'],
      [/ൗ/g, 'ौ'],
      [/ൺ/g, 'ण്'],
      [/ൻ/g, 'न്'],
      [/ർ/g, 'र്'],
      [/ൽ/g, 'ल്'],
      [/ൾ/g, 'ल്'],
      [/ൿ/g, 'क്'],
    ],
  ],
  [blocks.tamil, tamilSounds],
]);

/** Vowels of the southern languages, as Hindi writes them, and length marks without a sound. */
const southern: Readonly<Record<string, string>> = {
  '\u090e': 'ए',
  '\u0912': 'ओ',
  '\u0946': 'े',
  '\u094a': 'ो',
  '\u0955': '',
  '\u0956': '',
  '\u0957': '',
  '\u0931': 'र',
  '\u0934': 'ळ',
  '\u0929': 'न',
};

/** Writes a word of a script from Bengali to Malayalam in Devanagari. */
export function writeBrahmic(word: string): string {
  const block = word.charCodeAt(0) & 0xff80;
  let text = word;
  for (const [pattern, replacement] of otherSounds.get(block) ?? [])
    text = text.replace(pattern, replacement);
  return (
    text
      .replace(/[\u0980-\u0d7f]/g, letter => String.fromCharCode(0x900 + (letter.charCodeAt(0) & 0x7f)))
      .replace(
        /[\u0929\u0931\u0934\u090e\u0912\u0946\u094a\u0955-\u0957]/g,
        letter => southern[letter] ?? letter,
      )
      .replace(/[\u093c\u0970-\u097f\u0964-\u096f]/g, '')
      // At the end of a southern word this sign is M.
      .replace(/ं$/, block >= blocks.telugu ? 'म\u094d' : 'ं')
  );
}
