/** Questions about the iGOT profile that several dialogs ask. */
export const profileQuestions = {
  /** What is still to be looked at, as a headline. */
  left: (parts: string) => `Left to look at: **${parts}**.`,
  askTick: 'Nothing is recorded without the green tick. Is it next to your name on iGOT?',
  askMdo: 'The courses come with the office under your name on iGOT. Which MDO does it show?',
  tickYes: 'Yes, green tick',
  tickNo: 'No green tick',
  mdoRight: 'My own circle or unit',
  mdoParent: 'Department of Posts',
  mdoOld: 'An earlier office',
  askProfile:
    'Group and designation must match Annexure III. Does your profile show both exactly as printed there?',
  askProfileFor: (name: string, groups: string) =>
    `Does your profile show exactly ${name} and ${groups}, as Annexure III prints them?`,
  profileMatches: 'Yes, exactly',
  profileDiffers: 'No, it differs',
};
