/** A list of staff: what each entry selects, learns and is tested in. */
import type { QuestionKind } from '../../../knowledge/posts/question.ts';

const decides: Record<QuestionKind, string> = {
  cadre: 'the cadre decides',
  wing: 'postal side or RMS decides',
  branch: 'the branch decides',
  grade: 'the grade decides',
  post: 'the post in the service record decides',
};

/** The numbers of the entries with each answer; absent where there are none. */
interface Who {
  yes: string | undefined;
  no: string | undefined;
  open: string | undefined;
  excluded: string | undefined;
}

export const staffList = {
  headline: (posts: number, people: number | undefined) =>
    people === undefined ? `**${posts} posts**` : `**${posts} posts**, ${people} staff`,
  counted: (said: string, count: number | undefined) => (count === undefined ? said : `${count} × ${said}`),
  entry: (said: string, name: string, groups: string) => `${said}: ${name}, ${groups}`,
  gds: (said: string, name: string) => `${said}: ${name}, GDS: no courses, no assessment`,
  open: (entry: string, question: QuestionKind) => `${entry}; ${decides[question]}`,
  notListed: (said: string) => `${said}: not among the names of Annexure III`,
  similar: (said: string, names: string) => `${said}: not among the names of Annexure III; similar: ${names}`,
  of: (numbers: string | undefined) => (numbers === undefined ? 'all' : `No. ${numbers}`),
  six: (whose: string, list: string, titles: string) => `**Six courses** of ${whose} (${list}): ${titles}.`,
  sixByGroup: (whose: string, groups: string) =>
    `**Six courses** of ${whose}: Annexure III prints ${groups}; the group in the service record decides.`,
  sixOpen: (whose: string, lists: string) =>
    `**Six courses** of ${whose}: ${lists}; the list on the own profile decides.`,
  three: (whose: string, titles: string) => `**Assessment** of ${whose}: ${titles}.`,
  outside: (titles: string) => `Not among the six: ${titles}.`,
  threeNone: (whose: string) => `**Assessment** of ${whose}: the guide prints no syllabus.`,
  course: (title: string, place: 'six' | 'exam', who: Who) =>
    `${title}, ${place === 'six' ? 'among the six' : 'in the assessment'}: ${[
      who.yes && `yes for ${who.yes}`,
      who.no && `no for ${who.no}`,
      who.open && `open for ${who.open}`,
      who.excluded && `not under the mandate: ${who.excluded}`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
};
