/** The origins under which Teams shows a tab in a frame (Microsoft Teams platform, "Prerequisites" of tabs). */
export const teamsOrigins = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
];
