/** What is said about a question that the helpdesk asks: why it asks, and where the answer is found. */

const why: Readonly<Partial<Record<string, string>>> = {
  post: 'Designation, courses and assessment go by the post.',
  postKey: 'Annexure III has several rows for this post, and a wrong one costs the credit.',
  group: 'The documents have one list for each group.',
  office: 'The MDO goes by the office where you work.',
  officeKey: 'The name fits several offices, and a wrong MDO cannot verify you.',
  greenTick: 'Only a verified profile counts: the green tick shows it.',
  mdo: 'A profile under a wrong MDO is not verified, and its courses may not show.',
  profile: 'A wrong group or designation hides the right courses.',
  coursesDone: 'The assessment opens only after the three courses of your post.',
  passed: 'What comes next goes by the result of the assessment.',
  sparrow: 'SPARROW shows the completion by itself; other APARs are not covered by the documents.',
};
const where: Readonly<Partial<Record<string, string>>> = {
  post: 'It is in your service record or posting order. The post that you hold counts, not the work of the day.',
  postKey: 'The cadre is in your service record; the last promotion order names it too.',
  group: 'Your service record names it.',
  office: 'Write the place, the office or its PIN code.',
  officeKey: 'Your pay slip or posting order names the circle.',
  greenTick: 'Click your name on iGOT: the tick is right next to it.',
  mdo: 'Click your name on iGOT: the MDO is right below it.',
  profile: 'Open your profile on iGOT: Group and Designation are in it.',
  coursesDone: 'Your learning page on iGOT lists the completed courses.',
  passed: 'The page of the assessment on iGOT shows the result.',
  sparrow: 'Your office knows whether your APAR is written in SPARROW.',
};

export const aboutQuestion = {
  why: (slot: string): string => why[slot] ?? 'With it the answer is exact.',
  where: (slot: string): string => where[slot] ?? 'If you do not know, choose “Not sure”.',
};
