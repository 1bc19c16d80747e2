/** An officer's PA is a Personal Assistant: "Director's PA", "PA to the DDG". */
import type { PostMention } from './mentions.ts';
import { isOfficerPost } from './role-cues.ts';
import type { Item } from './role-items.ts';

/** The designation of an officer's PA in Annexure III. */
const personalAssistant = 'Personal Assistant';
/** Words between an officer and a PA. */
const possessive =
  /^(?:s|ka|ke|ki|का|के|की|er|cha|che|sir|sahab|saheb|साहब|madam|ji|da|de|ni|no|as|his|her|their)$/;
const serving = /^(?:to|the|for)$/;

/** The mention of the item at a place; of a PA next to an officer, only what it is then. */
export function asPersonalStaff(mention: PostMention, items: readonly Item[], at: number): PostMention {
  const forms = mention.forms.filter(({ designation }) => designation.name === personalAssistant);
  if (forms.length === 0 || forms.length === mention.forms.length) return mention;
  const serves =
    isOfficer(items.slice(0, at).reverse(), possessive) || isOfficer(items.slice(at + 1), serving);
  return serves ? { ...mention, forms } : mention;
}

/** True where an officer comes next in the items, with such words between. */
function isOfficer(items: readonly Item[], between: RegExp): boolean {
  const next = items.find(({ text }) => !between.test(text));
  return next?.mention !== undefined && isOfficerPost(next.mention.mention);
}
