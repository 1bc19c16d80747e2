/**
 * A talk: what is said next is a function of the message and of what was heard before. Correction, back, cancel, start
 * over, help, digression and return, language and "forget me" live here once; dialogs know nothing of them.
 */
import { startsCorrection, steeringOf } from '../knowledge/controls.ts';
import { readDesignationLexicon } from '../knowledge/designation-lexicon.ts';
import { createDesignationSearch } from '../knowledge/designations.ts';
import type { IntentId } from '../knowledge/intent-rules.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { hindiMdoNames } from '../knowledge/mdo-names.ts';
import { createMdoSearch, findPlaces } from '../knowledge/mdos.ts';
import { mask } from '../knowledge/personal-data.ts';
import { fold, isDevanagari } from '../knowledge/text.ts';
import { heardIn } from './hearing.ts';
import { dialogs } from './index.ts';
import { phrases } from './render.ts';
import { isDigression, requestsIn, tellsMore } from './requests.ts';
import { pickOption, readAnswer } from './slots.ts';
import { aside, help, languageSwitched, restarted, unclear } from './talk.ts';
import {
  type Ask,
  type Context,
  type Heard,
  type Language,
  line,
  type Option,
  type Slot,
  type Turn,
} from './turn.ts';
import { createUnderstanding, type Understood } from './understand.ts';

/** What was going on at one point of the talk. */
interface Point {
  dialog: IntentId;
  heard: Heard;
}

/** All that is kept of a talk. Plain JSON: survives a restart, and a deploy that adds a question. */
export interface State {
  language?: Language;
  /** Heard so far, by name. */
  heard: Heard;
  /** The dialog that spoke last; run again over `heard` it says the same again. */
  dialog?: IntentId;
  /** The open question. */
  asked?: Slot;
  /** Requests of the same message that wait until the open question is answered. */
  waiting: IntentId[];
  /** Earlier points, newest last, for "back". */
  before: Point[];
  /** Messages in a row that were not understood. */
  failures: number;
}

export interface Reply {
  turns: Turn[];
  state: State;
  /** How the message was read; absent where a button or a steering word needed no reading. */
  understood?: Understood;
}

/**
 * The next turns for a message. `locale` is the channel's hint for the language before anything was said; `language` fixes
 * it, whatever the message is written in.
 */
export type Conversation = (
  message: { text: string; locale?: string; language?: Language },
  state: State | undefined,
  now: { today: string },
) => Reply;

const furthestBack = 10;
const courtesies: readonly IntentId[] = ['greeting', 'thanks_bye', 'help_capabilities', 'feedback'];

/**
 * Makes the conversation over the knowledge. Pure: the same message, state and date give the same reply; never throws on
 * any text.
 */
export function createConversation(knowledge: Knowledge): Conversation {
  const lexicon = readDesignationLexicon();
  const findDesignation = createDesignationSearch(knowledge, lexicon);
  const findMdo = createMdoSearch(knowledge);
  const understand = createUnderstanding(knowledge, {
    findPosts: text => {
      const found = findDesignation(text);
      if (found.status === 'none') return [];
      const names =
        found.status === 'match'
          ? [found.designation.name]
          : found.candidates.map(({ designation }) => designation.name);
      return [{ said: found.said, names }];
    },
    findPlaces: text => findPlaces(text).map(({ text: said }) => ({ said, names: [] })),
  });
  const hindiNames = new Map(lexicon.names.map(({ designation, hindi }) => [designation, hindi]));

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
    const state: State = before ?? { heard: {}, waiting: [], before: [], failures: 0 };
    const context = (language: Language): Context => ({
      knowledge,
      findDesignation,
      findMdo,
      hindiNames,
      hindiMdos: hindiMdoNames,
      say: phrases[language],
      language,
      today,
    });
    const language = message.language ?? state.language ?? (message.locale?.startsWith('hi') ? 'hi' : 'en');
    if (text.trim() === '')
      return spoken(
        state,
        language,
        state.dialog === undefined ? run('greeting', {}, context(language)) : help({}, context(language)),
      );

    const last = state.dialog === undefined ? undefined : run(state.dialog, state.heard, context(language));
    const option = last === undefined ? undefined : pressed(last, text);
    if (option !== undefined && last !== undefined) return follow(option, state, context(language));

    const steering = steeringOf(text);
    switch (steering) {
      case 'forget':
        return {
          turns: [aside(context(language), 'restart_cancel', phrases[language].conversation.forgotten)],
          state: fresh(),
        };
      case 'restart':
        return {
          turns: [restarted({}, context(language))],
          state: { ...fresh(), language, heard: lasting(state.heard) },
        };
      case 'cancel':
        return {
          turns: [aside(context(language), 'restart_cancel', phrases[language].conversation.cancelled)],
          state: { ...fresh(), language, heard: lasting(state.heard), before: state.before },
        };
      case 'back':
        return back(state, context(language));
      case 'help':
        return withOpenQuestion(
          { turns: [help({}, context(language))], state: { ...state, language, failures: 0 } },
          last,
        );
      case undefined:
        break;
    }

    const understood = understand(text);
    const switched = understood.slots.switchTo;
    const onlyLanguage = understood.intents[0]?.intent === 'language_switch';
    if (onlyLanguage && switched !== undefined) {
      const again =
        state.dialog === undefined
          ? languageSwitched({}, context(switched))
          : run(state.dialog, state.heard, context(switched));
      return { turns: [again], state: { ...state, language: switched, failures: 0 }, understood };
    }

    const asked = last?.kind === 'ask' ? last : undefined;
    const answered =
      asked === undefined ? undefined : readAnswer(asked, state.heard, text, understood, context(language));
    const spokenIn = message.language ?? languageFor(understood, language, answered !== undefined, text);
    const here = context(spokenIn);
    const talk: State = { ...state, language: spokenIn };
    if (asked !== undefined && answered !== undefined && !isDigression(understood, asked.dialog, text)) {
      const told = without(heardIn(understood, asked.dialog, here), sameSubject(asked.slot));
      return {
        ...go(asked.dialog, heardAlso(state.heard, { ...told, ...answered }), talk, here),
        understood,
      };
    }
    const corrected = asked === undefined ? correction(talk, text, understood, here) : undefined;
    if (corrected !== undefined) return { ...corrected, understood };
    if (asked !== undefined && tellsMore(understood, text)) {
      const told = heardIn(understood, asked.dialog, here);
      return { ...go(asked.dialog, heardAlso(state.heard, told), talk, here), understood };
    }
    const requests = requestsIn(understood, state, text);
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

/** Questions whose answers may be taken back after the answer that they led to. */
const answers: readonly Slot[] = [
  'postKey',
  'group',
  'officeKey',
  'greenTick',
  'coursesDone',
  'mdo',
  'profile',
];

/** "Sorry, I am in RMS": the answer to an earlier question of the same dialog, taken back. */
function correction(state: State, text: string, understood: Understood, context: Context): Reply | undefined {
  const { dialog, heard } = state;
  if (dialog === undefined || !startsCorrection(text)) return undefined;
  for (const slot of answers) {
    if (heard[slot] === undefined) continue;
    const earlier = without(heard, [slot]);
    const again = run(dialog, earlier, context);
    if (again.kind !== 'ask' || again.slot !== slot) continue;
    const read = readAnswer(again, earlier, text, understood, context);
    if (read !== undefined) return go(dialog, { ...earlier, ...read }, state, context);
  }
  return undefined;
}

/** Slots that the answer to a question settles by itself: nothing else in the same message overrides it. */
function sameSubject(slot: Slot): Slot[] {
  switch (slot) {
    case 'post':
    case 'postKey':
      return ['post', 'postKey'];
    case 'office':
    case 'officeKey':
      return ['office', 'officeKey'];
    default:
      return [slot];
  }
}

/** Runs a dialog over what was heard. */
function run(dialog: IntentId, heard: Heard, context: Context): Turn {
  return dialogs[dialog](heard, context);
}

/** The option of the last turn that the text is, to the letter or by its number. */
function pressed(last: Turn, text: string): Option | undefined {
  if (last.kind === 'ask') return last.options.find(({ say }) => fold(say) === fold(text));
  const said = fold(text);
  return (
    last.next.find(({ say }) => fold(say) === said) ??
    (/^\d$/.test(said) ? pickOption(last.next, text) : undefined)
  );
}

function follow({ to }: Option, state: State, context: Context): Reply {
  const heard = without({ ...state.heard, ...to.heard }, to.forget ?? []);
  const dialog = to.dialog ?? state.dialog ?? 'help_capabilities';
  if (dialog === 'restart_cancel')
    return {
      turns: [restarted({}, context)],
      state: { ...fresh(), language: context.language, heard: lasting(heard) },
    };
  if (dialog === 'language_switch') {
    const other: Language = context.language === 'en' ? 'hi' : 'en';
    const there: Context = { ...context, language: other, say: phrases[other] };
    return { turns: [languageSwitched({}, there)], state: { ...state, language: other } };
  }
  return go(dialog, heard, state, context);
}

/** Runs a dialog, keeps where it stands, and goes on with what waited once it has answered. */
function go(dialog: IntentId, heard: Heard, state: State, context: Context): Reply {
  const turns = [run(dialog, heard, context)];
  const waiting = [...state.waiting];
  let current = dialog;
  while (turns.at(-1)?.kind === 'answer' && waiting.length > 0) {
    current = waiting.shift() ?? current;
    turns.push(run(current, heard, context));
  }
  return { turns, state: standing(state, current, heard, turns.at(-1), waiting, context) };
}

function standing(
  state: State,
  dialog: IntentId,
  heard: Heard,
  last: Turn | undefined,
  waiting: IntentId[],
  { language }: Context,
): State {
  const point = state.dialog === undefined ? [] : [{ dialog: state.dialog, heard: state.heard }];
  return {
    language,
    heard,
    dialog,
    ...(last?.kind === 'ask' && { asked: last.slot }),
    waiting,
    before: [...state.before, ...point].slice(-furthestBack),
    failures: 0,
  };
}

function answerAll(
  requests: IntentId[],
  understood: Understood,
  state: State,
  asked: Ask | undefined,
  context: Context,
): Reply {
  const [first = 'help_capabilities', ...rest] = requests;
  const told = heardIn(understood, first, context);
  const goesOn = first === state.dialog && (asked !== undefined || requests.length === 1);
  const heard = heardAlso(goesOn ? state.heard : lasting(state.heard), told);
  const reply = go(first, heard, { ...state, waiting: rest }, context);
  return asked === undefined || asked.dialog === first ? reply : withReturn(reply, asked, state, context);
}

/** A digression is answered, and then the open question asked again, over what was heard for it. */
function withReturn(reply: Reply, asked: Ask, state: State, context: Context): Reply {
  if (reply.turns.at(-1)?.kind === 'ask') return reply;
  const heard = heardAlso(state.heard, lasting(reply.state.heard));
  const again = run(asked.dialog, heard, context);
  return {
    ...reply,
    turns: [...reply.turns, again],
    state: { ...standing(state, asked.dialog, heard, again, [], context), before: state.before },
  };
}

function withOpenQuestion(reply: Reply, last: Turn | undefined): Reply {
  return last?.kind === 'ask' ? { ...reply, turns: [...reply.turns, last] } : reply;
}

function back(state: State, context: Context): Reply {
  const point = state.before.at(-1);
  if (point === undefined)
    return spoken(
      state,
      context.language,
      aside(context, 'restart_cancel', context.say.conversation.nothingBefore),
    );
  const turn = run(point.dialog, point.heard, context);
  const { dialog, heard } = point;
  return {
    turns: [turn],
    state: { ...standing(state, dialog, heard, turn, [], context), before: state.before.slice(0, -1) },
  };
}

/** Asks again once; then offers other ways on. */
function notUnderstood(
  understood: Understood,
  state: State,
  asked: Ask | undefined,
  context: Context,
): Reply {
  const failures = state.failures + 1;
  if (asked !== undefined && failures < 2) {
    const again: Ask = { ...asked, text: `${context.say.conversation.unclearAnswer} ${asked.text}` };
    return { turns: [again], state: { ...state, failures } };
  }
  return { turns: [unclear(context, understood.nearest, failures)], state: { ...state, failures } };
}

function spoken(state: State, language: Language, turn: Turn): Reply {
  return { turns: [turn], state: { ...state, language } };
}

/** The language of the message where it tells; an answer or a bare name does not change it. */
function languageFor(understood: Understood, language: Language, isAnswer: boolean, text: string): Language {
  if (!understood.languageSure) return language;
  // "thanks", "ok", "help" are said in every language.
  if (
    understood.intents.length === 1 &&
    courtesies.includes(understood.intents[0]?.intent ?? 'out_of_scope') &&
    !isDevanagari(text)
  )
    return language;
  const short = fold(text).split(' ').length <= 3;
  return isAnswer && short && understood.language === 'en' ? language : understood.language;
}

/** What is heard now, over what was heard before: a new post or office takes its narrowing answers along. */
function heardAlso(before: Heard, told: Heard): Heard {
  const newPost = told.post !== undefined && told.post !== before.post;
  const stale: Slot[] = [
    ...(newPost ? (['postKey', 'group'] as const) : []),
    ...(told.office === undefined ? [] : (['officeKey'] as const)),
  ];
  return { ...without(before, stale), ...told };
}

/** What belongs to the person and outlasts a dialog. */
function lasting({ post, postKey, group, office, officeKey }: Heard): Heard {
  return {
    ...(post && { post }),
    ...(postKey && postKey !== 'not-sure' && { postKey }),
    ...(group && group !== 'not-sure' && { group }),
    ...(office && { office }),
    ...(officeKey && officeKey !== 'not-sure' && { officeKey }),
  };
}

function without(heard: Heard, slots: readonly Slot[]): Heard {
  return Object.fromEntries(Object.entries(heard).filter(([slot]) => !slots.includes(slot as Slot))) as Heard;
}

function fresh(): State {
  return { heard: {}, waiting: [], before: [], failures: 0 };
}

/** Control characters other than line breaks and tabs carry nothing. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, control =>
    control === '\n' || control === '\t' || control === '\r' ? control : ' ',
  );
}
