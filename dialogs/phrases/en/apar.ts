/** How completion reaches the APAR. */
import type { AparRoute } from '../../../knowledge/rules/index.ts';

const routes: Record<AparRoute, string> = {
  either:
    'For SPARROW users the status is **fetched automatically**; for all others the **MDO generates** it.',
  fetched: 'With SPARROW the status is **fetched automatically**.',
  'generated-by-mdo': 'Without SPARROW your **MDO generates** the status.',
};

export const apar = {
  title: 'APAR credit',
  /** The first line: what credit takes, and how the status reaches the APAR. */
  headline: (route: AparRoute) =>
    `APAR credit takes the **courses and a pass in the assessment**. ${routes[route]}`,
  notPassed: 'Not yet: besides the courses the guide asks for a **pass in the assessment**.',
  route: (route: AparRoute) => routes[route],
  how: 'How and when is not stated; if it is not there, ask your MDO.',
  howFetched: (mailbox: string) =>
    `Nothing is to be sent for it. When it is fetched is not stated; if it does not show, ask your MDO or ${mailbox}.`,
  gates:
    'Two things are asked: completing the courses, and passing the assessment. Watching the courses alone is not enough.',
  half: 'On the courses the guide says both: a minimum of 50% for credit, and all six by the last date. It does not say of what the 50% is counted: plan for all six.',
  reflected: 'The completion status is shown in the APAR; no other consequence of not completing is stated.',
  profile: 'An unverified profile records nothing, and a wrong group or designation gives no credit.',
  responsibility:
    'By the OM a completion that is missing in the APAR is the employee’s own responsibility; the guide speaks of a special drive of the Circles and asks to see that the details reach the MDO.',
  proof: 'Advice, not a rule: keep screenshots of the completed courses and of the result.',
  excluded: (name: string) =>
    `For ${name} **nothing goes into an APAR** from this: the mandate leaves them out.`,
};
