/** How long courses take, in Hindi. */
import type { duration as English } from '../en/duration.ts';

export const duration: typeof English = {
  title: 'पाठ्यक्रमों की अवधि',
  one: (title, duration) => `**${title}**: ${duration}`,
  notGiven: title => `**${title}**: अवधि दस्तावेज़ों में **नहीं दी गई** है।`,
  several: 'इन पाठ्यक्रमों की अवधि:',
  oneLine: (title, duration) => `${title}: ${duration}।`,
  notGivenLine: title => `${title}: दस्तावेज़ों में नहीं दी गई।`,
  printedIn: lists => `${lists} में छपी है।`,
  aloneIn: (lists, known) => `${lists} में केवल नाम है, अवधि नहीं; इसे ${known} वाला ही पाठ्यक्रम माना गया है।`,
  noList: 'यह चारों में से किसी पाठ्यक्रम सूची में नहीं है।',
  titleOnly: lists => `${lists} में केवल नाम छपा है; अवधि iGOT पर पाठ्यक्रम के पेज पर देखें।`,
  all: (who, total) => `${who}: छहों पाठ्यक्रम मिलाकर **${total}**।`,
  someOf: (who, known, of, total) => `${who}: **${of} में से ${known}** की अवधि मिलती है, कुल ${total}।`,
  noneOf: who => `${who}: छह में से किसी पाठ्यक्रम की अवधि नहीं दी गई है।`,
  course: (title, duration) => `${title}: ${duration}`,
  courseNone: title => `${title}: नहीं दी गई`,
  inferred: titles => `${titles} की अवधि केवल दूसरी सूची में छपी है; पाठ्यक्रम वही माना गया है।`,
  rest: 'जिसकी अवधि नहीं दी गई, उसकी iGOT पर पाठ्यक्रम के पेज पर देखें।',
  overview: (list, total) =>
    `${list} के छहों पाठ्यक्रम मिलाकर **${total}**; बाकी अधिकतर पाठ्यक्रमों की अवधि नहीं दी गई है।`,
  listLine: (list, courses) => `${list}: ${courses}।`,
  listNone: list => `${list}: कोई अवधि नहीं छपी।`,
  shared: titles => `${titles}: जहाँ दूसरी सूची में यही नाम बिना अवधि के है, वहाँ भी यही पाठ्यक्रम माना गया है।`,
  writePost: 'अपने छह पाठ्यक्रमों की अवधि देखने के लिए अपना पद लिखें।',
};
