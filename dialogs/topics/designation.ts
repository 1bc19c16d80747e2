/** Which designation and which group to select on iGOT for a post (OM, Annexure III). */

import { type Citation, type Designation, designationCitation } from '../../knowledge/facts/facts.ts';
import { scope } from '../../knowledge/rules/index.ts';
import { guide, om, openQuestionsFor } from '../../knowledge/rules/sourced.ts';
import { fold } from '../../knowledge/text/fold.ts';
import { type Answer, answer, type Context, type Dialog, type Line, line } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { mailboxOf } from './shared/employee.ts';
import { type OpenPost, type PostMatch, settlePost } from './shared/settle-post.ts';

/** The designation of a post. */
export const designation: Dialog = (slots, context) => {
  const post = settlePost(slots, context, 'designation_lookup');
  if ('ask' in post) return post.ask;
  if ('open' in post) return answerOpenPost(post.open, context);
  const { say, hindiNames, knowledge } = context;
  const { designation: found, how, groupDiffers } = post.settled;
  const { name, groups } = found;
  const printed = say.common.groups(groups);
  const source = designationCitation(found);
  const excluded = scope(knowledge, { designation: name }).status === 'excluded';
  const [group, another] = groups;
  const openQuestions = openQuestionsFor(knowledge, 'designation', { designation: name });
  return answer({
    dialog: 'designation_lookup',
    headline: say.designation.headline(say.common.named(name, hindiNames.get(name)), printed),
    basis: how.via === 'name' || how.via === 'equivalent' ? 'stated' : 'common-knowledge',
    facts: [
      ...howFound(how, found, context),
      line(
        another === undefined && group !== undefined
          ? say.designation.choose(say.common.group(group))
          : say.designation.chooseOwnGroup(printed),
        source,
      ),
    ],
    cautions: [
      ...(excluded ? [line(say.designation.gds, guide('scope'))] : []),
      ...(groupDiffers
        ? [line(say.designation.groupDiffers(say.common.group(groupDiffers), printed), source)]
        : []),
      ...(openQuestions.includes('hsg-group')
        ? [line(say.openQuestions['hsg-group'].meanwhile, source, guide('curriculum-c'))]
        : []),
    ],
    openQuestions,
    next: excluded
      ? [
          button(say, 'otherPost', 'designation_lookup', {}, ['post', 'postKey']),
          button(say, 'contact', 'contact_support'),
        ]
      : [
          button(say, 'courses', 'courses_list'),
          button(say, 'mdo', 'mdo_lookup'),
          button(say, 'change', 'profile_update'),
        ],
  });
};

/** The group of a post. */
export const group: Dialog = (slots, context) => {
  const post = settlePost(slots, context, 'group_lookup', ({ printedGroup }) => printedGroup);
  if ('ask' in post) return post.ask;
  if ('open' in post) return answerOpenPost(post.open, context);
  const { say, hindiNames, knowledge } = context;
  const { designation: found } = post.settled;
  const source = designationCitation(found);
  const name = say.common.and(post.together.map(({ name }) => say.common.named(name, hindiNames.get(name))));
  const several = found.groups.length > 1;
  return answer({
    dialog: 'group_lookup',
    headline: say.designation.groupHeadline(say.common.groups(found.groups)),
    basis: 'stated',
    facts: [
      line(say.designation.groupFor(name), ...post.together.map(designationCitation)),
      ...howFound(post.settled.how, found, context).filter(
        () => post.settled.how.via !== 'name' && post.together.length === 1,
      ),
      ...(several ? [line(say.designation.chooseOwnGroup(say.common.groups(found.groups)), source)] : []),
    ],
    openQuestions: knowledge.openQuestions
      .filter(
        ({ id, touches }) =>
          (id === 'two-groups' || id === 'hsg-group') && touches.designations.includes(found.name),
      )
      .map(({ id }) => id),
    next: [
      button(say, 'designation', 'designation_lookup'),
      button(say, 'courses', 'courses_list'),
      button(say, 'change', 'profile_update'),
    ],
  });
};

/** How the designation was found: the words of the message, what they were read as, and where it is printed. */
function howFound(
  { via, form, text, mended }: PostMatch['how'],
  found: Designation,
  { say }: Context,
): Line[] {
  const source: Citation = designationCitation(found);
  const words = say.designation;
  const any = found.equivalents.some(({ anyDesignation }) => anyDesignation)
    ? [line(words.anyDesignation, source)]
    : [];
  const slip = mended
    ? [line(words.slip(text, via === 'name' || via === 'equivalent' ? form : found.name))]
    : [];
  switch (via) {
    case 'name':
      if (mended) return [...slip, line(words.printedName, source)];
      return fold(text) === fold(form)
        ? [line(words.printedName, source), ...any]
        : [line(words.readAs(text, form), source)];
    case 'equivalent':
      return [...slip, line(words.equivalent(form), source)];
    case 'alias':
      // "mailguard" is the printed name Mail Guard, written as one word.
      if (joined(form) === joined(found.name))
        return mended
          ? [...slip, line(words.printedName, source)]
          : [line(words.readAs(text, found.name), source)];
      return [...slip, line(words.commonName(mended ? form : text), source), ...any];
    case 'shared':
      return [line(words.byCadre, source), ...any];
  }
}

function joined(name: string): string {
  return fold(name).replaceAll(' ', '');
}

/** The post stays open: what it could be, what decides, and whom to ask. No designation is chosen. */
export function answerOpenPost({ quotedPost, candidates }: OpenPost, context: Context): Answer {
  const { say } = context;
  const annexure: Citation = om('annexure-iii');
  const mailbox = mailboxOf(context);
  const words = say.designation;
  return answer({
    dialog: 'designation_lookup',
    headline:
      quotedPost === ''
        ? words.unknown
        : candidates.length > 0
          ? words.unsettled(quotedPost)
          : words.notListed(quotedPost, context.knowledge.designations.length),
    basis: 'not-stated',
    facts: [
      candidates.length > 0
        ? line(
            words.unsettledWhy(say.common.or(candidates.map(({ name }) => name))),
            ...candidates.slice(0, 3).map(designationCitation),
          )
        : line(words.notListedWhat, om('annexure-ii-update')),
      line(candidates.length > 0 ? words.unsettledThen(mailbox) : words.notListedThen(mailbox), annexure),
    ],
    openQuestions: [candidates.length > 0 ? 'shared-posts' : 'posts-not-listed'],
    next: [
      button(say, 'otherPost', 'designation_lookup', {}, ['post', 'postKey']),
      button(say, 'contact', 'contact_support'),
    ],
  });
}
