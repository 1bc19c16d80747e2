/** How to transfer an iGOT profile to another MDO, in Hindi. */
import type { transfer as English } from '../en/transfer.ts';

export const transfer: typeof English = {
  title: 'MDO कैसे बदलें?',
  headline: 'iGOT पर MDO **Make Transfer Request** से बदलता है।',
  headlineTo: mdo => `${mdo} के लिए Transfer Request भेजें।`,
  either: mdos => `जहाँ आप **अभी** काम करते हैं, उसी कार्यालय के MDO के लिए Transfer Request भेजें: ${mdos}।`,
  parent:
    'आपकी प्रोफ़ाइल “Department of Posts” में नहीं रहनी चाहिए: अपने परिमंडल (Circle), PTC, RAKNPA, CEPT या डाक निदेशालय (Postal Directorate) के लिए **Transfer Request** भेजें।',
  parentTo: mdo => `आपकी प्रोफ़ाइल “Department of Posts” में नहीं रहनी चाहिए: ${mdo} के लिए Transfer Request भेजें।`,
  parentWhy:
    'आम कारण: प्रोफ़ाइल अब भी “Department of Posts” में है। यह मूल (Parent) MDO है, इसमें किसी को नहीं रहना है।',
  target: (mdo, office) => `“${office}” से ${mdo} माना गया है। अब कहीं और काम करते हों तो उस कार्यालय का MDO चुनें।`,
  steps: {
    'log-in': 'iGOT Karmayogi में लॉगिन करें।',
    'click-name': 'अपने नाम पर क्लिक करें: नाम के नीचे पदनाम और MDO दिखता है।',
    'three-dots': 'नाम के आगे बने तीन बिंदुओं (⋮) पर क्लिक करें और **Make Transfer Request** चुनें।',
    'current-organization': 'Current organization पहले से भरा रहता है।',
    'group-and-designation': 'Group और Designation ठीक Annexure III के अनुसार चुनें।',
    'submit-request': '**Submit request** पर क्लिक करें।',
  },
  targetStep: 'Target organization में उस कार्यालय का MDO चुनें जहाँ आप अभी काम करते हैं; “Department of Posts” न चुनें।',
  targetStepTo: mdo => `Target organization में ${mdo} चुनें।`,
  groupStep: (designation, groups) => `Group में ${groups} और Designation में ${designation} चुनें।`,
  approval:
    'अनुरोध अपने आप चुने गए MDO के पास जाता है और वही अनुमोदन करता है। इसकी कोई समय-सीमा नहीं छपी है: अनुरोध लंबित हो तो उसी MDO से पूछें।',
  again: 'स्थानांतरण के बाद प्रोफ़ाइल का सत्यापन फिर से होता है; तब नाम के नीचे नया MDO दिखता है।',
  order: 'पहले Transfer Request, फिर प्रोफ़ाइल अपडेट।',
  notPosting: 'इससे केवल iGOT प्रोफ़ाइल बदलती है। तैनाती का स्थानांतरण (Rule 38 आदि) आपके अपने कार्यालय से होता है।',
};
