/** Which designation and which group to select. */
export const designation = {
  titles: {
    designation_lookup: 'My designation',
    group_lookup: 'My group',
  },
  askPost: 'Which post do you hold? Write it as your office does, for example ASRM, Postal Assistant or MTS.',
  askCadre: (post: string, names: string) =>
    `For ${post} Annexure III goes by cadre: ${names}. Which cadre is yours?`,
  askWing: (post: string, names: string) => `${post} is ${names}. Do you work on the postal side or in RMS?`,
  askBranch: (post: string, names: string) => `${post} is ${names}. Which is yours?`,
  askGrade: (post: string, names: string) => `Annexure III lists ${post} by grade: ${names}. Which is yours?`,
  askWhich: (post: string, names: string) => `${post} can be ${names}. Which is yours?`,
  didYouMean: (post: string, listed: number) =>
    `${post} is not among the ${listed} designations of Annexure III. Did you mean one of these? Otherwise write the post as in your service record.`,
  notListed: (post: string, listed: number) =>
    `${post} is not among the ${listed} designations of Annexure III.`,
  notListedWhat: 'Nothing is guessed here: a wrong designation costs the credit.',
  notListedThen: (mailbox: string) =>
    `Write the post as in your service record, or its cadre (PA, SA, LSG, HSG, IP, ASP). If it really is not listed, ask your MDO or ${mailbox} which name to select.`,
  cadre: (key: string): string => (key === 'GDS' || key === 'C & E Wing' ? key : `${key} cadre`),
  wing: (key: string): string => (key === 'RMS' ? 'RMS' : 'Postal side'),
  headline: (name: string, groups: string) => `${name}, ${groups}`,
  printedName: 'Annexure III prints this name itself.',
  readAs: (said: string, name: string) => `“${said}” is read as ${name}, printed in Annexure III.`,
  slip: (said: string, form: string) => `“${said}” is read as ${form}.`,
  equivalent: (form: string) => `${form} is printed among its equivalents.`,
  commonName: (said: string) =>
    `“${said}” is a common name for it; Annexure III does not print that name. Check it against your service record.`,
  byCadre: 'These words fit more than one designation; what you added or chose decides.',
  anyDesignation: 'It covers officials of this cadre whatever the local post is called.',
  choose: (group: string) => `Choose exactly this name and ${group} on iGOT.`,
  chooseOwnGroup: (groups: string) =>
    `Choose exactly this name. Annexure III prints ${groups} and does not say for whom: take the group of your service record.`,
  gds: 'It is a GDS designation: the guide leaves GDS out of these courses and the assessment.',
  groupDiffers: (said: string, printed: string) =>
    `You wrote ${said}; Annexure III prints ${printed} for this designation. Check your service record.`,
  unknown: 'Your post stands in your service record; your office can tell it.',
  unsettled: (post: string) => `${post} cannot be settled here.`,
  unsettledWhy: (names: string) => `It could be ${names}; your cadre decides, and none of these was yours.`,
  unsettledThen: (mailbox: string) =>
    `Look up your cadre in your service record (PA, SA, LSG, HSG, IP, ASP, PS Group B) and write it here, or ask your MDO or ${mailbox}.`,
  groupHeadline: (group: string) => `${group}`,
  groupFor: (name: string) => `Annexure III prints it for ${name}.`,
};
