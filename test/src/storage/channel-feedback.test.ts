import { describe, expect, it } from 'vitest';
import { openDatabase, sweep } from '../../../src/storage/database.ts';
import { createChannelFeedback } from '../../../src/storage/feedback.ts';

const day = 24 * 60 * 60 * 1000;
const thumb = {
  channel: 'msteams',
  conversation: 'c',
  activity: '1',
  person: 'p',
  dialog: 'designation_lookup',
  reaction: 'like',
} as const;

describe('thumbs from a channel', () => {
  it('are kept with their answer; the last one of a person counts', () => {
    let now = 1000;
    const store = createChannelFeedback(openDatabase(':memory:'), () => now);
    store.keep(thumb);
    now = 2000;
    store.keep({ ...thumb, reaction: 'dislike' });
    store.keep({ ...thumb, person: 'q' });
    store.keep({ ...thumb, activity: '0', dialog: undefined });
    store.keep({ ...thumb, conversation: 'other' });
    expect(store.of('msteams', 'c')).toEqual([
      { ...thumb, activity: '0', dialog: undefined, given: 2000 },
      { ...thumb, reaction: 'dislike', given: 2000 },
      { ...thumb, person: 'q', given: 2000 },
    ]);
    expect(store.of('elsewhere', 'c')).toEqual([]);
  });

  it('are deleted when they are too old', () => {
    let now = 0;
    const database = openDatabase(':memory:');
    const store = createChannelFeedback(database, () => now);
    store.keep(thumb);
    now = 20 * day;
    store.keep({ ...thumb, activity: '2' });
    sweep(database, 30, 31 * day);
    expect(store.of('msteams', 'c').map(({ activity }) => activity)).toEqual(['2']);
  });
});
