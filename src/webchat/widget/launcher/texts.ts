/** The launcher's texts. */
import type { Language } from '../../../../knowledge/understanding/language.ts';

export const launcherTexts: Record<
  Language,
  { title: string; label: string; unread: (count: number) => string }
> = {
  en: {
    title: 'iGOT Karmayogi helpdesk',
    label: 'iGOT help',
    unread: count => `${count} new`,
  },
  hi: {
    title: 'iGOT कर्मयोगी हेल्पडेस्क',
    label: 'iGOT सहायता',
    unread: count => `${count} नए`,
  },
};
