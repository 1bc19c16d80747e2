/** The Teams app: `manifest.json` and its Hindi, made from the words and from what the environment says. */
import type { TeamsApp } from '../src/config.ts';
import { aboutPath, tabPath } from '../src/teams/pages/pages.ts';
import { type Words, words } from './words.ts';

/**
 * The first schema in which a command has a prompt that can be said in another language; nothing that came after it is
 * used. A newer one would only shut out tenants whose Teams does not take it yet.
 */
export const schemaVersion = '1.28';
const schemas = `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}`;

/** Files of the package beside the two of JSON. */
export const icons = { color: 'color.png', outline: 'outline.png' };
export const hindiFile = 'hi.json';

/**
 * @param app ids and addresses
 * @param version of the app; Teams takes an update only with another one
 */
export function manifest({ id, botId, publicUrl, organisation }: TeamsApp, version: string) {
  const { name, description, personal, shared, search, answer, tab } = words.en;
  const commands = (list: Words['personal']) => list.map(command => ({ type: 'prompt', ...command }));
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
    description,
    icons,
    accentColor: '#A6192E',
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'hi', file: hindiFile }],
    },
    bots: [
      {
        botId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [
          { scopes: ['personal'], commands: commands(personal) },
          { scopes: ['team', 'groupChat'], commands: commands(shared) },
        ],
      },
    ],
    composeExtensions: [
      {
        botId,
        commands: [
          {
            id: 'search',
            type: 'query',
            context: ['compose', 'commandBox'],
            title: search.title,
            description: search.description,
            // What was picked last is shown before anything is typed.
            initialRun: true,
            parameters: [
              {
                name: 'query',
                title: search.parameter,
                description: search.parameterDescription,
                inputType: 'text',
              },
            ],
          },
          {
            id: 'answer',
            type: 'action',
            context: ['message'],
            title: answer.title,
            description: answer.description,
            // The draft depends on the message, so the bot is asked for it.
            fetchTask: true,
          },
        ],
      },
    ],
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
    // None: the bot answers where it is spoken to, and the tab need not know its reader.
    permissions: [],
    validDomains: [new URL(publicUrl).host],
  };
}

/** The same words in Hindi, under the paths that Teams' localisation has for them. */
export function hindi(): Record<string, string> {
  const { name, description, personal, shared, search, answer, tab } = words.hi;
  const commands = [personal, shared].flatMap((list, at) =>
    list.flatMap((command, index) =>
      Object.entries(command).map(([what, text]) => [
        `bots[0].commandLists[${at}].commands[${index}].${what}`,
        text,
      ]),
    ),
  );
  return {
    $schema: `${schemas}/MicrosoftTeams.Localization.schema.json`,
    'name.short': name.short,
    'name.full': name.full,
    'description.short': description.short,
    'description.full': description.full,
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
