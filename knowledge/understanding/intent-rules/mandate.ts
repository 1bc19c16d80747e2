/** Rules for scope, dates, APAR credit, progress and contact. `intent-rules.ts` explains the notation. */
export const mandateRules = {
  deadlines: `
    10   deadline + when|what|course|assessment|late|extension|complete|which|say|calendar-day|must|transfer ! tick verify approve apar sparrow
    9    deadline ! tick verify approve
    10.6 deadline + transfer ! approve
    10   extension ! field
    9.5  late + complete|course|assessment|do|what|can-you|credit|apar|calendar-day|date|yes-no|not|how|consequence|open ! @sign-in tick verify visible wrong old uneditable missing
    9    next-cycle
    9    phase
    9    calendar-day + late|complete|do|what|course|assessment|extension|not|can-you ! outside-class
    8    date + what|when|course|assessment|complete|apar|igot|transfer ! field change wrong
    8    when + do|complete|must + @title|assessment|igot ! open tick visible apar locked
    7.5  when + assessment ! open visible locked not
    6.5  deadline
    5.5  date|late ! field wrong change
    5    calendar-day ! outside-class
  `,
  scope_eligibility: `
    10.5 gds|outside-class + must|everyone|yes-no|course|assessment|apar|igot|do|consequence ! designation which list group how-many syllabus locked select mdo when course-title
    9.6  outside-class + must|everyone|yes-no|course|assessment|apar|do|what|how ! designation mdo group
    9.6  gds + must|everyone + course|assessment|yes-no|what|not ! designation
    9.6  everyone + must|course|assessment|do|igot ! contact approve verify when course-title
    9    who + must|do + course|assessment|igot|must ! approve verify contact when course-title
    8    must + yes-no|post|me|what|not + course|assessment|igot|post|me ! which list how-many wrong consequence transfer particulars select when deadline checklist course-title visible open tick promoted
    7.5  must + course|assessment|igot + not|yes-no ! visible missing which consequence tick
    6.5  must + yes-no|post|everyone|what ! course change tick verify particulars which checklist transfer
    8.3  everyone + group|group-named|outside-class|gds|yes-no ! contact approve verify human course-title list which designation
    6    everyone ! contact approve verify human
    5.5  gds ! designation group mdo
    6    outside-class ! designation group mdo
    5    must ! course change tick particulars
  `,
  apar_credit: `
    10.5 apar|sparrow|credit + visible|credit|not|how|half|consequence|when|why|who|marks|send|change + apar|sparrow|half ! course deadline date list outside-class gds extension
    10   apar + credit|consequence|send ! deadline extension
    10   apar + visible + when|how|not|complete ! missing change course
    9    apar + how|not|visible|half|when + complete|assessment|do|pass|fail ! missing deadline list open locked
    10   sparrow + visible|not|how|credit|igot|course|assessment|complete|send|change|what
    9    sparrow
    10   consequence + not|complete + @title|assessment|igot|apar|must|six ! locked outside-class gds attempt again fail
    8    consequence + not|complete|do ! fail locked late deadline attempt outside-class
    9.5  half + complete|credit|course|apar|must ! pass-mark assessment question
    6    half + what|how|credit|must|yes-no ! @examination question marks igot-elsewhere
    9    credit + course|assessment|not|how|half|complete|pass|when|what|me ! pay late transfer wrong human score-counts
    11.5 pay|career + consequence|not|complete|locked|restart|credit + course|assessment|igot|apar
    9    apar + negative-marking + what|not|consequence|course
    7    apar + what|how|not|me|for ! course deadline date missing list must
    6    credit ! pay pension human
    5.5  apar ! course must list
    4    apar
  `,
  checklist_track: `
    9.5  checklist + me|course|what|do|apar|complete|assessment|igot|how-many|say|must|please ! attempt otp deadline tick verify approve mdo transfer late locked
    8    checklist ! attempt tick verify deadline
    7    what-now ! attempt tick verify deadline mdo otp @case
    5    what-now
    7.5  pending + me|course|what|which + course|what|which|do|assessment ! profile mdo request verify approve tick transfer
    7    complete + course + what|three + do|what|must ! not apar locked visible consequence late open assessment
  `,
  contact_support: `
    10   contact + who|email|mobile|how|what|for|say|igot|portal|please|problem|circle|mdo ! @sign-in register hr-matter
    9    contact ! @sign-in must
    7    contact
    8    email|mobile + say|what|which + mdo|circle|igot|help|contact|bot|institution ! @sign-in change wrong
    8    email|mobile + help|mdo|desk ! @sign-in change wrong old profile not
    7    help + who|mobile|email ! @sign-in change
    6    who + help|problem|say ! approve verify
    9    desk + contact|say|email|mobile
    4    email ! @sign-in change wrong old profile uneditable alternate both field locked
    5    email + say|please|what ! @sign-in change wrong old profile uneditable alternate both field
  `,
  human_handoff: `
    10.5 human ! attempt chitchat
    9    human + bot|not
  `,
} as const;
