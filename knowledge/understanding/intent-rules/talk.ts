/** Rules for courtesies, the conversation itself, and topics of other desks. `intent-rules.ts` explains the notation. */
export const talkRules = {
  greeting: `
    6    greet ! @subject thank bye help human contact can-you reply bad
    2.5  greet
  `,
  thanks_bye: `
    7    thank|bye ! @subject human bad reply
    6.5  thank + bye
    2.6  thank|bye
  `,
  help_capabilities: `
    8.5  can-you ! @subject contact human
    8    menu|help ! @subject thank contact human bad good who not restart problem
    7.5  can-you + help|bot|menu|say|question ! chitchat assessment
    4    can-you ! @elsewhere
    3    help ! @elsewhere
  `,
  language_switch: `
    9.5  hindi|english|other-language|language + speak|please|say|language|change|reply|not|me|for|select|can-you|bot|what|send ! assessment course post course-title designation question group pass-mark recruitment
    9    hindi|english ! @subject
    7    language ! @subject
  `,
  restart_cancel: `
    8.5  restart ! @subject human greet career
    3    restart ! @elsewhere
  `,
  feedback: `
    9.5  reply|bot|feedback + good|bad|wrong|not|feedback|say ! human assessment exam-cheating
    8    good|bad ! @subject human contact
    8.6  bad ! @sign-in course assessment apar designation human contact chitchat igot-elsewhere field group mobile profile tick mdo circle
    3.6  wrong ! @subject
    7    feedback ! @elsewhere
    7    reply + wrong ! assessment field designation
  `,
  out_of_scope: `
    12   sparrow-filling
    12   exam-cheating ! negative-marking
    12   sparrow + password|otp|login|open ! course course-title assessment igot complete visible credit
    9    sparrow|apar + select ! designation group course course-title mdo igot credit how-many
    11   outside-class|leave-matter + entitled ! course assessment igot must apar everyone do yes-no
    8    transfer + when ! @organisation request igot profile approve pending portal
    12   recruitment ! course designation outside-class
    11.5 other-portal ! course course-title designation post mdo
    11   other-portal + @sign-in
    11.5 igot-elsewhere ! designation
    11   pay ! designation mdo course assessment igot
    11   pay + not|when|how-many|how|what|visible|credit|pending|change|wrong ! designation mdo group course assessment igot
    11   dearness + how-many|when|what|not|how|credit|pending|extension ! designation mdo
    11.2 pension ! course assessment designation mdo apar must
    11   public-service + not|when|how|how-many|what|visible|pending|problem|say|me|copula ! igot portal designation mdo course course-title assessment group select institution
    11   public-service ! igot portal designation mdo course course-title assessment post group institution
    11.5 hr-matter ! designation mdo course-title apar
    11   chitchat ! @sign-in course assessment designation mdo apar igot profile tick contact change register
    6.2  who + post ! approve verify must do course contact human assessment mdo help designation
    11   career + not|when|how|pending|say ! course igot apar designation mdo profile group change outside-class
    11   career ! did course igot apar designation mdo profile group change outside-class
    10.8 leave-matter ! course igot apar designation mdo must post assessment outside-class restart
    5.5  @elsewhere|career|leave-matter|dearness ! course assessment apar post institution office state
  `,
} as const;
