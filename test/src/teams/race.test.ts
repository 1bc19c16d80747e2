/** A press that two replicas of the server handle at once: whoever loses the race reads again and repeats its turn. */
import {
  type Activity,
  BotAdapter,
  INVOKE_RESPONSE_KEY,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { expect, it } from 'vitest';
import { type BotParts, createBot, type TurnHandler } from '../../../src/bot/bot.ts';
import { createBotStorage } from '../../../src/storage/bot-storage.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { cardTexts } from '../../../src/teams/cards/card-texts.ts';
import { teamsChannel, teamsView } from '../../../src/teams/channel-view.ts';
import { registerTeams } from '../../../src/teams/register.ts';
import { lookUp, reply, toMessage } from '../../support/helpdesk.ts';
import { cardOf, pressing, pressOf, recorded } from '../../support/teams.ts';

class Listener extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];
  readonly updated: Partial<Activity>[] = [];
  async deliver(activity: Partial<Activity>, handleTurn: TurnHandler) {
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, handleTurn);
    return context.turnState.get<Activity | undefined>(INVOKE_RESPONSE_KEY)?.value;
  }
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    for (const activity of activities)
      if (activity.type === 'invokeResponse') context.turnState.set(INVOKE_RESPONSE_KEY, activity);
      else this.sent.push(activity);
    return activities.map(() => ({ id: String(this.sent.length) }));
  }
  override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<void> {
    this.updated.push(activity);
  }
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
}

it('a press that loses against an answer given meanwhile is told that the question is closed, and sends nothing', async () => {
  const storage = createBotStorage(openDatabase(':memory:'));
  let meddle = false;
  const logged: string[] = [];
  const parts = {
    reply,
    toMessage,
    views: { [teamsChannel]: teamsView },
    lookUp,
    today: () => '2026-11-21',
    apology: () => 'sorry',
    log: (entry: string) => void logged.push(entry),
    feedback: () => {},
    storage: {
      ...storage,
      async write(changes: Parameters<typeof storage.write>[0]) {
        if (meddle) {
          meddle = false;
          const [key] = Object.keys(changes).filter(key => key.includes('/conversations/'));
          if (key) await storage.write({ [key]: { eTag: '*' } });
        }
        await storage.write(changes);
      },
    },
  };
  const bot = createBot(parts as unknown as BotParts<{ language?: 'en' | 'hi' }>);
  registerTeams(bot, parts as unknown as Parameters<typeof registerTeams<{ language?: 'en' | 'hi' }>>[1]);
  const channel = new Listener();
  await channel.deliver(recorded('message-question'), bot.run);
  const [question] = channel.sent;
  const card = cardOf({ body: question ?? {} });
  meddle = true;
  const press = { ...recorded('invoke-press'), ...pressing(pressOf(card, 'ASP cadre'), '1') };
  const answer = await channel.deliver(press, bot.run);
  expect(answer.body.value).toBe(cardTexts.en.stale);
  expect([channel.sent.length, channel.updated.length, logged]).toEqual([1, 0, []]);
});
