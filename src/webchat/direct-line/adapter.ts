/**
 * The Bot Framework adapter of the web chat: what the bot sends is added to the conversation's feed. Transport only.
 */
import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { TurnHandler } from '../../bot/bot.ts';
import { bot, type Feed, sequenceOf } from './feed.ts';

export class DirectLineAdapter extends BotAdapter {
  readonly #feed: Feed;

  constructor(feed: Feed) {
    super();
    this.#feed = feed;
  }

  /** Runs one turn over an activity of the user. Rejects when the bot does. */
  async process(activity: Partial<Activity>, handleTurn: TurnHandler): Promise<void> {
    const incoming = { ...activity, channelId: 'directline', recipient: bot };
    await this.runMiddleware(new TurnContext(this, incoming), handleTurn);
  }

  /** Adds what the bot sends to the feed. Traces and delays are not for the user. */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const conversation = context.activity.conversation.id;
    const visible = activities.filter(({ type }) => type !== ActivityTypes.Trace && type !== 'delay');
    const ids = this.#feed.addBotActivities(conversation, visible, sequenceOf(context.activity.id));
    return ids.map(id => ({ id }));
  }

  /** Direct Line has no edits. */
  override async updateActivity(): Promise<void> {
    throw new Error('helpdesk: web chat: a sent activity cannot be changed; send a new one');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('helpdesk: web chat: a sent activity cannot be deleted');
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    handleTurn: TurnHandler,
  ): Promise<void> {
    const activity = TurnContext.applyConversationReference(
      { type: ActivityTypes.Event, name: 'continueConversation' },
      reference,
      true,
    );
    await this.runMiddleware(new TurnContext(this, activity), handleTurn);
  }
}
