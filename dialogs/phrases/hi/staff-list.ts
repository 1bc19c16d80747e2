/** A list of staff, in Hindi. */
import type { staffList as English } from '../en/staff-list.ts';

const decides = {
  cadre: 'संवर्ग से तय होगा',
  wing: 'डाक (Postal) या RMS पक्ष से तय होगा',
  branch: 'शाखा से तय होगा',
  grade: 'ग्रेड से तय होगा',
  post: 'सेवा पुस्तिका में लिखे पद से तय होगा',
};

export const staffList: typeof English = {
  headline: (posts, people) =>
    people === undefined ? `**${posts} पद**` : `**${posts} पद**, ${people} कर्मचारी`,
  counted: (said, count) => (count === undefined ? said : `${count} × ${said}`),
  entry: (said, name, groups) => `${said}: ${name}, ${groups}`,
  gds: (said, name) => `${said}: ${name}, GDS: पाठ्यक्रम और परीक्षा लागू नहीं`,
  open: (entry, question) => `${entry}; ${decides[question]}`,
  notListed: said => `${said}: Annexure III के नामों में नहीं`,
  similar: (said, names) => `${said}: Annexure III के नामों में नहीं; मिलते-जुलते नाम: ${names}`,
  of: numbers => (numbers === undefined ? 'सभी' : `क्रमांक ${numbers}`),
  six: (whose, list, titles) => `**छह पाठ्यक्रम**, ${whose} (${list}): ${titles}।`,
  sixByGroup: (whose, groups) =>
    `**छह पाठ्यक्रम**, ${whose}: Annexure III में ${groups} छपा है; सेवा पुस्तिका में लिखे समूह से तय होंगे।`,
  sixOpen: (whose, lists) => `**छह पाठ्यक्रम**, ${whose}: ${lists}; अपनी प्रोफ़ाइल में दिखने वाली सूची मानें।`,
  three: (whose, titles) => `**परीक्षा**, ${whose}: ${titles}।`,
  outside: titles => `छह में नहीं: ${titles}।`,
  threeNone: whose => `**परीक्षा**, ${whose}: मार्गदर्शिका में विषय नहीं छपे।`,
  course: (title, place, who) =>
    `${title}, ${place === 'six' ? 'छह पाठ्यक्रमों में' : 'परीक्षा में'} – ${[
      who.yes && `है: ${who.yes}`,
      who.no && `नहीं: ${who.no}`,
      who.open && `तय नहीं: ${who.open}`,
      who.excluded && `यह व्यवस्था लागू नहीं: ${who.excluded}`,
    ]
      .filter(Boolean)
      .join('; ')}।`,
};
