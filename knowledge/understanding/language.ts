/** Which language a message is in. Hindi in Latin letters (Hinglish) counts as Hindi, and the answer is in Devanagari. */
import { isDevanagari } from '../text/fold.ts';
import type { Script } from '../text/scripts.ts';

/** Hindi words in Latin letters that are not also English words, abbreviations or names. */
const romanisedHindi = new Set(
  'hai hain hei nahi nhi nahin nahee kya kyaa kaise kese kaisay kab kabtak kaha kahan konsa konsi konse kaunsa kaunsi kaunse kaun kyu kyun kyon mera meri mere mujhe mujhko hum hamara hamare humara hamein mai hoon karna karne karni karu karun karo kare karein karen karte karta kiya kiye kijiye karke liye lie batao bataye bataiye btao bataen batado gaya gaye gayi gya raha rahe rahi rha rhe rhi sakta sakte sakti hoga hogi honge chahiye hua hui huye kitna kitne kitni wala wale wali aur ka ke ki ko se pe mein bhi sab sabhi saare abhi tak agar lekin magar kripya dhanyavad dhanyawad shukriya namaste namaskar pranam chunu chune bharu bhare padnam padnaam pariksha pathyakram antim tithi tarikh tareekh aakhri akhri apna apni apne iska uska koi kuch kuchh kisi kisko kisse kaam badal badalna badalne badle khul khula khulega khulta khulna dikh dikhta galat purana purane naya naye nayi bhai saheb sahab wapas vapas shuru rehne padega padta padhna hota hote hoti tha thi aana aata aati aaya aayega aayegi jayega jayenge jata milega milte milta mila insaan insan baat karao samajh jawab madad chhutti chutti badiya badhiya bakwas bekar samuh dakiya vetan haan kyo ab dono tarike tarika bhej bheju puchna puch pooch hu'.split(
    ' ',
  ),
);
/** English grammar words. Abbreviations, names and portal labels do not count: they are written alike in both languages. */
const english = new Set(
  'the a an is are was were be been am i my we our you your it its this that what which how when where why who whom can could should would will shall may must does did done has have had not no and or but for of in on at with from by as if then after before still already please kindly tell give want need know help show see get got there any all only about into am im thanks thank hello hi'.split(
    ' ',
  ),
);

/** True of a common word of English or of Hindi in Latin letters. */
export function isCommonWord(word: string): boolean {
  return english.has(word) || romanisedHindi.has(word);
}

/** The two languages that the helpdesk answers in. */
export type Language = 'en' | 'hi';

export interface DetectedLanguage {
  language: Language;
  /** False where the words could be of either language: an abbreviation, a number, a place. */
  sure: boolean;
}

/**
 * The scripts of languages whose speakers get Hindi before English. The Union writes to offices in Gujarat and Punjab in Hindi as
 * a rule (Official Languages Rules 1976, rules 2(g) and 3(2): region B). Urdu is spoken as Hindi is.
 */
const hindiScripts: ReadonlySet<Script> = new Set<Script>(['Gujr', 'Guru', 'Arab']);

/** The language in which a message in this script is answered, where the talk has no language yet. */
export function languageForScript(script: Script): Language {
  return hindiScripts.has(script) ? 'hi' : 'en';
}

/**
 * Detects the language of a message.
 *
 * @param words the folded words of the message
 * @param script the script of a message in another language of India
 * @returns English, and not sure, where no word decides
 */
export function languageOf(words: readonly string[], script: Script | undefined): DetectedLanguage {
  if (script !== undefined) return { language: languageForScript(script), sure: false };
  const devanagari = words.filter(isDevanagari).length;
  const hindi = words.filter(word => romanisedHindi.has(word)).length;
  const plainEnglish = words.filter(word => english.has(word)).length;
  if (devanagari > 0 && devanagari * 3 >= words.length) return { language: 'hi', sure: true };
  if (devanagari > plainEnglish) return { language: 'hi', sure: true };
  if (hindi > plainEnglish) return { language: 'hi', sure: true };
  if (hindi > 0 && hindi === plainEnglish) return { language: 'hi', sure: words.length > 2 };
  if (plainEnglish > 0) return { language: 'en', sure: true };
  return { language: 'en', sure: words.length > 3 };
}
