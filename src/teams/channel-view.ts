/** What is different in Teams: how a message is read, and how a reply is written. */
import { Channels } from 'botbuilder';
import type { ChannelView } from '../bot/channel-view.ts';
import { localeOf } from '../bot/incoming.ts';
import { textWithoutMentions } from '../bot/mentions.ts';
import { noteAnswers } from './answer-notes.ts';
import { replyName } from './cards/button-press.ts';
import { failedInvoke } from './invoke.ts';
import { decodeEntities } from './message-text.ts';
import { addresseeOf, teamsActivities } from './reply-activities.ts';

/** The channel id of Teams. */
export const teamsChannel = Channels.Msteams;

export const teamsView: ChannelView = {
  textOf: activity => decodeEntities(textWithoutMentions(activity)),
  // Teams reports an installation twice. The report without the person's language is left to `installationUpdate`.
  isArrival: activity =>
    (activity.membersAdded ?? []).some(member => member.id === activity.recipient?.id) &&
    localeOf(activity) !== undefined,
  greetsOnce: true,
  replyActivities: (message, to) => teamsActivities(message, addresseeOf(to)),
  shownReplies: (turns, language, to) =>
    turns.map(turn => ({ name: replyName(turn, language, addresseeOf(to).person), turn, language })),
  rememberSent: noteAnswers,
  failedInvoke,
};
