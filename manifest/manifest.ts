/** The manifest of the Teams app, `manifest.json`, and its Hindi texts, made from {@link appTexts} and the configuration. */
import { loadKnowledge } from '../knowledge/load.ts';
import type { TeamsApp } from '../src/config.ts';
import { extensionCommands, searchParameter } from '../src/teams/message-extension/commands.ts';
import { orderName } from '../src/teams/order-name.ts';
import { aboutPath, tabPath } from '../src/teams/pages/pages.ts';
import { type AppTexts, appTexts } from './app-texts.ts';

/**
 * The first schema that lets the prompt of a command be in another language. Nothing newer is used: a newer schema would
 * only shut out tenants whose Teams does not know it yet.
 */
export const schemaVersion = '1.28';
const schemas = `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}`;

/** Names of the other files in the package. */
export const icons = { color: 'color.png', outline: 'outline.png' };
export const hindiFile = 'hi.json';

const order = orderName(loadKnowledge());

/**
 * The content of `manifest.json`.
 *
 * @param app ids and addresses
 * @param version of the app, three numbers. Teams takes an update only with a new version
 */
export function manifest({ id, botId, publicUrl, organisation }: TeamsApp, version: string) {
  const { name, description, tab } = appTexts.en;
  return {
    $schema: `${schemas}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version,
    id,
    developer: {
      name: organisation,
      websiteUrl: publicUrl,
      privacyUrl: `${publicUrl}${aboutPath}#privacy`,
      termsOfUseUrl: `${publicUrl}${aboutPath}#terms`,
    },
    name,
    description: { short: description.short, full: description.full(order) },
    icons,
    accentColor: '#A6192E',
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'hi', file: hindiFile }],
    },
    bots: [bot(botId, appTexts.en)],
    composeExtensions: [messageExtension(botId, appTexts.en)],
    staticTabs: [
      {
        entityId: 'checklist',
        name: tab,
        contentUrl: `${publicUrl}${tabPath}?locale={locale}&theme={theme}`,
        websiteUrl: `${publicUrl}/`,
        scopes: ['personal'],
      },
    ],
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    // No permission is needed: the bot reads only messages that are sent to it, and the tab does not know its reader.
    permissions: [],
    validDomains: [new URL(publicUrl).host],
  };
}

function bot(botId: string, { personal, shared }: AppTexts) {
  const commands = (prompts: AppTexts['personal']) => prompts.map(prompt => ({ type: 'prompt', ...prompt }));
  return {
    botId,
    scopes: ['personal', 'team', 'groupChat'],
    supportsFiles: false,
    isNotificationOnly: false,
    commandLists: [
      { scopes: ['personal'], commands: commands(personal) },
      { scopes: ['team', 'groupChat'], commands: commands(shared) },
    ],
  };
}

function messageExtension(botId: string, { search, answer }: AppTexts) {
  return {
    botId,
    commands: [
      {
        id: extensionCommands.search,
        type: 'query',
        context: ['compose', 'commandBox'],
        title: search.title,
        description: search.description,
        // Shows the last picks before anything is typed.
        initialRun: true,
        parameters: [
          {
            name: searchParameter,
            title: search.parameter,
            description: search.parameterDescription,
            inputType: 'text',
          },
        ],
      },
      {
        id: extensionCommands.answer,
        type: 'action',
        context: ['message'],
        title: answer.title,
        description: answer.description,
        // The draft depends on the message, so Teams asks the bot for it.
        fetchTask: true,
      },
    ],
  };
}

/** The content of `hi.json`: the Hindi texts under the paths that the localisation of Teams uses. */
export function hindi(): Record<string, string> {
  const { name, description, personal, shared, search, answer, tab } = appTexts.hi;
  const commands = [personal, shared].flatMap((prompts, list) =>
    prompts.flatMap((prompt, index) =>
      Object.entries(prompt).map(([field, text]) => [
        `bots[0].commandLists[${list}].commands[${index}].${field}`,
        text,
      ]),
    ),
  );
  return {
    $schema: `${schemas}/MicrosoftTeams.Localization.schema.json`,
    'name.short': name.short,
    'name.full': name.full,
    'description.short': description.short,
    'description.full': description.full(order),
    ...Object.fromEntries(commands),
    'composeExtensions[0].commands[0].title': search.title,
    'composeExtensions[0].commands[0].description': search.description,
    'composeExtensions[0].commands[0].parameters[0].title': search.parameter,
    'composeExtensions[0].commands[0].parameters[0].description': search.parameterDescription,
    'composeExtensions[0].commands[1].title': answer.title,
    'composeExtensions[0].commands[1].description': answer.description,
    'staticTabs[0].name': tab,
  };
}
