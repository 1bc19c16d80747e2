/** How long courses take. */
export const duration = {
  title: 'Course hours',
  one: (title: string, duration: string) => `**${title}**: ${duration}`,
  notGiven: (title: string) => `**${title}**: the duration is **not given** in the documents.`,
  several: 'How long these courses take:',
  oneLine: (title: string, duration: string) => `${title}: ${duration}.`,
  notGivenLine: (title: string) => `${title}: not given in the documents.`,
  printedIn: (lists: string) => `Printed in the ${lists}.`,
  aloneIn: (lists: string, known: string) =>
    `In the ${lists} the title stands without a duration; it is read as the same course as in the ${known}.`,
  noList: 'It stands in none of the four course lists.',
  titleOnly: (lists: string) =>
    `In the ${lists} the title stands alone; look on the page of the course on iGOT.`,
  all: (who: string, total: string) => `${who}: the six take **${total}** together.`,
  someOf: (who: string, known: number, of: number, total: string) =>
    `${who}: a duration is known for **${known} of ${of}** courses, in all ${total}.`,
  noneOf: (who: string) => `${who}: for none of the six is a duration given.`,
  course: (title: string, duration: string) => `${title}: ${duration}`,
  courseNone: (title: string) => `${title}: not given`,
  inferred: (titles: string) =>
    `For ${titles} the duration is printed only in another list; it is read as the same course.`,
  rest: 'Where none is given, look on the page of the course on iGOT.',
  overview: (list: string, total: string) =>
    `The six of the ${list} take **${total}** together; for most other courses no duration is given.`,
  listLine: (list: string, courses: string) => `${list}: ${courses}.`,
  listNone: (list: string) => `${list}: none printed.`,
  shared: (titles: string) =>
    `${titles}: where another list has the same title without a duration, it is read as the same course.`,
  writePost: 'Write your post to see its own six.',
};
