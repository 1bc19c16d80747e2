/** Follow-ups that are not read yet, by their words and by the topic of the talk. A line that is read now can be deleted. */
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';

export type FollowUpKind =
  | 'why'
  | 'who'
  | 'how long'
  | 'where'
  | 'sure'
  | 'where written'
  | 'again'
  | 'shorter'
  | 'everything'
  | 'what now';

type Topics = readonly IntentId[];

function of(topics: string): Topics {
  return topics.split(/\s+/).filter(topic => topic !== '') as IntentId[];
}

/**
 * Words that are not read after these topics. The reasons by kind:
 * - who: “who approves” is taken for the subject of the green tick, “who does it” for the people covered.
 * - how long: “how long” and “kitna samay” are taken for the hours of the courses, whatever the topic is.
 * - where: a bare “where” is as likely “how”, “where do I see it” is taken for editing the profile.
 * - sure: “DO”, “office”, “friend” bring in the MDO, a person or another subject.
 * - where written: “written” and “letter” are taken for a field of the profile, or for a mail.
 * - again: “again” and “dobara” are taken for a new attempt of the assessment, or for a restart.
 * - shorter: “in short” and “संक्षेप में” are taken for a request for a language.
 */
export const missed: Readonly<
  Record<Language, Readonly<Partial<Record<FollowUpKind, Readonly<Record<string, Topics>>>>>>
> = {
  en: {
    who: {
      'who approves': of(`
        login_case1 login_case2 registration transfer_request profile_update profile_mismatch
        designation_lookup group_lookup mdo_lookup courses_list course_duration courses_not_visible
        assessment_facts assessment_syllabus assessment_locked deadlines scope_eligibility
        apar_credit checklist_track contact_support human_handoff out_of_scope
      `),
      'who does it': of(`
        login_case1 registration transfer_request profile_update profile_mismatch designation_lookup
        group_lookup mdo_lookup courses_list course_duration courses_not_visible assessment_facts
        assessment_syllabus assessment_locked deadlines checklist_track contact_support
        human_handoff out_of_scope
      `),
      'and who is responsible': of(`
        login_case1 login_case2 registration transfer_request profile_update designation_lookup
        group_lookup courses_list course_duration courses_not_visible assessment_facts
        assessment_syllabus assessment_locked deadlines scope_eligibility apar_credit
        checklist_track
      `),
    },
    'how long': {
      'how long': of(`
        login_case1 login_case2 registration transfer_request verification_status profile_update
        profile_mismatch designation_lookup group_lookup mdo_lookup courses_not_visible
        assessment_facts assessment_locked deadlines scope_eligibility apar_credit checklist_track
        contact_support human_handoff out_of_scope
      `),
      'how long does it take': of(`
        login_case1 login_case2 registration transfer_request profile_update profile_mismatch
        designation_lookup group_lookup mdo_lookup assessment_facts assessment_syllabus
        assessment_locked deadlines scope_eligibility apar_credit checklist_track contact_support
        human_handoff out_of_scope
      `),
    },
    where: {
      where: of(`
        login_case1 login_case2 registration transfer_request verification_status profile_mismatch
        designation_lookup group_lookup mdo_lookup courses_list course_duration assessment_facts
        assessment_syllabus assessment_locked deadlines scope_eligibility apar_credit
        contact_support human_handoff out_of_scope
      `),
      'where exactly': of(`
        login_case1 designation_lookup course_duration assessment_syllabus deadlines
        scope_eligibility contact_support human_handoff out_of_scope
      `),
      'where do I see it': of(`
        login_case1 login_case2 verification_status profile_mismatch designation_lookup group_lookup
        mdo_lookup courses_list course_duration courses_not_visible assessment_facts
        assessment_syllabus assessment_locked contact_support human_handoff out_of_scope
      `),
    },
    sure: {
      'sure? my office says otherwise': of(`
        login_case1 registration transfer_request profile_mismatch designation_lookup
        assessment_facts deadlines scope_eligibility contact_support out_of_scope
      `),
      'are you sure, my DO says no': of(`
        registration transfer_request profile_update profile_mismatch mdo_lookup courses_list
        course_duration courses_not_visible assessment_facts assessment_syllabus assessment_locked
        deadlines scope_eligibility apar_credit checklist_track contact_support out_of_scope
      `),
      'really? my friend says different': of(`
        login_case1 login_case2 registration verification_status profile_update profile_mismatch
        designation_lookup group_lookup mdo_lookup course_duration courses_not_visible
        assessment_facts assessment_syllabus deadlines scope_eligibility apar_credit contact_support
        human_handoff out_of_scope
      `),
    },
    'where written': {
      'where is it written': of('login_case1 group_lookup assessment_locked out_of_scope'),
      'which para says so': of(`
        login_case1 transfer_request profile_update mdo_lookup courses_not_visible scope_eligibility
        human_handoff out_of_scope
      `),
      'show me where that is written': of(
        'login_case1 group_lookup courses_list assessment_syllabus deadlines out_of_scope',
      ),
    },
    again: {
      again: of('assessment_syllabus scope_eligibility checklist_track contact_support out_of_scope'),
      'say it again': of(`
        login_case2 registration verification_status mdo_lookup assessment_locked deadlines
        scope_eligibility out_of_scope
      `),
      'once more please': of(`
        login_case2 verification_status profile_update profile_mismatch designation_lookup
        group_lookup mdo_lookup course_duration courses_not_visible assessment_syllabus
        scope_eligibility apar_credit contact_support out_of_scope
      `),
    },
    shorter: {
      shorter: of(`
        profile_mismatch designation_lookup assessment_facts assessment_syllabus assessment_locked
        deadlines scope_eligibility contact_support human_handoff out_of_scope
      `),
      'in short please': of(`
        login_case1 login_case2 registration transfer_request verification_status profile_update
        profile_mismatch designation_lookup group_lookup mdo_lookup courses_list course_duration
        courses_not_visible assessment_facts assessment_syllabus assessment_locked deadlines
        scope_eligibility apar_credit checklist_track contact_support human_handoff out_of_scope
      `),
      'too long, make it short': of('registration contact_support human_handoff out_of_scope'),
    },
    everything: {
      'everything in one message': of(`
        login_case1 registration transfer_request verification_status profile_update
        profile_mismatch designation_lookup group_lookup mdo_lookup assessment_syllabus apar_credit
        human_handoff out_of_scope
      `),
      'put it all in one message': of('out_of_scope'),
      'all together in one message please': of('out_of_scope'),
    },
    'what now': {
      'and next?': of(`
        designation_lookup group_lookup mdo_lookup courses_list assessment_facts assessment_locked
        human_handoff
      `),
    },
  },
  hi: {
    why: {
      क्यों: of('course_duration assessment_facts contact_support'),
      kyun: of('course_duration'),
    },
    who: {
      'kisko karna hai': of(`
        login_case1 registration profile_update profile_mismatch designation_lookup group_lookup
        mdo_lookup course_duration courses_not_visible assessment_facts assessment_syllabus
        assessment_locked deadlines apar_credit out_of_scope
      `),
    },
    'how long': {
      'kitna samay': of(`
        login_case1 login_case2 registration transfer_request verification_status profile_update
        profile_mismatch designation_lookup group_lookup mdo_lookup course_duration
        courses_not_visible assessment_facts assessment_locked deadlines scope_eligibility
        apar_credit checklist_track contact_support human_handoff out_of_scope
      `),
      'कितना समय लगेगा': of(`
        login_case1 login_case2 registration transfer_request verification_status profile_update
        profile_mismatch designation_lookup group_lookup mdo_lookup courses_not_visible
        assessment_facts assessment_locked deadlines scope_eligibility apar_credit checklist_track
        contact_support human_handoff out_of_scope
      `),
      'kitne din': of(`
        login_case1 login_case2 registration transfer_request profile_update profile_mismatch
        designation_lookup group_lookup mdo_lookup courses_not_visible assessment_facts
        assessment_locked deadlines scope_eligibility apar_credit checklist_track contact_support
        human_handoff out_of_scope
      `),
    },
    where: {
      kahan: of(`
        login_case1 transfer_request profile_mismatch designation_lookup mdo_lookup courses_list
        course_duration courses_not_visible assessment_facts assessment_syllabus assessment_locked
        deadlines scope_eligibility apar_credit contact_support human_handoff
      `),
      कहाँ: of(`
        login_case1 designation_lookup course_duration assessment_locked deadlines scope_eligibility
        apar_credit human_handoff
      `),
    },
    sure: {
      'sach me? sahab mana kar rahe hai': of('contact_support'),
    },
    'where written': {
      'kahan likha hai': of('out_of_scope'),
      'यह कहाँ लिखा है': of('login_case1 group_lookup mdo_lookup assessment_facts deadlines out_of_scope'),
      'kis letter me likha hai': of('verification_status designation_lookup out_of_scope'),
    },
    again: {
      dobara: of(`
        profile_mismatch designation_lookup group_lookup mdo_lookup course_duration
        assessment_syllabus assessment_locked deadlines scope_eligibility apar_credit
        checklist_track contact_support out_of_scope
      `),
      'फिर से बताइए': of('group_lookup mdo_lookup courses_not_visible deadlines apar_credit out_of_scope'),
      'ek baar aur batao': of('deadlines'),
    },
    shorter: {
      'chhota karke batao': of('mdo_lookup'),
      'संक्षेप में बताइए': of(`
        login_case1 login_case2 registration transfer_request verification_status profile_update
        profile_mismatch designation_lookup group_lookup mdo_lookup courses_list course_duration
        courses_not_visible assessment_facts assessment_syllabus assessment_locked deadlines
        scope_eligibility apar_credit checklist_track contact_support human_handoff out_of_scope
      `),
    },
    everything: {
      'sab ek message me': of('out_of_scope'),
      'सब कुछ एक संदेश में लिख दो': of('login_case1 mdo_lookup apar_credit out_of_scope'),
      'pura ek hi message me likho': of('out_of_scope'),
    },
    'what now': {
      'aage kya': of('human_handoff'),
    },
  },
};

/** Topics after which no words that were tried are read. */
export const unread: Readonly<Record<Language, Readonly<Partial<Record<FollowUpKind, Topics>>>>> = {
  en: {
    who: of(`
      login_case1 registration transfer_request profile_update designation_lookup group_lookup
      courses_list course_duration courses_not_visible assessment_facts assessment_syllabus
      assessment_locked deadlines checklist_track
    `),
    where: of(`
      login_case1 designation_lookup course_duration assessment_syllabus contact_support
      human_handoff out_of_scope
    `),
    sure: of(`
      registration profile_mismatch assessment_facts deadlines scope_eligibility contact_support
      out_of_scope
    `),
    'where written': of('login_case1 out_of_scope'),
    again: of('scope_eligibility out_of_scope'),
    shorter: of('contact_support human_handoff out_of_scope'),
    everything: of('out_of_scope'),
  },
  hi: {
    'how long': of(`
      login_case1 login_case2 registration transfer_request profile_update profile_mismatch
      designation_lookup group_lookup mdo_lookup courses_not_visible assessment_facts
      assessment_locked deadlines scope_eligibility apar_credit checklist_track contact_support
      human_handoff out_of_scope
    `),
    'where written': of('out_of_scope'),
    again: of('deadlines'),
    everything: of('out_of_scope'),
  },
};
