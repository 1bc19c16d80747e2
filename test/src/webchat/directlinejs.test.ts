/** Microsoft's own client, unchanged, against our server: what Web Chat does is done here. */
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { XMLHttpRequest } from 'xmlhttprequest';
import { call } from '../../support/api.ts';
import { eventually, type Helpdesk, startHelpdesk } from '../../support/helpdesk.ts';

beforeAll(() => {
  Object.assign(globalThis, { XMLHttpRequest, WebSocket });
});

async function connect(
  { url }: Helpdesk,
  webSocket: boolean,
  known?: { conversationId: string; token: string },
) {
  const { json } = await call({ url }, 'POST', '/v3/directline/tokens/generate');
  const client = new DirectLine({
    domain: `${url}/v3/directline`,
    token: json.token,
    ...known,
    webSocket,
    pollingInterval: 200,
    conversationStartProperties: { locale: 'en-IN' },
  });
  const heard: Activity[] = [];
  const statuses: ConnectionStatus[] = [];
  client.connectionStatus$.subscribe(status => statuses.push(status));
  client.activity$.subscribe(
    activity => heard.push(activity),
    // The status tells of the end as well.
    () => {},
  );
  onTestFinished(() => client.end());
  const text = (activity: Activity | undefined) =>
    activity?.type === 'message' ? (activity.text ?? '') : '';
  return {
    client,
    heard,
    statuses,
    say: (said: string) =>
      new Promise<string>((resolve, reject) => {
        client.postActivity({ type: 'message', text: said, from: { id: 'me' } }).subscribe(resolve, reject);
      }),
    /** Waits for the helpdesk to say something that matches, after what was heard before `from`. */
    reply: async (pattern: RegExp, from = 0, patience?: number) =>
      eventually(
        () => heard.slice(from).find(each => each.from.role === 'bot' && pattern.test(text(each))),
        patience,
      ),
  };
}

const question = /superintendent[\s\S]*\?/i;
const answer = /\*\*Assistant Superintendent of Posts\*\*/;

describe.each([
  ['over a WebSocket', true],
  ['by polling', false],
])('botframework-directlinejs %s', (_how, webSocket) => {
  it('holds a whole dialog: greeting, question, answer', async () => {
    const helpdesk = await startHelpdesk();
    const { say, reply, heard, client } = await connect(helpdesk, webSocket);
    await reply(/./);
    const id = await say('my designation? Mail Superintendent');
    const asked = await reply(question, 1);
    expect(
      asked.type === 'message' && asked.suggestedActions?.actions.some(({ title }) => title?.includes('ASP')),
    ).toBe(true);
    expect(heard.filter(each => each.id === id)).toHaveLength(1);
    await say('ASP cadre');
    await reply(answer);
    expect(client.connectionStatus$.getValue()).toBe(ConnectionStatus.Online);
    expect(new Set(heard.map(each => each.id)).size).toBe(heard.length);
    expect(helpdesk.logged).toEqual([]);
  });
});

describe('botframework-directlinejs', () => {
  it('goes on after the server was restarted in mid-dialog; nothing is lost, nothing comes twice', async () => {
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

  it('that polls gives up at a refused connection; connected anew it finds its talk again', async () => {
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

  it('goes on after its socket was cut in mid-dialog', async () => {
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
