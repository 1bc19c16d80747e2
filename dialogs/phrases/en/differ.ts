/** An open point: what each document says, and who decides. */
import type { OpenQuestion } from '../../../knowledge/facts/facts.ts';

const kinds: Record<OpenQuestion['kind'], (topic: string) => string> = {
  differ: topic => `**${topic}**: the documents differ.`,
  silent: topic => `**${topic}**: the documents leave it open.`,
  damaged: topic => `**${topic}**: the copy of the documents is damaged here.`,
};
const deciders: Record<OpenQuestion['decides'], (mailbox: string) => string> = {
  mdo: () => 'Your MDO decides: ask there.',
  'training-division': mailbox => `The Training Division decides: ask ${mailbox}.`,
  'own-profile': () => 'What your own profile on iGOT shows decides.',
  'nobody-named': () => 'Who decides is not stated.',
};

export const differ = {
  headline: (kind: OpenQuestion['kind'], topic: string) => kinds[kind](topic),
  several: (count: number) => `On **${count} points** the documents differ or are silent.`,
  none: 'Here the documents **agree**.',
  topic: (topic: string) => `${topic}:`,
  says: (words: string) => `“${words}”`,
  saysNothing: 'Nothing is printed.',
  decides: (who: OpenQuestion['decides'], mailbox: string) => deciders[who](mailbox),
};
