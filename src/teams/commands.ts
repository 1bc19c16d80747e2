/** What the message extension offers, by the ids that the app manifest must carry. */
export const commands = {
  /** Search command: designations, MDOs and courses, by `parameters.query`. */
  search: 'search',
  /** Action command on a message, with `fetchTask`: drafts a reply with its sources. */
  answer: 'answer',
} as const;

/** The one parameter of {@link commands.search}. */
export const searchParameter = 'query';
