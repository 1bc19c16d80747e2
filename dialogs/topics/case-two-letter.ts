/** The ready letter for Case II, to the employee's own organisation, with blanks that are filled in outside this chat. */
import type { Mdo } from '../../knowledge/facts/load.ts';
import { caseTwoDetailsOf } from '../../knowledge/rules/index.ts';
import type { Context, Letter } from '../turns/turn.ts';

/**
 * Whom Case II goes to: the employee's own organisation, never the mailbox (OM, Annexure II, Case II). Nobody is named
 * for the Postal Directorate.
 */
export function caseTwoAddressee({ kind, name }: Mdo, { say }: Context): string | undefined {
  switch (kind) {
    case 'circle':
      return say.login.to.circle(name);
    case 'ptc':
      return say.login.to.ptc(name);
    case 'cept':
      return say.login.to.cept;
    case 'academy':
      return say.login.to.raknpa;
    case 'directorate':
      return undefined;
  }
}

/**
 * The letter, to fill in and copy, or to open as a mail. The mail has no address, for none of theirs is printed; none of
 * the seven details is asked for or filled in here.
 *
 * @param mdo the employee's MDO, where known
 * @returns nothing for the Postal Directorate, for which the OM names no addressee
 */
export function caseTwoLetter(context: Context, mdo?: Mdo): Letter[] {
  const { say, knowledge } = context;
  const words = say.caseTwoLetter;
  if (mdo?.kind === 'directorate') return [];
  const to =
    mdo === undefined ? words.toOpen : mdo.kind === 'circle' ? words.circleOffice(mdo.name) : mdo.name;
  const details = caseTwoDetailsOf(knowledge).map(id => ({ id, label: say.login.detailNames[id] }));
  const head = [words.reference, '', words.salutation, words.request, '', ''].join('\n');
  return [
    {
      kind: 'letter',
      label: words.copyLabel,
      mailLabel: words.mailLabel,
      to: words.to(to),
      subject: words.subject,
      subjectLine: words.subjectLine(words.subject),
      body: [
        head,
        ...details.flatMap(({ id, label }) => [`${label}: `, { blank: id }, '\n']),
        `\n${words.closing}\n`,
        // The name that was filled in above signs the letter.
        { blank: 'Name' },
        `\n${words.office} `,
        { blank: 'office' },
      ],
      blanks: [...details, { id: 'office', label: words.office.replace(/:$/, '') }],
    },
  ];
}
