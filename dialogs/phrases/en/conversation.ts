/** Phrases about the talk itself: greeting, help, commands, what was not understood. */
export const conversation = {
  titles: {
    greeting: 'Hello',
    thanks_bye: 'Thanks',
    help_capabilities: 'What I can help with',
    language_switch: 'हिंदी में',
    restart_cancel: 'Start over',
    feedback: 'Feedback',
  },
  greeting:
    'Namaste. This helpdesk answers on the mandatory iGOT Karmayogi courses and assessment for the APAR.',
  greetingHow: 'Write your post or your question, for example “designation for ASRM”, or choose:',
  help: 'This helpdesk covers the iGOT Karmayogi courses and assessment for the APAR 2025-26:',
  helpTopics: [
    'designation, group and MDO to select for your post and office',
    'your six courses, what the assessment tests, why it is locked',
    'login, profile, transfer request, green tick',
    'dates, APAR credit, whom to contact',
  ],
  helpHow:
    'Write in English, Hindi or Hinglish. “back”, “start over” and “forget me” work at any time. No personal details are needed.',
  thanks: 'You are welcome. Write again whenever a question comes up.',
  started: 'Starting over. What would you like to know?',
  cancelled: 'Cancelled. What would you like to know?',
  forgotten: 'Forgotten: post, office and language are no longer kept.',
  nothingBefore: 'There is nothing before this.',
  unclear: 'This was not clear. Did you mean one of these?',
  unclearAgain: 'Still not clear. Other ways on:',
  unclearAnswer: 'This did not answer the question.',
  language: 'Replies are in English from here.',
  feedback: 'Thank you for saying so.',
  feedbackBad: (mailbox: string) => `Sorry that it did not help. A person can look at it: ${mailbox}.`,
  outOfScope: 'That is outside this helpdesk: it covers only the iGOT courses and assessment for the APAR.',
  person: (mailbox: string) => `Write to your MDO or to ${mailbox}.`,
  error: 'That did not work on our side. Nothing is lost: please send the message again.',
  startedAnew: 'The helpdesk was updated, so this is a new conversation.',
  masked: 'Personal details in your message were masked and not kept. They are not needed here.',
};
