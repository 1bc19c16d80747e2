/**
 * A talk: what is said next is a function of the message and of what was heard before. Correction, back, cancel, start
 * over, help, digression and return, language and "forget me" live here once; dialogs know nothing of them.
 */

import type { Knowledge } from '../../knowledge/facts/load.ts';
import { fold, isDevanagari } from '../../knowledge/text/fold.ts';
import { startsCorrection } from '../../knowledge/understanding/commands.ts';
import { saysDone } from '../../knowledge/understanding/facts-told/courses-told.ts';
import { courtesies } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { mask } from '../../knowledge/understanding/personal-data.ts';
import {
  createUnderstanding,
  searchesOver,
  type Understood,
} from '../../knowledge/understanding/understand.ts';
import { phrases } from '../phrases/index.ts';
import { dialogLabelled } from '../topics/shared/buttons.ts';
import { help, languageSwitched } from '../topics/small-talk.ts';
import { type Ask, type Context, line, type Option, type SlotName, type Turn } from '../turns/turn.ts';
import { contextIn, resourcesOf } from './context.ts';
import { fillSlots } from './fill-slots.ts';
import {
  answerAll,
  correction,
  follow,
  go,
  notUnderstood,
  type Reply,
  run,
  runCommand,
  spoken,
} from './moves.ts';
import { pickOption, readAnswer } from './read-answer.ts';
import { isDigression, requestsIn, tellsMore } from './requests.ts';
import { fresh, mergeSlots, type State, withoutSlots } from './state.ts';

export type { Reply } from './moves.ts';
export type { State } from './state.ts';

/**
 * The next turns for a message. `locale` is the channel's hint for the language before anything was said; `language` fixes
 * it, whatever the message is written in.
 */
export type Conversation = (
  message: { text: string; locale?: string; language?: Language },
  state: State | undefined,
  now: { today: string },
) => Reply;

/**
 * Makes the conversation over the knowledge. Pure: the same message, state and date give the same reply; never throws on
 * any text.
 */
export function createConversation(knowledge: Knowledge): Conversation {
  const resources = resourcesOf(knowledge);
  const understand = createUnderstanding(knowledge, searchesOver(resources.findDesignation));

  return (message, before, now) => {
    const written = printable(message.text);
    const text = mask(written);
    const reply = answerTo({ ...message, text }, before, now);
    return text === written ? reply : { ...reply, turns: tellOfMasking(reply) };
  };

  function answerTo(
    { text, ...message }: Parameters<Conversation>[0],
    before: State | undefined,
    { today }: { today: string },
  ): Reply {
    const state = before ?? fresh();
    const context = (language: Language) => contextIn(resources, language, today);
    const language = message.language ?? state.language ?? (message.locale?.startsWith('hi') ? 'hi' : 'en');
    if (text.trim() === '')
      return spoken(
        state,
        language,
        state.dialog === undefined ? run('greeting', {}, context(language)) : help({}, context(language)),
      );

    const last = state.dialog === undefined ? undefined : run(state.dialog, state.slots, context(language));
    const commanded = runCommand(text, { ...state, language }, last, context(language));
    if (commanded !== undefined) return commanded;

    const option = last === undefined ? undefined : pressed(last, text);
    if (option !== undefined && last !== undefined) return follow(option, state, context(language));

    const understood = understand(text);
    const switched = understood.entities.switchTo;
    const onlyLanguage = understood.intents[0]?.intent === 'language_switch';
    if (onlyLanguage && switched !== undefined) {
      const again =
        state.dialog === undefined
          ? languageSwitched({}, context(switched))
          : run(state.dialog, state.slots, context(switched));
      return { turns: [again], state: { ...state, language: switched, failures: 0 }, understood };
    }

    const asked = last?.kind === 'ask' ? last : undefined;
    const picked = asked && pickOption(asked.options, text);
    if (picked?.to.dialog !== undefined && picked.to.dialog !== asked?.dialog)
      return { ...follow(picked, state, context(language)), understood };
    const answered =
      asked === undefined ? undefined : readAnswer(asked, state.slots, text, understood, context(language));
    const spokenIn = message.language ?? languageFor(understood, language, answered !== undefined, text);
    const here = context(spokenIn);
    const talk: State = { ...state, language: spokenIn };
    if (asked !== undefined && answered !== undefined && !isDigression(understood, asked.dialog, text)) {
      // What stands already is not told anew beside an answer to another question, but where it is put right.
      const known: SlotName[] = state.slots.post !== undefined && !startsCorrection(text) ? ['post'] : [];
      const told = withoutSlots(fillSlots(understood, asked.dialog, here), [
        ...sameSubject(asked.slot),
        ...known,
      ]);
      return {
        ...go(asked.dialog, mergeSlots(state.slots, { ...told, ...answered }), talk, here),
        understood,
      };
    }
    const corrected = asked === undefined ? correction(talk, text, understood, here) : undefined;
    if (corrected !== undefined) return { ...corrected, understood };
    if (asked !== undefined && tellsMore(understood, text)) {
      const told = fillSlots(understood, asked.dialog, here);
      const reply = go(asked.dialog, mergeSlots(state.slots, told), talk, here);
      // A fact that leaves the same question open was told for its own sake: an office, where the green tick was asked.
      if (!understood.sure || !asksAgain(reply, asked) || isMisspelt(text, here))
        return { ...reply, understood };
    }
    const labelled = dialogLabelled(text, phrases.en) ?? dialogLabelled(text, phrases.hi);
    const requests = labelled === undefined ? requestsIn(understood, state, text) : [labelled];
    if (requests.length === 0) return { ...notUnderstood(understood, talk, asked, here), understood };
    return { ...answerAll(requests, understood, talk, asked, here), understood };
  }
}

/** The reply, with a word that personal details were masked. */
function tellOfMasking({ turns, state }: Reply): Turn[] {
  const { masked } = phrases[state.language ?? 'en'].conversation;
  const [first, ...rest] = turns;
  if (first === undefined) return turns;
  switch (first.kind) {
    case 'ask':
      return [{ ...first, text: `${masked} ${first.text}` }, ...rest];
    case 'answer':
      return [{ ...first, cautions: [...first.cautions, line(masked)] }, ...rest];
  }
}

/** An office that was only read from a slip may be a misspelt answer as well: "neela" is blue before it is Nellai. */
function isMisspelt(text: string, { findMdo }: Context): boolean {
  const found = findMdo(text);
  return found.status === 'match' && found.how.reading !== 'exact';
}

/** True of a reply that is the question asked before, and nothing else. */
function asksAgain({ turns: [turn, ...more] }: Reply, asked: Ask): boolean {
  return turn?.kind === 'ask' && more.length === 0 && turn.slot === asked.slot && turn.text === asked.text;
}

/** Slots that the answer to a question settles by itself: nothing else in the same message overrides it. */
function sameSubject(slot: SlotName): SlotName[] {
  switch (slot) {
    case 'post':
    case 'postKey':
      return ['post', 'postKey'];
    case 'office':
    case 'officeKey':
      return ['office', 'officeKey'];
    case 'coursesDone':
      return ['coursesDone', 'coursesNotDone'];
    // "Group C" answers for the post asked about; it does not ask for a whole list.
    case 'group':
      return ['group', 'list'];
    default:
      return [slot];
  }
}

/** The option of the last turn that the text is, to the letter or by its number; "that too is done" is the one for it. */
function pressed(last: Turn, text: string): Option | undefined {
  if (last.kind === 'ask') return last.options.find(({ say }) => fold(say) === fold(text));
  const said = fold(text);
  return (
    last.next.find(({ say }) => fold(say) === said) ??
    (/^\d$/.test(said) ? pickOption(last.next, text) : undefined) ??
    (saysDone(text) ? last.next.find(({ to }) => to.slots?.coursesDone !== undefined) : undefined)
  );
}

/** The language of the message where it tells; an answer or a bare name does not change it. */
function languageFor(understood: Understood, language: Language, isAnswer: boolean, text: string): Language {
  if (!understood.languageSure) return language;
  // "thanks", "ok", "help" are said in every language.
  if (
    understood.intents.length === 1 &&
    courtesies.has(understood.intents[0]?.intent ?? '') &&
    !isDevanagari(text)
  )
    return language;
  const short = fold(text).split(' ').length <= 3;
  return isAnswer && short && understood.language === 'en' ? language : understood.language;
}

/** Control characters other than line breaks and tabs carry nothing. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, control =>
    control === '\n' || control === '\t' || control === '\r' ? control : ' ',
  );
}
