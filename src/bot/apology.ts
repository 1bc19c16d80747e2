import type { Language } from '../../dialogs/turn.ts';

/** What is said when a message could not be answered. The reason is in the server's log. */
const apologies: Record<Language, string> = {
  en: 'That did not work on our side. Nothing is lost: please send the message again.',
  hi: 'हमारी ओर से यह नहीं हो पाया। कुछ भी खोया नहीं है: कृपया संदेश फिर से भेजें।',
};

export function apology(language: Language): string {
  return apologies[language];
}
