/** The routes that only Teams has: installation, pressed buttons, thumbs, the message extension. */
import { type Activity, ActivityTypes } from 'botbuilder';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Bot } from '../bot/bot.ts';
import { isGroup } from '../bot/incoming.ts';
import { mentionsBot } from '../bot/mentions.ts';
import { afterSave } from '../bot/run-turn.ts';
import { cardTexts } from './cards/card-texts.ts';
import { teamsChannel } from './channel-view.ts';
import { keepWholeEntities } from './entity-mapper.ts';
import { type MessageExtensionParts, registerMessageExtension } from './message-extension/routes.ts';
import { type PressParts, registerPresses, stalePress } from './presses.ts';
import { registerThumbs, type ThumbParts } from './thumbs.ts';

export type TeamsParts<State extends { language?: Language }> = MessageExtensionParts<State> &
  PressParts &
  ThumbParts;

/** Adds the routes to the bot. Messages are left to the bot itself; invokes of no route are answered with 501. */
export function registerTeams<State extends { language?: Language; failures?: number }>(
  bot: Bot,
  parts: TeamsParts<State>,
): void {
  keepWholeEntities();
  bot.app.turn('beforeTurn', async (context, state) => {
    const { activity } = context;
    if (activity.channelId !== teamsChannel || activity.type !== ActivityTypes.Message) return true;
    if (isBetweenColleagues(activity)) return false;
    const stale = stalePress(activity, state);
    if (stale === undefined) return true;
    afterSave(context, () => context.sendActivity(cardTexts[stale.language].stale));
    return false;
  });
  registerInstallation(bot);
  registerPresses(bot, parts);
  registerThumbs(bot, parts);
  registerMessageExtension(bot, parts);
}

/**
 * Whether a message of a group is none of the bot's business: it neither mentions the bot nor comes from a button. Teams
 * hands over such messages only where an administrator allows it.
 */
function isBetweenColleagues(activity: Activity): boolean {
  const isSubmitted = typeof activity.value === 'object' && activity.value !== null;
  return isGroup(activity) && !isSubmitted && !mentionsBot(activity);
}

function registerInstallation(bot: Bot): void {
  bot.app.activity(
    async ({ activity }) => activity.type === ActivityTypes.InstallationUpdate,
    async (context, state) => {
      switch (context.activity.action) {
        case 'add':
          bot.greet(context, state);
          break;
        case 'remove':
          state.deleteConversationState();
          state.deleteUserState();
          break;
        // 'add-upgrade' and 'remove-upgrade' bring a new version to people who know the helpdesk already.
      }
    },
  );
}
