/** The letter of Case II, to the employee's own organisation, with blanks to fill in outside the chat. */
import type { Mdo } from '../../knowledge/facts/facts.ts';
import { caseTwoDetailsOf } from '../../knowledge/rules/index.ts';
import type { Context, Letter } from '../turns/turn.ts';

/**
 * The addressee of Case II: the employee's own organisation, never the mailbox (OM, Annexure II, Case II).
 *
 * @returns undefined for the Postal Directorate, for which the OM names nobody
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
 * The letter, to copy or to open as a mail. The mail has no address, because the documents print none. The seven details
 * are blanks: the helpdesk does not ask for them.
 *
 * @param mdo the employee's MDO, where it is known
 * @returns an empty list for the Postal Directorate, for which the OM names no addressee
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
        // The signature is the same blank as the name above.
        { blank: 'Name' },
        `\n${words.office} `,
        { blank: 'office' },
      ],
      blanks: [...details, { id: 'office', label: words.office.replace(/:$/, '') }],
    },
  ];
}
