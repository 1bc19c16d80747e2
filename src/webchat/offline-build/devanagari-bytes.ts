/**
 * Devanagari in the core's data as one byte a letter: UTF-8 takes three for each, and packs worse. A run of it stands between
 * marks, each letter as the ASCII letter of the same place. No quotes and no backslash: they would be escaped in a script.
 */
const mark = '\x7f';
const ascii = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%&()+,-./:;<=>?@[]^_{|}~';
/** The letters by how common they are in the lexicon, as places in the block U+0900; any other stays as it is. */
const places =
  '3e30154d3f382840472a322e02242f39352126171f2c414b1c0f36051a4206481637272d2b080709233c4c1b13252220491d11180143140a10030b';
const letters = places.replace(/../g, place => String.fromCharCode(0x900 + Number.parseInt(place, 16)));
const runs = new RegExp(`[${letters}]+(?: [${letters}]+)*`, 'g');
const marked = new RegExp(`${mark}([^${mark}]*)${mark}`, 'g');

/**
 * Writes a text so.
 *
 * @throws Error where it has the mark in it already
 */
export function compact(text: string): string {
  if (text.includes(mark)) throw new Error('helpdesk: the data holds a delete character');
  return text.replace(
    runs,
    run => mark + run.replace(/[^ ]/g, each => ascii[letters.indexOf(each)] ?? each) + mark,
  );
}

/** Reads what {@link compact} wrote. */
export function expand(text: string): string {
  return text.replace(marked, (_, run: string) =>
    run.replace(/[^ ]/g, each => letters[ascii.indexOf(each)] ?? each),
  );
}
