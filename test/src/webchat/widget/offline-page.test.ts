/** The page's side of the offline core: every failure becomes an error with a reason. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CoreWorker, openOffline } from '../../../../src/webchat/widget/offline/offline.ts';
import type { FromCore, ToCore } from '../../../../src/webchat/widget/offline/protocol.ts';

const ready: FromCore = { kind: 'ready', knowledge: '0' };
const options = { locale: 'en-IN' };

/** A worker that a test controls. */
function worker() {
  const asked: ToCore[] = [];
  const fake = {
    onmessage: null,
    onerror: null,
    postMessage: (question: ToCore) => void asked.push(question),
    terminate: vi.fn(),
  } as unknown as CoreWorker & { terminate: ReturnType<typeof vi.fn> };
  const tell = (data: FromCore) => fake.onmessage?.call(fake as never, { data } as MessageEvent);
  const fail = (message: string) =>
    fake.onerror?.call(fake as never, { message, preventDefault() {} } as ErrorEvent);
  const offline = (settings = {}) => openOffline('/core.js', { start: () => fake, ...settings });
  return { asked, fake, tell, fail, offline };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the page, with its offline core', () => {
  it('hands over the last twenty texts of a conversation, and gets the answer to each question', async () => {
    const { asked, tell, offline } = worker();
    const core = offline();
    tell(ready);
    await core.ready;
    const history = Array.from({ length: 30 }, (_, at) => `text ${at}`);
    const [first, second] = [core.ask(history, 'one', options), core.ask([], 'two', options)];
    expect(asked.map(({ history, text }) => [history.length, history[0], text])).toEqual([
      [20, 'text 10', 'one'],
      [0, undefined, 'two'],
    ]);
    for (const { id } of asked) tell({ kind: 'answer', id, activities: [] });
    expect(await first).toEqual({ activities: [] });
    expect(await second).toEqual({ activities: [] });
  });

  it('sends the date only in a rehearsal', () => {
    const named = worker();
    void named.offline({ today: '2026-02-01' }).ask([], 'last date', options);
    expect(named.asked).toMatchObject([{ today: '2026-02-01' }]);
    const unnamed = worker();
    void unnamed.offline().ask([], 'last date', options);
    expect(unnamed.asked[0]).not.toHaveProperty('today');
  });

  it('reports that the script cannot be loaded', async () => {
    const { fake, fail, offline } = worker();
    const core = offline();
    const asked = core.ask([], 'one', options);
    fail('no script');
    await expect(core.ready).rejects.toMatchObject({ why: 'not-started' });
    await expect(asked).rejects.toMatchObject({ why: 'not-started' });
    await expect(core.ask([], 'two', options)).rejects.toMatchObject({ why: 'not-started' });
    expect(fake.terminate).toHaveBeenCalled();
  });

  it('reports that the knowledge cannot be read', async () => {
    const { tell, offline } = worker();
    const core = offline();
    tell({ kind: 'broken', reason: 'row 7' });
    await expect(core.ready).rejects.toThrow('row 7');
  });

  it('reports that the browser starts no workers', async () => {
    const core = openOffline('/core.js', {
      start: () => {
        throw new Error('not allowed');
      },
    });
    await expect(core.ready).rejects.toThrow('not allowed');
  });

  it('gives up a start that takes two minutes', async () => {
    const { offline } = worker();
    const core = offline();
    vi.advanceTimersByTime(120_000);
    await expect(core.ready).rejects.toMatchObject({ why: 'not-started' });
  });

  it('gives up a message after twenty seconds, counted from when the core runs, and goes on', async () => {
    const { asked, tell, offline } = worker();
    const core = offline();
    const early = core.ask([], 'early', options);
    vi.advanceTimersByTime(60_000);
    tell(ready);
    vi.advanceTimersByTime(20_000);
    await expect(early).rejects.toMatchObject({ why: 'too-slow' });
    const next = core.ask([], 'next', options);
    tell({ kind: 'answer', id: asked.at(-1)?.id ?? 0, activities: [] });
    expect(await next).toEqual({ activities: [] });
  });

  it('is closed once, and answers nothing after that', async () => {
    const { fake, offline } = worker();
    const core = offline();
    const asked = core.ask([], 'one', options);
    core.close();
    core.close();
    await expect(asked).rejects.toMatchObject({ why: 'closed' });
    await expect(core.ready).rejects.toMatchObject({ why: 'closed' });
    expect(fake.terminate).toHaveBeenCalledTimes(1);
  });
});
