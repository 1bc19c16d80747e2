/** What people say to steer a talk, whatever its subject: back, start over, cancel, forget me, not sure, "the second". */
import { z } from 'zod/v4';
import json from '../../data/lexicon/commands.json' with { type: 'json' };
import { fold } from '../text/fold.ts';

const said = z.array(z.string().min(1)).min(1);
const CommandWords = z.strictObject({
  back: said,
  restart: said,
  cancel: said,
  forget: said,
  help: said,
  correction: said,
  following: said,
  unsure: said,
  questions: said,
  ordinals: z.array(said),
});
export const commandFiles = [{ file: 'lexicon/commands.json', schema: CommandWords, json }] as const;

const commandWords = CommandWords.parse(json);
const folded = (forms: readonly string[]) => new Set(forms.map(fold));

export type Command = 'restart' | 'forget' | 'cancel' | 'back' | 'help';
const commands: readonly (readonly [Command, ReadonlySet<string>])[] = (
  ['forget', 'restart', 'cancel', 'back', 'help'] as const
).map(name => [name, folded(commandWords[name])]);
const politeness =
  /^(please|pls|plz|kindly|ok|okay|sir|ji|कृपया|अच्छा) | (please|pls|plz|sir|ji|karo|kare|karein|कृपया|करें|करो)$/g;
const unsure = folded(commandWords.unsure);
const ordinals = commandWords.ordinals.map(folded);
const lead = (forms: readonly string[]) => new RegExp(`^(?:${forms.map(fold).join('|')})(?: |$)`, 'u');
const correction = lead(commandWords.correction);
const following = lead(commandWords.following);

/** The steering word that a message consists of, politeness aside. */
export function commandIn(text: string): Command | undefined {
  const words = fold(text);
  const bare = words.replace(politeness, '').trim();
  return commands.find(([, forms]) => forms.has(words) || forms.has(bare))?.[0];
}

const questions = new Set(commandWords.questions.map(fold));

/** True where a message asks something, by its question mark or a question word. */
export function asksSomething(text: string): boolean {
  return (
    /[?？]/.test(text) ||
    fold(text)
      .split(' ')
      .some(word => questions.has(word))
  );
}

/** True for "not sure", "पता नहीं", "none of these" and the like. */
export function saysUnsure(text: string): boolean {
  return unsure.has(fold(text));
}

/** The place in a list that a message names: `2`, `second one`, `दूसरा` → 1; undefined otherwise. */
export function ordinalOf(text: string): number | undefined {
  const bare = fold(text).replace(
    /^(option|number|no|the|विकल्प) | (one|wala|wali|option|number|वाला|वाली)$/g,
    '',
  );
  const index = ordinals.findIndex(forms => forms.has(bare));
  return index < 0 ? undefined : index;
}

/** True where a message takes back what was said: "no, …", "actually …". */
export function startsCorrection(text: string): boolean {
  return correction.test(fold(text));
}

/** True where a message goes on from the last answer: "and …", "what about …". */
export function startsFollowing(text: string): boolean {
  return following.test(fold(text));
}
