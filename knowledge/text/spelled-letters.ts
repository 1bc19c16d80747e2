/** Initials that are spelled out by the names of their letters in the other scripts of India: `எம்டிஎஸ்`, `পিএ`. */
import { letterNames } from './letter-names.ts';

/** The names of the Latin letters as the other scripts spell them, after {@link nameForm}, the longest first. */
const namesOfLetters: readonly (readonly [name: string, letter: string])[] = [
  ...Object.entries(letterNames).map(([name, letter]) => [nameForm(name), letter] as const),
  ...'ऐम:m ऐस:s ऐन:n ऐल:l ऐफ:f ऐच:h ऐकस:x हेच:h एइच:h इउ:u यो:u डबलीउ:w डबलीयू:w डबलयो:w कीउ:q कीयू:q कयो:q ऐ:i आइ:i वाइ:y इ:e एप:f एपफ:f'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
].sort(([a], [b]) => b.length - a.length);

/** A name of a letter without the signs in which the scripts differ. */
function nameForm(name: string): string {
  return name
    .replace(/\u094d/g, '')
    .replace(/ि/g, 'ी')
    .replace(/ु/g, 'ू')
    .replace(/ं$/, 'म')
    .replace(/ं(?=[बपट])/g, 'म');
}

/** The letters that a word spells out by their names; undefined where it is not made of such names. */
export function lettersOf(word: string): string | undefined {
  let rest = nameForm(word);
  let spelled = '';
  while (rest !== '') {
    const found = namesOfLetters.find(([name]) => rest.startsWith(name));
    if (found === undefined) return undefined;
    spelled += found[1];
    rest = rest.slice(found[0].length);
  }
  return spelled;
}

/** Initials that employees use. Other words may look like two names of letters: `এই` is "this" in Bengali. */
const knownInitials = new Set(
  'gds bpm abpm mts pa sa po ho so bo spm apm dpm hpm hpo gpo rms nsh mms sbco ip asp sp ssp srm pmg cpmg apmg dpmg pri aao ao sao je ee ddo dte dg ddg adg otp mdo apar csi hrms igot pan dob id lsg hsg nfg ldc udc otp bpc ippb pli rpli dop sms ctd cbt pdf url app hq ro co do dps sro pc tv usb nps gpf mcq faq oa os'.split(
    ' ',
  ),
);

const longestInitials = 5;

/** The Devanagari spelling of each letter's name. */
const namesByLetter = new Map(
  Object.entries(letterNames)
    .reverse()
    .map(([name, letter]) => [letter, name]),
);

/**
 * Initials, spelled in Devanagari; undefined where the letters are more likely a word.
 *
 * @param tamil the script has one letter for D and T, and one for B and P
 */
export function initialsOf(spelled: string, tamil: boolean): string | undefined {
  if (spelled.length > longestInitials) return undefined;
  const meant = (tamil ? voicings(spelled) : [spelled]).find(letters => knownInitials.has(letters));
  return meant && [...meant].map(letter => namesByLetter.get(letter)).join('');
}

/** Letters for which Tamil has one letter. */
const tamilPairs: Readonly<Record<string, string>> = { t: 'd', d: 't', p: 'b', b: 'p', s: 'h' };

/** All ways to read the letters of Tamil initials, first as they are. */
function voicings(spelled: string): string[] {
  let all = [''];
  for (const letter of spelled.slice(0, longestInitials)) {
    const ways = [letter, ...(tamilPairs[letter] ?? '')];
    all = ways.flatMap(way => all.map(start => start + way));
  }
  return all;
}
