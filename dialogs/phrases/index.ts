/** All sentences of the helpdesk, by language. */
import type { Language } from '../../knowledge/understanding/language.ts';
import { en, type Phrases } from './en.ts';
import { hi } from './hi.ts';

export type { Phrases };

/** The phrases of a language. */
export const phrases: Readonly<Record<Language, Phrases>> = { en, hi };
