/** The commands of the message extension, under the ids that the app manifest lists. */
export const extensionCommands = {
  /** Search command: finds designations, MDOs and courses by {@link searchParameter}. */
  search: 'search',
  /** Action command on a message, with `fetchTask`: drafts a reply with its sources. */
  answer: 'answer',
} as const;

/** The only parameter of the search command. */
export const searchParameter = 'query';
