/** The bot's door to the web chat: what it sends goes into the talk. Transport only. */
import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { bot, type Feed, sequenceOf } from './feed.ts';

export type TurnHandler = (context: TurnContext) => Promise<void>;

export class DirectLineAdapter extends BotAdapter {
  readonly #feed: Feed;

  constructor(feed: Feed) {
    super();
    this.#feed = feed;
  }

  /** Runs one turn over what a person sent, or over their coming in. */
  async process(activity: Partial<Activity>, handleTurn: TurnHandler): Promise<void> {
    const incoming = { ...activity, channelId: 'directline', recipient: bot };
    await this.runMiddleware(new TurnContext(this, incoming), handleTurn);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const conversation = context.activity.conversation.id;
    const visible = activities.filter(({ type }) => type !== ActivityTypes.Trace && type !== 'delay');
    const ids = this.#feed.addBotActivities(conversation, visible, sequenceOf(context.activity.id));
    return ids.map(id => ({ id }));
  }

  /** Direct Line knows no edits: a later activity says it anew. */
  override async updateActivity(): Promise<void> {
    throw new Error('helpdesk: web chat: an activity cannot be changed once it is said; send a new one');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('helpdesk: web chat: an activity cannot be taken back once it is said');
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
