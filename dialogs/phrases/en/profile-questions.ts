/** Questions about the iGOT profile that several dialogs ask. */
export const profileQuestions = {
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
