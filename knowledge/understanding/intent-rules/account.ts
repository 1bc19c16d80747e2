/** Rules for login and profile. `intent-rules.ts` explains the notation. */
export const accountRules = {
  login_case1: `
    8.5  @sign-in + not|problem|locked ! other-portal sparrow-filling tick assessment
    8    login + how|mobile|email|open ! other-portal tick
    8    otp|password + how|change|old|mobile|email|send|visible|when|why|wrong|igot|fail ! other-portal save
    7.5  portal|igot + not + open ! @title assessment mdo designation
    7.5  portal|igot|account + problem ! @title assessment mdo designation other-portal
    7.5  account + locked|not + locked|open|visible ! apar course
    7    mobile|email + old|change|not|both + login|otp|account|old|register ! uneditable field wrong profile
    7.4  login|otp|password + not|problem|locked ! other-portal sparrow-filling tick
    6    otp|password ! other-portal
    5    login ! other-portal
    4.5  mobile + old|locked|both ! uneditable profile wrong
  `,
  login_case2: `
    12   tried-all + otp|password|login + not|fail|problem ! course assessment tick profile
    11   tried-all + @sign-in|mobile|email|account|igot|locked|alternate|portal|not ! course assessment tick profile
    6    tried-all ! course assessment tick complete
    10   case-two
    11   field + send|who + who|contact|login|account|circle|institution ! wrong uneditable change profile tick approve old
    10   alternate + not|problem|locked|both|fail|old ! profile change
    10   mobile + email + old|both + not|locked|problem|old ! profile uneditable wrong
    12   tried + alternate + fail|not|problem ! course assessment tick
    10.6 tried + old|alternate + fail|not|problem ! course assessment tick
    10   mobile + email + locked ! profile uneditable wrong
    10   mobile|email + both + not|locked|problem|old|change ! profile uneditable wrong
    10   particulars + send + @place|@sign-in|contact|who|account ! tick
    9.5  particulars|what|which + send + circle|institution|login|account|mdo ! transfer request tick verify
    9    particulars + circle|institution|office + @sign-in|account|must|what|which ! profile wrong change contact
    9    @sign-in + not + circle|institution + who|contact|send|particulars|what
    8    particulars + @sign-in|account + send|who|what|must ! change register
  `,
  registration: `
    9    register + how|igot|portal|account|not|me|what|app-link|please|do ! department course assessment mobile email otp human
    9    register + how ! human
    8    register ! course assessment otp human contact locked
    9    create + account|igot|profile|login ! course assessment
    9    account + public-service + igot|portal
    7.5  account + not|change + igot|me ! login locked open visible wrong password field course
    7.5  app-link + igot|portal|how|say|what|please ! assessment course apar igot-elsewhere
    6    app-link ! assessment course credit apar
    5.5  igot|portal + open + how ! assessment course tick
  `,
  profile_update: `
    8.6  promoted + what-now ! course course-title assessment apar pay
    8.6  promoted + how|what|change|select|save|profile|when ! course course-title assessment apar which credit pay group-named list duration must not wrong visible
    8.6  promoted + what|how + must|do ! course course-title assessment apar which credit pay list duration not wrong visible
    8.4  promoted + post + igot|portal|profile ! course course-title assessment apar which credit pay list must not wrong visible
    8.5  change + how|what|when|which|for + @own ! @organisation @sign-in uneditable transfer credit
    8    profile + change|save ! mdo circle uneditable verify tick transfer missing not
    7.8  profile + change|save + not ! uneditable tick verify approve pending wrong course mdo
    7.5  @own + change ! @sign-in mdo circle uneditable transfer not wrong course
    9    profile|save + otp
    9    save + not + @own ! tick verify approve wrong uneditable
    7.5  profile|field + how|select ! @sign-in tick verify approve transfer mdo wrong course
    6.5  profile + pending|not + save ! tick verify approve
    5    profile|save ! tick verify approve wrong uneditable pending
    4.5  field ! @sign-in wrong uneditable
  `,
  transfer_request: `
    9.5  @organisation + change|transfer + how|not|what|me|must|please|request ! which approve pending
    9    @organisation + change|transfer ! approve pending which select
    8.6  mdo + change|transfer ! approve pending
    9    circle + wrong|old ! field group course
    9    mdo + wrong|old ! field group
    9    transfer + request|how|profile|igot|mdo|select ! approve pending hr-matter verify which
    8    department + visible|wrong|select|profile|me|mdo|not|locked ! course assessment apar hr-matter
    7.5  transfer + circle|office|institution|state ! hr-matter pending approve course
    9    transfer + what-now ! approve pending hr-matter
    6.5  transfer + not|problem|visible ! hr-matter
    6    transfer|department ! hr-matter
  `,
  verification_status: `
    10   tick + not|how|when|missing|what|why|pending|who|problem
    5.5  tick
    9.8  verify|approve + profile|mdo|request|transfer|circle|not|when|who|how|pending|why|me|yes-no|problem ! @sign-in course assessment igot-elsewhere
    9.6  pending + @organisation|profile|request|transfer|verify|approve ! course assessment apar
    8    verify|approve ! @sign-in igot-elsewhere course course-title assessment
    6.5  verify|approve ! @sign-in igot-elsewhere
    6    profile + save + not|complete|when ! uneditable
  `,
  profile_mismatch: `
    10.5 @own + uneditable ! @title mdo circle assessment
    10.5 @own + wrong + uneditable|locked ! @title mdo assessment
    10.5 @own + wrong + not + change|save|open|visible ! @title mdo assessment
    10   @own + not + change ! @title @sign-in mdo circle assessment approve tick
    9.8  field|designation|group|profile|mobile|email|particulars + locked ! @title @sign-in assessment mdo both old
    10   wrong + uneditable ! @title mdo circle
    8    field + wrong ! how
    8.2  @own + wrong ! @title @sign-in mdo circle how assessment reply bad
    7.5  particulars|profile + wrong ! mdo circle reply bad
    6    uneditable ! @title assessment mdo circle
    5    @own + problem ! @title @sign-in assessment mdo
  `,
} as const;
