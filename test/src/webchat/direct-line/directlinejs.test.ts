/** Microsoft's own client, unchanged, against the helpdesk's server. It is the client inside Web Chat. */
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { XMLHttpRequest } from 'xmlhttprequest';
import { call } from '../../../support/api.ts';
import { eventually, type Helpdesk, startHelpdesk } from '../../../support/helpdesk.ts';

beforeAll(() => {
  Object.assign(globalThis, { XMLHttpRequest, WebSocket });
});

async function connect(
  { url }: Helpdesk,
  webSocket: boolean,
  known?: { conversationId: string; token: string; watermark?: string },
  locale = 'en-IN',
) {
  const { json } = await call({ url }, 'POST', '/v3/directline/tokens/generate');
  const client = new DirectLine({
    domain: `${url}/v3/directline`,
    token: json.token,
    ...known,
    webSocket,
    pollingInterval: 200,
    conversationStartProperties: { locale },
  });
  const heard: Activity[] = [];
  const statuses: ConnectionStatus[] = [];
  client.connectionStatus$.subscribe(status => statuses.push(status));
  client.activity$.subscribe(
    activity => heard.push(activity),
    // The status reports the end as well.
    () => {},
  );
  onTestFinished(() => client.end());
  const say = (said: string) =>
    new Promise<string>((resolve, reject) => {
      client.postActivity({ type: 'message', text: said, from: { id: 'me' } }).subscribe(resolve, reject);
    });
  const choices = () => {
    const last = heard.findLast(({ from }) => from.role === 'bot');
    return (last?.type === 'message' && last.suggestedActions?.actions) || [];
  };
  const text = (activity: Activity | undefined) =>
    activity?.type === 'message' ? (activity.text ?? '') : '';
  return {
    client,
    heard,
    statuses,
    say,
    /** Presses the button with this title when it is there: its value is sent as a message. */
    async press(label: RegExp) {
      const button = await eventually(() => choices().find(({ title }) => label.test(title ?? '')));
      expect(button.type).toBe('imBack');
      return say(String(button.value));
    },
    /** What the client needs after a reload. */
    kept() {
      const { conversationId, token, watermark } = client as unknown as Record<string, string>;
      return { conversationId: conversationId ?? '', token: token ?? '', watermark: watermark ?? '' };
    },
    /** Waits for a message of the bot that matches, from the position `from` on. */
    reply: async (pattern: RegExp, from = 0, patience?: number) =>
      eventually(
        () => heard.slice(from).find(each => each.from.role === 'bot' && pattern.test(text(each))),
        patience,
      ),
  };
}

const question = /superintendent[\s\S]*\?/i;
const answer = /\*\*Assistant Superintendent of Posts\*\*/;

/** Whole dialogs: the messages, the buttons, and what the last answer must contain. */
const dialogs: [string, string, string, RegExp[], RegExp][] = [
  [
    'the designation, in English',
    'en-IN',
    'my designation? Mail Superintendent',
    [/ASP/],
    /\*\*Assistant Superintendent of Posts\*\*[\s\S]*row 47/,
  ],
  [
    'the designation, in Hindi',
    'hi-IN',
    'मेरा पदनाम क्या है? Mail Superintendent',
    [/ASP/],
    /Assistant Superintendent of Posts[\s\S]*पंक्ति 47/,
  ],
  [
    'the courses, in English',
    'en-IN',
    'which courses must I do',
    [/^Inspector Posts/],
    /Moral Thinking for Action[\s\S]*Group B list/,
  ],
  [
    'the courses, in Hindi',
    'hi-IN',
    'मुझे कौन से कोर्स करने हैं',
    [/^Inspector Posts/],
    /Moral Thinking for Action[\s\S]*Group B सूची/,
  ],
];

describe.each([
  ['over a WebSocket', true],
  ['by polling', false],
])('botframework-directlinejs %s', (_how, webSocket) => {
  it.each(dialogs)('holds a whole dialog with buttons: %s', async (_what, locale, first, then, last) => {
    const helpdesk = await startHelpdesk();
    const { say, press, reply, heard, client } = await connect(helpdesk, webSocket, undefined, locale);
    await reply(/./);
    const id = await say(first);
    for (const [at, step] of then.entries()) {
      // Each step answers the question before it.
      await eventually(() => heard.filter(({ from }) => from.role === 'bot').length === at + 2);
      await press(step);
    }
    await reply(last);
    expect(heard.filter(each => each.id === id)).toHaveLength(1);
    expect(client.connectionStatus$.getValue()).toBe(ConnectionStatus.Online);
    expect(new Set(heard.map(each => each.id)).size).toBe(heard.length);
    expect(helpdesk.logged).toEqual([]);
  });

  it('finds its conversation after a reload, and reads on from its watermark', async () => {
    const helpdesk = await startHelpdesk();
    const before = await connect(helpdesk, webSocket);
    await before.reply(/./);
    await before.say('my designation? Mail Superintendent');
    await before.reply(question, 1);
    const kept = before.kept();
    before.client.end();
    const after = await connect(helpdesk, webSocket, kept);
    await after.say('ASP cadre');
    await after.reply(answer);
    // Only what is new: the message and its answer.
    expect(after.heard).toHaveLength(2);
    const anew = await connect(helpdesk, webSocket, { ...kept, watermark: '0' });
    await anew.reply(answer);
    expect(anew.heard).toHaveLength(5);
  });

  it('stays in its conversation for longer than a token is valid, by fetching new ones', async () => {
    let ahead = 0;
    const helpdesk = await startHelpdesk({}, { now: () => Date.now() + ahead });
    // It fetches a token every 15 minutes: here every 200 ms.
    const { setInterval } = globalThis;
    let isEnough = false;
    const quick = vi
      .spyOn(globalThis, 'setInterval')
      .mockImplementation(((work: (...more: []) => void, wait: number, ...more: []) =>
        wait === 900_000
          ? setInterval(() => isEnough || work(...more), 200)
          : setInterval(work, wait, ...more)) as typeof setInterval);
    onTestFinished(() => quick.mockRestore());
    const { say, reply, kept } = await connect(helpdesk, webSocket);
    await reply(/./);
    const first = kept();
    for (let quarters = 1; quarters <= 3; quarters += 1) {
      ahead = quarters * 15 * 60_000;
      // The next token may have been on its way already. The one after it was surely fetched at the new time.
      for (const _ of ['next', 'after it']) {
        const { token } = kept();
        await eventually(() => kept().token !== token);
      }
    }
    // A token that is fetched while the server stops would be an error of the client.
    isEnough = true;
    await say('my designation? Mail Superintendent');
    await reply(question, 1);
    const old = await call(helpdesk, 'GET', `/v3/directline/conversations/${first.conversationId}`, {
      token: first.token,
    });
    expect([old.status, old.json.error.code]).toEqual([403, 'TokenExpired']);
  });

  it('learns that its token has expired', async () => {
    let ahead = 0;
    const helpdesk = await startHelpdesk({}, { now: () => Date.now() + ahead });
    const { say, reply, client } = await connect(helpdesk, webSocket);
    await reply(/./);
    ahead = 31 * 60_000;
    // The client's own value for a message that was not accepted.
    expect(await say('hello')).toBe('retry');
    await eventually(() => client.connectionStatus$.getValue() === ConnectionStatus.ExpiredToken);
  });
});

describe('botframework-directlinejs', () => {
  it('goes on after a restart of the server in the middle of a dialog; nothing is lost, nothing comes twice', async () => {
    const helpdesk = await startHelpdesk();
    const { say, reply, heard } = await connect(helpdesk, true);
    await reply(/./);
    await say('my designation? Mail Superintendent');
    await reply(question, 1);
    await helpdesk.stop();
    await helpdesk.start();
    await say('ASP cadre');
    // It waits 3 to 15 s before it comes back.
    await reply(answer, 0, 40_000);
    expect(heard).toHaveLength(5);
    expect(new Set(heard.map(each => each.id)).size).toBe(5);
  }, 60_000);

  it('that polls gives up at a refused connection; when it connects again it finds its conversation', async () => {
    const helpdesk = await startHelpdesk();
    const before = await connect(helpdesk, false);
    await before.reply(/./);
    await before.say('my designation? Mail Superintendent');
    await before.reply(question, 1);
    before.client.end();
    await helpdesk.stop();
    await helpdesk.start();
    const { conversationId, token } = before.client as unknown as { conversationId: string; token: string };
    const after = await connect(helpdesk, false, { conversationId, token });
    await after.reply(question, 1);
    await after.say('ASP cadre');
    await after.reply(answer);
    expect(after.heard).toHaveLength(5);
  });

  it('goes on after its socket was cut in the middle of a dialog', async () => {
    const helpdesk = await startHelpdesk();
    const { say, reply, heard } = await connect(helpdesk, true);
    await reply(/./);
    await say('my designation? Mail Superintendent');
    await reply(question, 1);
    helpdesk.cut();
    await say('ASP cadre');
    // It waits 3 to 15 s before it comes back.
    await reply(answer, 0, 40_000);
    expect(heard).toHaveLength(5);
    expect(new Set(heard.map(each => each.id)).size).toBe(5);
  }, 60_000);

  it('learns that a conversation is over', async () => {
    const helpdesk = await startHelpdesk();
    const { client, say, reply, statuses } = await connect(helpdesk, false);
    await reply(/./);
    helpdesk.database().exec('DELETE FROM conversations');
    await eventually(() => statuses.includes(ConnectionStatus.Ended));
    await expect(say('hello')).rejects.toThrow();
    expect(client.connectionStatus$.getValue()).toBe(ConnectionStatus.Ended);
  });
});
