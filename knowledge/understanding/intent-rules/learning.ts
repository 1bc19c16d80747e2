/** Rules for designation, group, MDO, courses and assessment. `intent-rules.ts` explains the notation. */
export const learningRules = {
  designation_lookup: `
    8    designation + which ! @title change
    8    designation + select ! change wrong
    8    dropdown + post
    7    dropdown + not|visible|which|select|missing
    8    designation + not + visible|missing + post ! course
    7    designation + post|gds ! @title change wrong uneditable
    7    designation + what|how-many|say|please|for ! @title change wrong uneditable
    7    designation + me|igot|portal|profile|career|office|institution ! @title change wrong uneditable save
    6.5  designation + not + visible|missing
    7    post + select ! change mdo group circle course
    6    select + what|which + me|portal|igot|profile ! change mdo group circle course transfer
    5    designation ! change wrong uneditable
    4.5  post + what + igot|portal ! course assessment mdo
    5.6  gds ! @title assessment must me apar everyone yes-no igot do group mdo locked
    4.5  post + group-named ! @title assessment
    4    post
    2    designation
  `,
  group_lookup: `
    9    group + which|what|how-many + @person ! @title change wrong assessment mdo
    8.5  post + group-named + or|copula|yes-no|what|which|yes ! @title change wrong assessment mdo syllabus designation
    8    post + group ! @title change wrong assessment mdo syllabus uneditable visible
    8    group + which|what|select|say|please|me ! @title change wrong uneditable assessment mdo
    6    group ! @title change wrong uneditable assessment mdo
    2    group-named
  `,
  mdo_lookup: `
    8    mdo + which|select ! change transfer
    8    mdo + @place ! change transfer pending approve old
    8    circle + which|select ! change transfer course send
    7.5  @organisation + select ! change
    7    mdo + what|say|who|for|me|please ! change transfer pending approve wrong contact verify
    6    circle + what|say|me ! @sign-in change transfer pending approve wrong contact verify send particulars
    6    mdo ! change transfer pending approve wrong verify contact
    5.5  office|institution + which|select ! @title designation assessment group transfer contact
    3.8  institution|state|pin
    3.6  office|circle
  `,
  courses_list: `
    10.5 syllabus + six ! assessment
    9    apar + complete + what + post|group-named ! not assessment consequence
    8    @title + group-named ! wrong visible duration missing
    8    @title + list ! missing not duration checklist what-now
    8.3  course + must + say|please|what|which|list ! yes-no everyone outside-class gds who duration deadline when not consequence assessment visible tick checklist what-now
    7.5  six + list|say|please + post|gds|me|group-named ! assessment duration not missing visible
    7.2  study + post|must + what|which|how-many ! assessment syllabus question duration not
    7.5  @title + which|how-many ! duration syllabus assessment visible pending checklist what-now apar wrong
    7.5  @title + what ! yes-no duration syllabus assessment visible pending checklist what-now apar wrong
    8.2  study + must|which|what|apar + group-named|post|me|apar ! assessment question duration missing
    7    @title + post|gds ! duration visible missing wrong not complete
    9    course-title + list|must|six|assigned|everyone ! duration not assessment complete
    7    course + must|assigned|six ! duration not missing visible complete who everyone gds outside-class consequence deadline
    7.5  curriculum + group-named ! missing not wrong
    7    curriculum ! missing not wrong
    7    course + say|please + @person|for ! duration not contact complete
    6.5  apar + @title + which|how-many|list|what ! visible duration
    6    course + for ! not missing complete duration visible syllabus consequence
    4.5  course ! complete not
    4    course-title ! not
    2    course
  `,
  course_duration: `
    9    duration + @title ! attempt question deadline assessment consequence when
    8    time + @title + how-many|what|for|say ! assessment deadline complete extension
    8    time + @title ! assessment deadline complete extension register not
    5    duration ! @examination question attempt verify tick approve
  `,
  courses_not_visible: `
    9.6  apar + missing ! credit sparrow complete consequence
    9    @title + not + visible ! tick otp apar sparrow igot-elsewhere
    8.5  @title + missing ! igot-elsewhere
    8.5  @title + wrong + visible ! field
    10.6 @title + not|missing + tick|verify + visible|missing|not ! complete apar sparrow how when who why pending igot-elsewhere locked
    8    @title + wrong ! field negative-marking
    8    @title + not + assigned|open|account|portal|profile|igot|list ! assessment complete login how which
    8.5  @title + visible + only-some|old ! tick apar
    6.5  @title + visible + me|group-named|post ! which what how tick apar sparrow complete when must
    8    @title + group + visible|old ! designation
    8.2  @title + post|group-named + old|only-some ! duration list which how tick apar must
    7.5  @title + group-named + visible ! which what list
    7.5  list + missing|wrong ! post designation mdo
    7.8  assessment + missing ! complete
    7.8  assessment + not + visible ! apar sparrow locked tick
    6    missing + portal|igot|profile|apar|must|six ! tick designation mdo field
    5    not + visible + must|portal|six ! tick otp designation apar post mdo
  `,
  assessment_facts: `
    9.6  fail + how-many|again ! @sign-in apar credit course
    9.6  other-language|hindi|english + sit|assessment|speak + assessment|question ! reply bot
    10   negative-marking + assessment|what|yes-no|how-many|marks|pattern|question ! apar
    9    negative-marking ! bad apar
    9    pass-mark
    9.5  attempt + how-many|what|which|complete|again|fail|marks|for ! @sign-in
    7    attempt ! @sign-in locked
    9    score-counts
    8.5  pass + marks|how-many|half ! credit apar course
    9.6  question + how-many|marks|time|duration|pattern
    8.5  question + assessment|what ! can-you bot
    10.5 assessment + duration + deadline
    8.5  assessment + duration|time ! deadline locked when
    9.7  assessment + pattern ! syllabus
    8.5  assessment + marks ! syllabus igot-elsewhere
    5.8  assessment + sit ! not locked course when must apar
    8.5  assessment + language|hindi|english|other-language ! locked
    8.5  assessment + again ! locked
    8    assessment + fail + what|how|again|consequence|how-many|can-you|complete ! apar credit
    7.5  fail + what|how-many|again|consequence|me|can-you ! @sign-in apar credit course
    7.5  assessment + how-many ! course course-title syllabus
    7    marks + how-many|what|say ! course apar credit
    5.5  marks|pattern|fail ! @sign-in apar course
    5    question ! help can-you bot human contact menu
    5    assessment + what|say|particulars|how|please ! open locked not syllabus asked-in study post visible when must apar
  `,
  assessment_syllabus: `
    10   syllabus + assessment|three|course|post|what|which ! other-portal
    9    syllabus
    9    three + @title + assessment|syllabus|asked-in|which ! not complete checklist what-now locked deadline
    9    assessment + asked-in|study ! locked not
    9    assessment + @title + which|what|how-many|for ! locked not visible complete open duration deadline pass-mark attempt apar must list
    8.5  assessment + @title + open|must + which|what|how-many|three ! locked not deadline
    8.2  asked-in + post + what|which ! designation group mdo select transfer course
    9.2  question + course + which|asked-in ! how-many
    8.6  @title + asked-in + which|what|post ! visible
    8    assessment + post + what|which|for ! locked not open duration must marks attempt visible deadline apar how-many time when
    7.5  assessment + @title ! not locked complete visible missing deadline date duration apar open must pending list when again
    6    study ! course-title
  `,
  assessment_locked: `
    12   assessment + locked|uneditable + igot-elsewhere|complete
    10   assessment + locked|uneditable
    10   assessment + not + open ! missing
    10   assessment + not + sit ! apar credit consequence must fail attempt
    9.5  message + syllabus
    9.5  assessment + message + complete|not
    9    assessment + open + when|how|why ! date attempt how-many
    8.5  assessment + complete + not + visible|attempt|problem ! apar sparrow igot-elsewhere tick
    8.5  assessment + problem|uneditable|pending ! igot-elsewhere missing
    8    assessment + not + do|can-you|attempt|complete|select ! apar consequence must credit deadline fail pass gds outside-class
    8    locked + @title ! field
    7    open + not + @title + complete ! login
    6    assessment + open ! date when syllabus three
    5    locked ! @own @sign-in account mdo restart both old dropdown
  `,
} as const;
