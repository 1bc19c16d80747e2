/**
 * The port for what differs between channels: how a message is read, and how a reply is written. The bot itself is the
 * same behind every channel. `plain-view.ts` serves every channel that has no view of its own.
 */
import type { Activity, Storage } from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';
import type { Turn } from '../../dialogs/turns/turn.ts';
import type { Language } from '../../knowledge/understanding/language.ts';

/** A reply as it is stored, so that a later press of its buttons can be recognised and its card can be drawn again. */
export interface ShownReply {
  /** Identifies the reply and the person it was sent to. Its buttons carry the same name. */
  name: string;
  turn: Turn;
  language: Language;
}

/** An activity that was sent: the message it shows, and the id that the channel gave it (undefined: the channel gave none). */
export interface SentActivity {
  message: Message;
  id: string | undefined;
}

export interface ChannelView {
  /** The text that the person typed, without mentions and without the encoding of the client. '' when there is none. */
  textOf(activity: Partial<Activity>): string;
  /** Whether a `conversationUpdate` brings in a person who must be greeted. */
  isArrival(activity: Partial<Activity>): boolean;
  /** Whether the greeting is sent only to a person who has no conversation yet. */
  greetsOnce: boolean;
  /**
   * The activities that show a message, in reading order.
   *
   * @param to the activity that is answered
   */
  replyActivities(message: Message, to: Partial<Activity>): Partial<Activity>[];
  /** The turns of a reply as they are stored for their buttons. Absent: pressed buttons come back as ordinary messages. */
  shownReplies?(turns: readonly Turn[], language: Language, to: Partial<Activity>): ShownReply[];
  /** Stores what a later activity of the channel will refer to. Runs after the replies were sent. */
  rememberSent?(storage: Storage, to: Partial<Activity>, sent: readonly SentActivity[]): Promise<void>;
  /**
   * The response to an invoke (a request of the client that waits for a body) that could not be answered.
   *
   * @param apology one line for the person
   */
  failedInvoke(activity: Partial<Activity>, apology: string): Partial<Activity>;
}

/** Chooses the view of a channel by the `channelId` of its activities. */
export type ViewOf = (channelId: string | undefined) => ChannelView;

/**
 * @param views channel ids to their views
 * @param plain the view of every other channel
 */
export function chooseView(views: Readonly<Record<string, ChannelView>>, plain: ChannelView): ViewOf {
  const byChannel = new Map(Object.entries(views));
  return channelId => byChannel.get(channelId ?? '') ?? plain;
}
