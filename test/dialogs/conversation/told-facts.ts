/** Sayings that tell one fact each, as employees write them. Each is surely read in a first message. */
import type { SlotName, Slots } from '../../../dialogs/turns/turn.ts';

export interface Saying {
  /** The slot that is known from then on. */
  slot: SlotName;
  /** What the slot is filled with; absent where only the words of the writer are kept. */
  value?: Slots[SlotName];
  /** In English, in Hindi with Latin letters, and in Devanagari. */
  texts: readonly [english: string, hinglish: string, devanagari: string];
}

export const sayings: readonly Saying[] = [
  { slot: 'post', texts: ['I am a postman', 'main postman hu', 'मैं पोस्टमैन हूँ'] },
  { slot: 'post', texts: ['I am MTS', 'main MTS hu', 'मैं एमटीएस हूँ'] },
  { slot: 'post', texts: ['I am Inspector Posts', 'main Inspector Posts hu', 'मैं इंस्पेक्टर पोस्ट्स हूँ'] },
  { slot: 'post', texts: ['I am mail guard', 'main mail guard hu', 'मैं मेल गार्ड हूँ'] },
  {
    slot: 'office',
    texts: ['my office is in Patna', 'mera office Patna me hai', 'मेरा कार्यालय पटना में है'],
  },
  { slot: 'office', texts: ['posted in Jaipur', 'Jaipur me posting hai', 'जयपुर में पोस्टिंग है'] },
  {
    slot: 'greenTick',
    value: 'yes',
    texts: ['green tick is there', 'green tick hai', 'हरा टिक है'],
  },
  {
    slot: 'greenTick',
    value: 'no',
    texts: ['there is no green tick', 'green tick nahi hai', 'हरा टिक नहीं है'],
  },
  {
    slot: 'mdo',
    value: 'department-of-posts',
    texts: [
      'my profile shows Department of Posts as MDO',
      'profile me MDO Department of Posts dikh raha hai',
      'प्रोफ़ाइल में MDO Department of Posts दिख रहा है',
    ],
  },
  { slot: 'mdo', value: 'right', texts: ['MDO is correct', 'MDO theek hai', 'MDO सही है'] },
  {
    slot: 'profile',
    value: 'matches',
    texts: ['designation is correct', 'designation theek hai', 'पदनाम सही है'],
  },
  {
    slot: 'coursesDone',
    value: 'all-six',
    texts: ['all six courses are completed', 'chhe course pure ho gaye', 'छह कोर्स पूरे हो गए'],
  },
  {
    slot: 'coursesDone',
    value: 'none',
    texts: ['zero courses done', 'ek bhi course nahi kiya', 'एक भी कोर्स नहीं किया'],
  },
  {
    slot: 'coursesNotDone',
    value: ['dakshta'],
    texts: ['only Dakshta is left', 'sirf Dakshta baki hai', 'सिर्फ दक्षता बाकी है'],
  },
  {
    slot: 'passed',
    value: true,
    texts: ['I have passed the assessment', 'assessment pass ho gaya', 'परीक्षा पास कर ली है'],
  },
  {
    slot: 'attempts',
    value: 4,
    texts: ['I used 4 attempts', '4 attempts ho gaye', '4 बार परीक्षा दी'],
  },
  {
    slot: 'login',
    value: 'works',
    texts: ['login works', 'login ho raha hai', 'लॉगिन हो रहा है'],
  },
  {
    slot: 'sparrow',
    value: 'yes',
    texts: ['my APAR is on SPARROW', 'mera APAR SPARROW me hai', 'मेरा APAR SPARROW में है'],
  },
  {
    slot: 'employment',
    value: 'departmental',
    texts: ['I am a departmental employee', 'main vibhagiya karmchari hu', 'मैं विभागीय कर्मचारी हूँ'],
  },
];

/** Requests, one for each topic whose answer depends on such facts. */
export const requests: readonly (readonly [english: string, hinglish: string, devanagari: string])[] = [
  ['which courses do I have to do', 'mujhe kaun se course karne hai', 'मुझे कौन से कोर्स करने हैं'],
  ['why is my assessment locked', 'assessment lock kyu hai', 'परीक्षा लॉक क्यों है'],
  ['syllabus of the assessment', 'pariksha ka syllabus kya hai', 'परीक्षा का सिलेबस क्या है'],
  ['my courses are not showing', 'mere course dikh nahi rahe', 'मेरे कोर्स दिख नहीं रहे'],
  ['am I on track, what is left', 'checklist me kya bacha hai', 'चेकलिस्ट में क्या बचा है'],
  ['which MDO should I select', 'kaun sa MDO chunna hai', 'कौन सा MDO चुनना है'],
  ['which designation should I select', 'kaun sa designation select karna hai', 'कौन सा पदनाम चुनना है'],
  ['how do I make the transfer request', 'transfer request kaise bheju', 'ट्रांसफर रिक्वेस्ट कैसे भेजूँ'],
  ['how does it reach my APAR', 'APAR me kaise judega', 'APAR में कैसे जुड़ेगा'],
  ['what is my group', 'mera group kya hai', 'मेरा ग्रुप क्या है'],
  ['how many hours are the courses', 'course kitne ghante ke hai', 'कोर्स कितने घंटे के हैं'],
  ['what is the last date', 'last date kab hai', 'आखिरी तारीख कब है'],
  ['must I do it', 'kya mujhe karna zaruri hai', 'क्या मुझे करना ज़रूरी है'],
];
