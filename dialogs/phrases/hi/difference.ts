/** The difference between two posts or two course lists, in Hindi. */
import type { difference as English } from '../en/difference.ts';

export const difference: typeof English = {
  sameDesignation: name => `दोनों का पदनाम ${name} है: कोई अंतर नहीं।`,
  same: (one, other) => `${one} और ${other}: समूह, पाठ्यक्रम और परीक्षा में कोई अंतर नहीं।`,
  sameSix: (one, other) => `${one} और ${other}: छहों पाठ्यक्रम एक ही।`,
  open: (one, other) => `${one} और ${other}: सब कुछ तय नहीं है।`,
  headline: (one, other, what) => `${one} और ${other} में अंतर: ${what}।`,
  group: 'समूह',
  six: count => `छह में से ${count} पाठ्यक्रम`,
  exam: count => `परीक्षा के ${count} पाठ्यक्रम`,
  groupSame: groups => `समूह: दोनों ${groups}।`,
  groupEach: (one, ofOne, other, ofOther) => `समूह: ${one} ${ofOne}, ${other} ${ofOther}।`,
  sixSame: titles => `छह पाठ्यक्रम, दोनों के एक ही: ${titles}।`,
  sixCommon: titles => `दोनों के पाठ्यक्रम: ${titles}।`,
  examSame: titles => `परीक्षा, दोनों के तीन एक ही: ${titles}।`,
  examCommon: titles => `परीक्षा में दोनों के: ${titles}।`,
  only: (name, titles) => `केवल ${name}: ${titles}।`,
  sixOf: (name, titles) => `${name} के छह पाठ्यक्रम: ${titles}।`,
  sixOpen: (name, lists) => `${name} के पाठ्यक्रम: ${lists}; समूह या अपनी प्रोफ़ाइल से तय होंगे।`,
  examNone: name => `मार्गदर्शिका में ${name} के लिए परीक्षा के विषय नहीं छपे।`,
  excluded: name => `${name}: GDS है, इसलिए पाठ्यक्रम और परीक्षा लागू नहीं।`,
  which: (said, names) => `${said} का पदनाम ${names} हो सकता है:`,
};
