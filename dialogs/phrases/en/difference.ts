/** The difference between two posts or two course lists. */
export const difference = {
  sameDesignation: (name: string) => `Both are ${name}: nothing differs.`,
  same: (one: string, other: string) => `${one} and ${other}: the same in group, courses and assessment.`,
  sameSix: (one: string, other: string) => `${one} and ${other}: the same six courses.`,
  open: (one: string, other: string) => `${one} and ${other}: not all of it is settled.`,
  headline: (one: string, other: string, what: string) => `${one} and ${other} differ in ${what}.`,
  group: 'the group',
  six: (count: number) => (count === 1 ? 'one of the six courses' : `${count} of the six courses`),
  exam: (count: number) =>
    count === 1 ? 'one course of the assessment' : `${count} courses of the assessment`,
  groupSame: (groups: string) => `Group: both ${groups}.`,
  groupEach: (one: string, ofOne: string, other: string, ofOther: string) =>
    `Group: ${one} ${ofOne}, ${other} ${ofOther}.`,
  sixSame: (titles: string) => `Six courses, the same for both: ${titles}.`,
  sixCommon: (titles: string) => `Courses of both: ${titles}.`,
  examSame: (titles: string) => `Assessment, the same three for both: ${titles}.`,
  examCommon: (titles: string) => `Assessment of both: ${titles}.`,
  only: (name: string, titles: string) => `Only ${name}: ${titles}.`,
  sixOf: (name: string, titles: string) => `Six courses of ${name}: ${titles}.`,
  sixOpen: (name: string, lists: string) => `Courses of ${name}: ${lists}; its group or own profile decides.`,
  examNone: (name: string) => `The guide prints no assessment syllabus for ${name}.`,
  excluded: (name: string) => `${name}: GDS, so no courses and no assessment.`,
  which: (said: string, names: string) => `${said} can be ${names}:`,
};
