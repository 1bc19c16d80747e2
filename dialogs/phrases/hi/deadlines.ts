/** The last dates of 2025-26, in Hindi. */
import type { CalendarId } from '../../../knowledge/facts/facts.ts';
import type { deadlines as English } from '../en/deadlines.ts';

const tasks: Record<CalendarId, string> = {
  transfer: '“Department of Posts” से बाहर स्थानांतरण',
  'one-course': 'एक पाठ्यक्रम',
  'three-courses': 'तीन पाठ्यक्रम',
  'six-courses': 'सभी छह पाठ्यक्रम',
  assessment: 'परीक्षा उत्तीर्ण करना',
};

export const deadlines: typeof English = {
  title: 'अंतिम तिथियाँ',
  task: id => tasks[id],
  allPast: last => `2025-26 की सभी तिथियाँ निकल चुकी हैं; अंतिम तिथि **${last}** थी।`,
  next: (day, tasks, days) => `अगली तिथि: **${day}**, ${tasks}; ${days} दिन बाकी।`,
  today: (day, tasks) => `आज, **${day}**, अंतिम दिन है: ${tasks}।`,
  date: (day, task, status) => `${day}: ${task} (${status})।`,
  past: 'निकल चुकी',
  lastDay: 'आज, अभी गिनी जाएगी',
  ahead: days => `${days} दिन बाकी`,
  toCalendar: day => `${day} को कैलेंडर में जोड़ें`,
  calendarTitle: tasks => `iGOT: अंतिम दिन, ${tasks}`,
  year: 'मार्गदर्शिका में केवल दिन और महीना छपा है; वर्ष उसके शीर्षक से लिया गया है।',
  noExtension:
    'इन दस्तावेज़ों में तिथि बढ़ाने या 2026-27 के पाठ्यक्रमों का उल्लेख नहीं है; तिथि के बाद पूरा करने पर गिना जाएगा या नहीं, यह भी नहीं लिखा।',
  ask: mailbox => `अपने MDO या ${mailbox} से पूछें।`,
  noClock: 'तिथि वाला दिन भी गिना जाता है; कोई समय (घंटा) नहीं छपा है।',
  excluded: name => `${name} पर **कोई तिथि लागू नहीं** है: वे इस व्यवस्था में शामिल नहीं हैं।`,
  notePast: last =>
    `2025-26 की तिथियाँ निकल चुकी हैं (अंतिम ${last} थी); अब पूरा करने पर गिना जाएगा या नहीं, यह नहीं लिखा है।`,
  noteToday: (day, tasks) => `आज, ${day}, अंतिम दिन है: ${tasks}।`,
  noteNext: (day, tasks) => `अगली तिथि ${day} है: ${tasks}।`,
};
