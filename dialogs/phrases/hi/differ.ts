/** An open point: what each document says, and who decides, in Hindi. */
import type { OpenQuestion } from '../../../knowledge/facts/facts.ts';
import type { differ as English } from '../en/differ.ts';

const kinds: Record<OpenQuestion['kind'], (topic: string) => string> = {
  differ: topic => `**${topic}**: दस्तावेज़ों में अंतर है।`,
  silent: topic => `**${topic}**: दस्तावेज़ों में यह खुला छोड़ा गया है।`,
  damaged: topic => `**${topic}**: यहाँ दस्तावेज़ की प्रति ठीक नहीं है।`,
};
const deciders: Record<OpenQuestion['decides'], (mailbox: string) => string> = {
  mdo: () => 'निर्णय आपका MDO करेगा: वहीं पूछें।',
  'training-division': mailbox => `निर्णय प्रशिक्षण प्रभाग करेगा: ${mailbox} पर पूछें।`,
  'own-profile': () => 'iGOT पर आपकी अपनी प्रोफ़ाइल में जो दिखे, वही मानें।',
  'nobody-named': () => 'निर्णय कौन करेगा, यह नहीं लिखा है।',
};

export const differ: typeof English = {
  headline: (kind, topic) => kinds[kind](topic),
  several: count => `**${count} बातों** पर दस्तावेज़ों में अंतर है या वे चुप हैं।`,
  none: 'यहाँ दस्तावेज़ों में **कोई अंतर नहीं** है।',
  topic: topic => `${topic}:`,
  says: words => `“${words}”`,
  saysNothing: 'कुछ नहीं छपा है।',
  decides: (who, mailbox) => deciders[who](mailbox),
};
