/** Commands about the conversation itself: back, start over, cancel, forget me, not sure, "the second". */
import type { CommandWords } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';

export type Command = 'restart' | 'forget' | 'cancel' | 'back' | 'help';

export interface Commands {
  /** The command that the whole message is, apart from polite words. */
  commandIn(text: string): Command | undefined;
  /** True of a message with a question mark or a question word. */
  asksSomething(text: string): boolean;
  /** True for "not sure", "पता नहीं", "none of these" and the like. */
  saysUnsure(text: string): boolean;
  /** True of a message that asks what two posts or lists have in common, or not. */
  asksDifference(text: string): boolean;
  /** How many entries from the beginning of a list a message speaks of: "the first four" → 4. */
  firstOf(text: string): number | undefined;
  /** The place in a list that a message names, counted from 0: `2`, `second one`, `दूसरा` → 1. */
  ordinalOf(text: string): number | undefined;
  /** True of a message that corrects an earlier one: "no, …", "actually …". */
  startsCorrection(text: string): boolean;
  /** True of a message that continues from the last answer: "and …", "what about …". */
  startsFollowing(text: string): boolean;
}

const names = ['forget', 'restart', 'cancel', 'back', 'help'] as const satisfies readonly Command[];
const politeness =
  /^(please|pls|plz|kindly|ok|okay|sir|ji|कृपया|अच्छा) | (please|pls|plz|sir|ji|karo|kare|karein|कृपया|करें|करो)$/g;
const aroundOrdinal = /^(option|number|no|the|विकल्प) | (one|wala|wali|option|number|वाला|वाली)$/g;

/** Makes the reader of commands. */
export function createCommands(words: CommandWords): Commands {
  const commands = names.map(name => [name, folded(words[name])] as const);
  const unsure = folded(words.unsure);
  const questions = folded(words.questions);
  const ordinals = words.ordinals.map(folded);
  const difference = anywhere(words.difference);
  const first = new RegExp(`(?:^| )(?:${words.first.map(fold).join('|')}) (\\S+)`, 'u');
  const correction = beginningWith(words.correction);
  const following = beginningWith(words.following);
  return {
    commandIn(text) {
      const whole = fold(text);
      const bare = whole.replace(politeness, '').trim();
      return commands.find(([, forms]) => forms.has(whole) || forms.has(bare))?.[0];
    },
    asksSomething: text =>
      /[?？]/.test(text) ||
      fold(text)
        .split(' ')
        .some(word => questions.has(word)),
    saysUnsure: text => unsure.has(fold(text)),
    asksDifference: text => difference.test(fold(text)),
    firstOf: text => numberIn(first.exec(fold(text))?.[1]),
    ordinalOf(text) {
      const bare = fold(text).replace(aroundOrdinal, '');
      const index = ordinals.findIndex(forms => forms.has(bare));
      return index < 0 ? undefined : index;
    },
    startsCorrection: text => correction.test(fold(text)),
    startsFollowing: text => following.test(fold(text)),
  };
}

function folded(forms: readonly string[]): ReadonlySet<string> {
  return new Set(forms.map(fold));
}

function anywhere(forms: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${forms.map(fold).join('|')})(?: |$)`, 'u');
}

/** A small number in digits or words; undefined where the word is none. */
function numberIn(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const at = smallNumbers.findIndex(names => names.includes(word));
  return /^\d{1,2}$/.test(word) ? Number(word) : at === -1 ? undefined : at + 2;
}

/** The words for two, three, four, five and six. */
const smallNumbers = [
  'two do दो',
  'three teen तीन',
  'four char chaar चार',
  'five paanch panch पाँच पांच',
  'six chhe che छह',
].map(names => names.split(' ').map(fold));

function beginningWith(forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.map(fold).join('|')})(?: |$)`, 'u');
}
