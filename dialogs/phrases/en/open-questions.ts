/** The points where the documents differ or say nothing: a short name, and what is answered meanwhile. */
import type { OpenQuestionId } from '../../../knowledge/facts/facts.ts';

export const openQuestions: Record<OpenQuestionId, { topic: string; meanwhile: string }> = {
  'hsg-group': {
    topic: 'Group of HSG officials',
    meanwhile:
      'Select Group B on the profile, as Annexure III prints it. The guide names HSG officials in its Group C list and the Staff syllabus: follow the list shown on your own profile, and if that is the Group B list, ask your MDO.',
  },
  'director-storytelling': {
    topic: 'Art of Storytelling for Directors',
    meanwhile:
      'The Director Level assessment needs Art of Storytelling, which is in none of the four course lists. Complete it besides your six; the assessment tile on your own profile decides.',
  },
  'mid-effective-communication': {
    topic: 'Effective Communication for ADG, SSP and Deputy Directors',
    meanwhile:
      'Their assessment needs Effective Communication, which is not among the six of Group A. Complete it besides your six; the assessment tile on your own profile decides.',
  },
  'ops-conduct-rules': {
    topic: 'Conduct Rules for PS Group B, ASP, IP and SO',
    meanwhile:
      'Their assessment needs Conduct Rules, which is not among the six of Group B. Complete it besides your six; the assessment tile on your own profile decides.',
  },
  'canteen-dakshata': {
    topic: 'Dakshta for canteen staff',
    meanwhile:
      'The syllabus has Dakshta for MTS and canteen staff, the course list for MTS only. Canteen staff should complete it as well; what the own profile shows decides.',
  },
  'dakshta-spelling': {
    topic: 'Spelling of Dakshta',
    meanwhile:
      'The guide writes Dakshta and Dakshata. Both are taken as one course, Multi Tasking Karmayogi – Dakshta; search iGOT for either spelling.',
  },
  'pass-mark': {
    topic: 'Pass mark of the assessment',
    meanwhile:
      'The guide prints 50% in one place and more than 50% in another. Aim for 26 of the 50 questions, which meets both; which one holds is for the Training Division to say.',
  },
  'fifty-percent': {
    topic: 'What the 50% for credit means',
    meanwhile:
      'The guide asks for all six courses, and also gives 50% as the least for credit without saying 50% of what. Plan for all six; its meaning is for the Training Division to say.',
  },
  'two-gates': {
    topic: 'Courses and assessment for APAR credit',
    meanwhile:
      'The guide names two conditions for credit in two places: 50% completion, and a pass in the assessment. Meet both; whether one is enough is for the Training Division to say.',
  },
  'august-lists': {
    topic: 'Designations from the August 2025 lists',
    meanwhile:
      'A designation chosen from the August 2025 lists brings the same courses and assessment, so it need not be changed for that reason alone. The guide still asks for a match with Annexure III; doubts are for the Training Division.',
  },
  'gds-listed': {
    topic: 'GDS in Annexure III',
    meanwhile:
      'Annexure III lists GDS designations, but the guide leaves GDS out and gives them no course list, assessment or date. Doubts are for the Training Division.',
  },
  'region-unit': {
    topic: 'Region or unit as MDO',
    meanwhile:
      'The guide mentions Region and Unit, but Annexure II-A lists no region, division or single office. Choose the circle; in doubt ask it, as your MDO.',
  },
  'mdo-criteria': {
    topic: 'Who belongs to which MDO',
    meanwhile:
      'Annexure II-A prints whom a row covers only for the Directorate, the first circle and CEPT; the words of that circle are read for all circles. PTC Guwahati is printed without “PTC”: search for the town, and in doubt ask your MDO.',
  },
  'raknpa-selector': {
    topic: 'RAKNPA as MDO',
    meanwhile:
      'One line of Annexure II leaves RAKNPA out; Annexure II-A and para 3 have it. Choose RAKNPA if you are posted there, and ask there if the portal does not offer it.',
  },
  'directorate-case-2': {
    topic: 'Login help for the Postal Directorate',
    meanwhile:
      'For staff who cannot log in, the OM names Circle Office, CEPT, PTC and RAKNPA, but nobody for the Postal Directorate. Directorate staff should ask the Training Division.',
  },
  'igot-cell': {
    topic: 'How to reach the Circle iGOT Cell',
    meanwhile:
      'The guide names the Circle iGOT Cell, but neither document prints its address or number. Ask your MDO for it.',
  },
  'states-without-row': {
    topic: 'States and territories without a circle of their own',
    meanwhile:
      'Goa, Chandigarh, Puducherry, Sikkim, Ladakh and some others have no row in Annexure II-A. The circle given for them is common knowledge, not in the OM; confirm it with that circle.',
  },
  'units-not-placed': {
    topic: 'Offices for which no MDO is named',
    meanwhile:
      'The OM does not place the Army Postal Service, Postal Accounts Offices, Civil and Electrical wing, Foreign Post Offices, IPPB or deputation. The circle of the place may cover some of them; ask it before choosing.',
  },
  'two-groups': {
    topic: 'Designations with two groups',
    meanwhile:
      'For some designations Annexure III prints two groups and does not say for whom. Choose the group of your service record; if that does not settle it, ask your MDO.',
  },
  'accountants-stenographers': {
    topic: 'Courses of Group B accountants and stenographers',
    meanwhile:
      'The guide names accountants and stenographers in its Group C list, though Annexure III allows Group B for some of them. Follow the list shown on your own profile; if it is the Group B list, ask your MDO.',
  },
  engineers: {
    topic: 'Courses of Group A engineers',
    meanwhile:
      'The Group B list names engineers without a grade; Superintending and Executive Engineers are Group A in Annexure III. Select Group A and follow the list shown on your own profile; if it is the Group B list, ask your MDO.',
  },
  'dispatch-rider': {
    topic: 'Courses of Dispatch Riders',
    meanwhile:
      'Dispatch Rider is Group C, but no course list and no syllabus names it. It could be the Group C or the Field Staff list: follow the one shown on your own profile, or ask your MDO.',
  },
  'no-syllabus': {
    topic: 'Designations without an assessment syllabus',
    meanwhile:
      'The guide prints the syllabus of some designations only. For all others the assessment tile on the own profile decides.',
  },
  'shared-abbreviations': {
    topic: 'Abbreviations with more than one meaning',
    meanwhile:
      'SO, ADG, AGM, PA, PS, AD and SA each fit more than one designation. Go by the full name of your post; the assessment tile on your own profile decides which syllabus is meant.',
  },
  'shared-posts': {
    topic: 'Posts held by several cadres',
    meanwhile:
      'Annexure III prints some posts, such as Office Supervisor or Caretaker, under more than one designation. Your cadre decides: look it up in your service record or ask your MDO.',
  },
  'posts-not-listed': {
    topic: 'Posts that Annexure III does not name',
    meanwhile:
      'Sub Postmaster, Treasurer and others are not printed. Officials of the PA, SA, LSG and HSG cadres go by their cadre whatever the post; everybody else asks the MDO which name to select.',
  },
  'blank-row': {
    topic: 'A row without a designation',
    meanwhile:
      'In the copy of Annexure III used here, one Group B row is empty. It is never offered; what belongs there is for the Training Division to say.',
  },
  'odd-groups': {
    topic: 'Groups that look unusual',
    meanwhile:
      'Annexure III prints Group A or B for Personal Assistant and senior translators, but B or C for Private Secretary. They are given as printed: choose the group of your service record; corrections are for the Training Division.',
  },
  'displaced-equivalents': {
    topic: 'Equivalents printed one row too high',
    meanwhile:
      'In the copy used here, the equivalents of ASP, Inspector Posts, Postal Assistant and Sorting Assistant stand one row above the name. They are read with the name they fit; doubts are for the Training Division.',
  },
  'course-titles': {
    topic: 'Titles printed in more than one form',
    meanwhile:
      'The guide prints some titles longer in one list and shorter in another, such as Gender Sensitization. They are taken as the same course; complete the one that your own profile lists.',
  },
  durations: {
    topic: 'Hours of the courses',
    meanwhile:
      'The guide prints hours only for the six of Group A and for Dakshta. For the others see the course itself on iGOT.',
  },
  'timeline-picture': {
    topic: 'The picture with the dates',
    meanwhile:
      'The picture is missing in the copy used here. The dates given are those of the checklist, the year that of the heading over the picture; corrections are for the Training Division.',
  },
  'dates-past': {
    topic: 'After the 2025-26 dates',
    meanwhile:
      'The dates of 2025-26 are over. The documents say nothing of an extension, late completion or the courses of 2026-27; ask your MDO or the Training Division.',
  },
  'sparrow-how': {
    topic: 'APAR status without SPARROW',
    meanwhile:
      'For SPARROW users the status is fetched by itself; for others the MDO generates it, and how or when is not stated. Ask your MDO.',
  },
  responsibility: {
    topic: 'Who sees to it that the APAR shows the courses',
    meanwhile:
      'The OM leaves it to the employee; the guide speaks of a special drive of the circles. Send your details to your MDO and keep a screenshot as proof: advice, not a rule.',
  },
  'name-position': {
    topic: 'Where the name stands on the portal',
    meanwhile:
      'Annexure II puts the name once at the top right and once at the left. Click your name wherever it is shown.',
  },
  'profile-order': {
    topic: 'Transfer or profile update first',
    meanwhile:
      'The guide begins with the green tick, the OM with the transfer. Follow the OM: transfer first, because the profile has to be verified again after it; doubts are for the Training Division.',
  },
  'not-covered': {
    topic: 'What the documents do not cover',
    meanwhile:
      'Certificates, progress that does not move, Karma Points and events are not covered. Ask the Training Division, with a screenshot.',
  },
};
