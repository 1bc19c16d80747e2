/** The rules of the assessment, and what it tests. */
const length = (minutes: number) => (minutes === 60 ? '1 hour' : `${minutes} minutes`);

export const assessment = {
  titles: {
    assessment_facts: 'Exam rules',
    assessment_syllabus: 'What is in the exam',
  },
  headline: (questions: number, minutes: number, pass: number, attempts: number) =>
    `**${questions} questions, ${length(minutes)}, pass mark ${pass}%, no negative marking, ${attempts} attempts**`,
  headlineNegative: (questions: number, minutes: number, pass: number, attempts: number) =>
    `**${questions} questions, ${length(minutes)}, pass mark ${pass}%, with negative marking, ${attempts} attempts**`,
  passMark: (pass: number, aim: number, questions: number) =>
    `The pass mark is printed as ${pass}% and, in the checklist, as more than ${pass}%: aim for ${aim} of ${questions} correct.`,
  failed: (attempts: number) =>
    `An attempt was not passed: the guide allows **${attempts} attempts** in all; what follows after the last is not stated.`,
  attemptsLeft: (used: number, left: number, all: number) =>
    `${used} used: **${left} of ${all} attempts are left**.`,
  opens: (courses: number) => `It opens only after ${courses} courses, which go by the post.`,
  notStated:
    'Not stated: its language, the gap between attempts, what follows after the last attempt, which score counts, whether it can be interrupted, web or app.',
  excluded: 'GDS and contractual staff are left out of it.',
  askPost:
    'What it tests goes by the post. Which post do you hold? With “Not sure” the whole table is shown.',
  syllabus: (name: string) => `${name}: the assessment tests **three courses**`,
  named: (word: string) => `The guide names “${word}” in its syllabus.`,
  onlyAfter: 'It opens only after these three.',
  notListed: (name: string) => `${name}: **no syllabus is printed** for this designation.`,
  askMdo: (mailbox: string) => `If the tile shows nothing, ask your MDO or ${mailbox}.`,
  table: 'The assessment tests **three courses**, by role:',
  row: (role: string, titles: string) => `${role}: ${titles}.`,
  others:
    'Designations that are in none of these rows have no printed syllabus; the assessment tile on the own profile decides.',
  outsideSix: (roles: string) =>
    `For ${roles} one of the three is not among the own six: complete it as well.`,
  postExcluded: (name: string) => `${name}: **no assessment** is required.`,
};
