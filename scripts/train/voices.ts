/** Parts of the voices. A part is left out of a training, to see how strangers are understood. */

/** One part of the voices, of so many. */
export interface Part {
  part: number;
  of: number;
}

/**
 * Whether a voice belongs to the part. Only voices of the first corpus are left out: the later ones (from v100) were written after
 * the first figures were seen, and so they only teach.
 */
export function isLeftOut(voice: string, { part, of }: Part): boolean {
  const number = Number(voice.slice(1));
  return number >= 1 && number < 100 && number % of === part;
}

/** True of the voices that write in the scripts of Tamil, Bengali, Telugu, Gujarati, Kannada, Malayalam, Punjabi and Odia. */
export function isOtherScript(voice: string): boolean {
  const number = Number(voice.slice(1));
  return number >= 41 && number <= 48;
}
