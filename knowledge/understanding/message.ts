/** Takes a message apart for those who read it: e-mail or chat, its sentences, its clauses, and the concepts of their words. */
import type { Course } from '../facts/facts.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import { words } from '../text/fold.ts';
import { plainText } from '../text/plain-text.ts';
import { createRespacer } from '../text/respace.ts';
import type { ClauseWords } from './classifier/features.ts';
import { clausesOf } from './clauses.ts';
import { type ConceptHit, createConcepts } from './concepts.ts';
import { type Email, readEmail } from './email.ts';
import { knownWords } from './known-words.ts';

export interface MessageClause extends ClauseWords {
  hits: readonly ConceptHit[];
}

export interface Message {
  /** The whole text in plain characters, with its spaces put right. */
  text: string;
  email: Email;
  /** Of an e-mail, its subject and request without salutation, courtesies, signature and quoted mail; else the text. */
  body: string;
  /** The clauses of the body that have words, in order; the subject line is the first. */
  clauses: readonly MessageClause[];
}

export interface MessageReader {
  read(message: string): Message;
  /** A clause of folded words. */
  clauseOf(words: readonly string[]): MessageClause;
  /** True of a word that the lexicon lists as an everyday word. */
  isPlain(word: string): boolean;
}

/** Makes the reader of messages. The classifier is trained on what it reads. */
export function createMessageReader(courses: readonly Course[], lexicon: Lexicon): MessageReader {
  const concepts = createConcepts(courses, lexicon);
  const respace = createRespacer(knownWords(lexicon));
  const clauseOf = (tokens: readonly string[]): MessageClause => {
    const hits = concepts.read(tokens);
    return { words: tokens, hits, concepts: hits.map(({ concept }) => concept) };
  };
  const read = (message: string): Message => {
    const text = respace(plainText(message));
    const email = emailOrText(text);
    const parts = [
      ...(email.subject === '' ? [] : [email.subject]),
      ...email.sentences.flatMap(sentence => clausesOf(sentence)),
    ];
    return {
      text,
      email,
      body: email.isEmail
        ? [email.subject, ...email.sentences].filter(part => part !== '').join('\n')
        : text.trim(),
      clauses: parts.map(part => clauseOf(words(part))).filter(clause => clause.words.length > 0),
    };
  };
  return { read, clauseOf, isPlain: concepts.isPlain };
}

/** The message taken apart; its whole text as one sentence where nothing else is left of it. */
function emailOrText(text: string): Email {
  const email = readEmail(text);
  return email.sentences.length === 0 && email.subject === '' ? { ...email, sentences: [text] } : email;
}
