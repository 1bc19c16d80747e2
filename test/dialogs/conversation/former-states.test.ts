/** States that earlier releases stored in the middle of a talk are read, and the talk goes on. */
import { describe, expect, it } from 'vitest';
import { createConversation } from '../../../dialogs/conversation/conversation.ts';
import { overStore, readState } from '../../../dialogs/conversation/stored-state.ts';
import { phrases } from '../../../dialogs/phrases/index.ts';
import { toText } from '../../../dialogs/turns/text.ts';
import type { SlotName } from '../../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import { november } from '../../support/dialog.ts';

const reply = overStore(createConversation(loadKnowledge()));

interface Former {
  /** As it was stored in November 2026: the slots of one person, and `own` only for the writer's post. */
  stored: object;
  says: string;
  dialog: IntentId;
  /** What is known afterwards. */
  knows: Partial<Record<SlotName, unknown>>;
  why: string;
}

const formerStates: readonly Former[] = [
  {
    stored: { slots: {}, queue: [], history: [], failures: 0 },
    says: 'courses for a postman',
    dialog: 'courses_list',
    knows: { post: 'postman' },
    why: 'a talk that has only begun, without a language',
  },
  {
    stored: {
      language: 'en',
      slots: { post: 'postman' },
      dialog: 'courses_list',
      queue: [],
      history: [],
      failures: 0,
    },
    says: 'why',
    dialog: 'courses_list',
    knows: { post: 'postman' },
    why: 'a follow-up about an answer of the release before',
  },
  {
    stored: {
      language: 'hi',
      slots: { post: 'पोस्टमैन', greenTick: 'yes' },
      dialog: 'assessment_locked',
      queue: [],
      history: [{ dialog: 'courses_list', slots: { post: 'पोस्टमैन' } }],
      failures: 1,
    },
    says: 'छह कोर्स पूरे हो गए',
    dialog: 'assessment_locked',
    knows: { post: 'पोस्टमैन', greenTick: 'yes', coursesDone: 'all-six' },
    why: 'the answer to the question that is open',
  },
  {
    stored: {
      language: 'en',
      slots: { post: 'GDS' },
      own: { post: 'IP' },
      dialog: 'scope_eligibility',
      queue: [],
      history: [{ dialog: 'courses_list', slots: { post: 'IP' } }],
      failures: 0,
    },
    says: 'and my courses?',
    dialog: 'courses_list',
    knows: { post: 'IP' },
    why: 'the writer’s post was kept while the talk was about a GDS',
  },
  {
    stored: {
      language: 'en',
      slots: { post: 'office supervisor' },
      dialog: 'designation_lookup',
      queue: ['deadlines'],
      history: [],
      failures: 0,
    },
    says: 'IP',
    dialog: 'designation_lookup',
    knows: { post: 'office supervisor', postKey: 'IP' },
    why: 'a second request waits for the answer',
  },
  {
    stored: {
      language: 'en',
      slots: { post: 'treasurer' },
      queue: [],
      history: [],
      failures: 1,
      offered: ['courses_list', 'designation_lookup'],
    },
    says: '1',
    dialog: 'courses_list',
    knows: { post: 'treasurer' },
    why: 'the first of the readings that were offered',
  },
  {
    stored: {
      language: 'en',
      slots: { office: 'Patna', mdo: 'old' },
      dialog: 'transfer_request',
      queue: [],
      history: [],
      failures: 0,
      languagesTold: true,
    },
    says: 'what now',
    dialog: 'transfer_request',
    knows: { office: 'Patna', mdo: 'old' },
    why: 'the talk has said already which languages there are',
  },
];

describe('a state of the release before', () => {
  it.each(formerStates)('is read as it was: $why', ({ stored }) => {
    expect(readState(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it.each(formerStates)('goes on with “$says”: $why', ({ stored, says, dialog, knows }) => {
    const { turns, state } = reply({ text: says }, JSON.parse(JSON.stringify(stored)), { today: november });
    expect(turns[0]?.dialog).toBe(dialog);
    expect(state.slots).toMatchObject(knows);
    const language = state.language ?? 'en';
    const text = turns.map(turn => toText(turn, language)).join('\n');
    expect(text).not.toContain(phrases[language].conversation.startedAnew);
  });

  it('answers the request that waited, after the question before it', () => {
    const waiting = formerStates.find(({ says }) => says === 'IP');
    const { turns } = reply({ text: 'IP' }, waiting?.stored, { today: november });
    expect(turns.map(({ dialog }) => dialog)).toEqual(['designation_lookup', 'deadlines']);
  });
});
