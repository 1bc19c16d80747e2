/** Where Teams shows a tab: the origins that may hold our pages in a frame ("Prerequisites" of tabs, Teams platform). */
export const teamsOrigins = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
];
