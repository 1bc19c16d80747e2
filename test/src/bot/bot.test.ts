import { type Activity, BotAdapter, MemoryStorage, type ResourceResponse, TurnContext } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../../dialogs/phrases/index.ts';
import { optionsOf } from '../../../dialogs/turns/message.ts';
import type { Turn } from '../../../dialogs/turns/turn.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';
import { type BotParts, createBot, type TurnHandler } from '../../../src/bot/bot.ts';
import { longestText } from '../../../src/bot/readable.ts';
import { createBotStorage } from '../../../src/storage/bot-storage.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { reply, toMessage } from '../../support/helpdesk.ts';

/** A channel that only remembers what it was given to send. */
class Listener extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];
  failing = false;

  async deliver(activity: Partial<Activity>, handleTurn: TurnHandler): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), handleTurn);
  }
  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    if (this.failing) throw new Error('the channel is down');
    this.sent.push(...activities);
    return activities.map((_, at) => ({ id: String(at) }));
  }
  override async updateActivity(): Promise<void> {}
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
}

type State = { language?: Language; texts: string[] };
/** A conversation that replies with all texts of the talk so far. */
const parrot: BotParts<State>['reply'] = ({ text }, state) => {
  const texts = [...(state?.texts ?? []), text];
  const turn: Turn = {
    kind: 'ask',
    dialog: 'contact_support',
    slot: 'post',
    text: texts.join('|'),
    options: [],
    citations: [],
  };
  return {
    turns: [turn],
    state: { texts, language: /\p{Script=Devanagari}/u.test(text) ? 'hi' : (state?.language ?? 'en') },
  };
};

function setUp(parts: Partial<BotParts<State>> = {}) {
  const logged: string[] = [];
  const storage = createBotStorage(openDatabase(':memory:'));
  const bot = createBot<State>({
    reply: parrot,
    toMessage: (turn, language) => ({
      text: turn.kind === 'ask' ? turn.text : turn.headline,
      options: optionsOf(turn),
      language,
      sources: [],
      turn,
    }),
    views: {},
    storage,
    today: () => '2026-11-21',
    apology,
    log: entry => logged.push(entry),
    ...parts,
  });
  const channel = new Listener();
  const say = (message: Partial<Activity>, conversation = 'c') =>
    channel.deliver(
      {
        type: 'message',
        channelId: 'test',
        from: person,
        recipient: helpdesk,
        conversation: { id: conversation } as Activity['conversation'],
        ...message,
      },
      bot.run,
    );
  return { bot, channel, say, logged, storage };
}
const person = { id: 'u', name: 'u' };
const helpdesk = { id: 'bot', name: 'bot' };
const texts = (channel: Listener) => channel.sent.map(({ text }) => text);

const apology = (language: 'en' | 'hi') => phrases[language].conversation.error;

describe('the bot', () => {
  it('holds a dialog: question with buttons, answer with its data', async () => {
    const { channel, say } = setUp({ reply, toMessage } as unknown as Partial<BotParts<State>>);
    await say({ text: 'what is my iGOT designation? I am Mail Superintendent' });
    const [question] = channel.sent;
    expect(question).toMatchObject({
      type: 'message',
      textFormat: 'markdown',
      locale: 'en-IN',
      inputHint: 'expectingInput',
    });
    const buttons = question?.suggestedActions?.actions ?? [];
    expect(buttons.length).toBeGreaterThan(1);
    const asp = buttons.find(({ title }) => title.includes('ASP'));
    expect(asp).toMatchObject({ type: 'imBack', value: expect.any(String) });
    await say({ text: asp?.value });
    const answer = channel.sent.at(-1);
    expect(answer?.text).toContain('**Assistant Superintendent of Posts**');
    expect(answer?.channelData).toMatchObject({ igotHelpdesk: { language: 'en', turn: { kind: 'answer' } } });
  });

  it('goes on where it was, turn after turn, each conversation by itself', async () => {
    const { channel, say } = setUp();
    await say({ text: 'a' });
    await say({ text: 'b' });
    await say({ text: 'x' }, 'other');
    expect(texts(channel)).toEqual(['a', 'a|b', 'x']);
  });

  it('takes fifty messages sent at once in their order and loses none', async () => {
    const { channel, say, logged } = setUp();
    const said = Array.from({ length: 50 }, (_, at) => String(at));
    await Promise.all(said.map(text => say({ text })));
    expect(channel.sent.at(-1)?.text).toBe(said.join('|'));
    expect(channel.sent).toHaveLength(50);
    expect(logged).toEqual([]);
  });

  it('repeats a turn when another replica wrote in between, and replies once', async () => {
    const database = openDatabase(':memory:');
    const storage = createBotStorage(database);
    let meddle = true;
    const meddling = {
      ...storage,
      async write(changes: Record<string, { eTag?: string }>) {
        if (meddle) {
          meddle = false;
          for (const key of Object.keys(changes))
            await storage.write({ [key]: { talk: { texts: ['elsewhere'] }, eTag: '*' } });
        }
        await storage.write(changes);
      },
    };
    const { channel, say, logged } = setUp({ storage: meddling });
    await say({ text: 'here' });
    expect(texts(channel)).toEqual(['elsewhere|here']);
    expect(logged).toEqual([]);
  });

  it('runs on the storage of the SDK as well', async () => {
    const { channel, say } = setUp({ storage: new MemoryStorage() });
    await say({ text: 'a' });
    await say({ text: 'b' });
    expect(texts(channel)).toEqual(['a', 'a|b']);
  });

  it.each<[string, Partial<Activity>[], string]>([
    ['in English', [{ text: 'fail' }], apology('en')],
    ['in Hindi, by script', [{ text: 'विफल fail' }], apology('hi')],
    ['in the language of the talk', [{ text: 'नमस्ते' }, { text: 'fail' }], apology('hi')],
    ['in the language of the client', [{ text: '12', locale: 'hi-IN', value: 'fail' }], apology('hi')],
  ])('apologises %s in one line when a turn fails, logs it once, and goes on', async (_how, said, line) => {
    const { channel, say, logged } = setUp({
      reply: (message, state, now) => {
        if (/fail|12/.test(message.text)) throw new Error('no such row');
        return parrot(message, state, now);
      },
    });
    for (const each of said) await say(each);
    expect(channel.sent.at(-1)?.text).toBe(line);
    expect(line).not.toContain('\n');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('no such row');
    const before = said.slice(0, -1).map(({ text }) => `${text}|`);
    await say({ text: 'again' });
    expect(channel.sent.at(-1)?.text).toBe(`${before.join('')}again`);
  });

  it('answers an invoke that fails with 500 on a channel that has no view of its own', async () => {
    const { bot, channel, say, logged } = setUp();
    bot.app.addRoute(
      async ({ activity }) => activity.type === 'invoke',
      async () => {
        throw new Error('no such row');
      },
      true,
    );
    await say({ type: 'invoke', name: 'adaptiveCard/action' });
    expect(channel.sent).toEqual([
      expect.objectContaining({ type: 'invokeResponse', value: { status: 500 } }),
    ]);
    expect(logged).toEqual([
      expect.stringMatching(
        /^helpdesk: conversation c: a message could not be answered: Error: no such row[^\n]*$/,
      ),
    ]);
  });

  it('outlives a channel that is down', async () => {
    const { channel, say, logged } = setUp();
    channel.failing = true;
    await say({ text: 'a' });
    expect(logged).toHaveLength(2);
    channel.failing = false;
    await say({ text: 'b' });
    expect(texts(channel)).toEqual(['a|b']);
  });

  it.each<[string, Partial<Activity>, string]>([
    ['a pressed card button', { text: '', value: { say: 'ASP cadre' } }, 'ASP cadre'],
    ['a card that submits something else', { value: { other: 1 } }, ''],
    ['no text at all', {}, ''],
    ['a text that is none', { text: 5 as unknown as string }, ''],
    ['control characters', { text: 'a\u0000b\u0007c\u202Ed\r\ne' }, 'a b c d\ne'],
    ['half of an emoji', { text: 'a\uD83Db' }, 'a b'],
    ['the joiners of Devanagari', { text: 'क्\u200Dष र्\u200C' }, 'क्\u200Dष र्\u200C'],
    [
      'a mention of the bot',
      {
        text: '<at>bot</at> hello',
        entities: [{ type: 'mention', text: '<at>bot</at>', mentioned: helpdesk }],
      },
      'hello',
    ],
  ])('reads %s', async (_what, activity, text) => {
    const { channel, say, logged } = setUp();
    await say(activity);
    expect(texts(channel)).toEqual([text]);
    expect(logged).toEqual([]);
  });

  it('reads no more of a message than a long letter', async () => {
    const { channel, say } = setUp();
    await say({ text: 'a'.repeat(100_000) });
    expect(channel.sent[0]?.text).toHaveLength(longestText);
  });

  it('answers a very long message with the real conversation, within a second', async () => {
    const { channel, say, logged } = setUp({ reply, toMessage } as unknown as Partial<BotParts<State>>);
    const begin = performance.now();
    await say({ text: 'designation of mail superintendent? '.repeat(600) });
    expect(channel.sent.length).toBeGreaterThan(0);
    expect(logged).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  it('greets someone who comes in, not itself, and in Teams also where it was installed', async () => {
    const { channel, say } = setUp();
    const update = { type: 'conversationUpdate' };
    await say({ ...update, membersAdded: [helpdesk] });
    await say({ ...update, membersRemoved: [person] });
    await say({ type: 'typing' });
    expect(texts(channel)).toEqual([]);
    await say({ ...update, membersAdded: [person, helpdesk] });
    expect(texts(channel)).toEqual(['']);
    const personal = { id: 'p', conversationType: 'personal' } as Activity['conversation'];
    await say({ ...update, membersAdded: [helpdesk], conversation: personal });
    expect(texts(channel)).toEqual(['', '']);
  });

  it('remembers no personal data', async () => {
    const { channel, say } = setUp();
    await say({ text: 'postman 9876543210, a.b@indiapost.gov.in' });
    await say({ text: 'PIN 110001' });
    expect(texts(channel)).toEqual([
      'postman 9876543210, a.b@indiapost.gov.in',
      'postman [number], [e-mail]|PIN 110001',
    ]);
  });

  it('forgets a conversation that was ended', async () => {
    const { channel, say } = setUp();
    await say({ text: 'a' });
    await say({ type: 'endOfConversation' });
    await say({ text: 'b' });
    expect(texts(channel)).toEqual(['a', 'b']);
  });
});
