/** What is said to follow-ups about the profile, its designation, group and MDO, and about whom to ask. */
import type { FollowUpSayings } from '../../sayings.ts';

export const profile = {
  profile_update: {
    why: 'Annexure II asks for all of these fields and gives no reason for each. Mobile number and e-mail are each confirmed by an OTP, so two codes can come.',
    when: 'How soon a change shows, and how long your MDO takes, is not stated. No date is set for the update, only the order: transfer first.',
    who: ({ mdo }) =>
      `You edit the profile yourself, and your MDO approves it${mdo ? `: for your office **${mdo}**` : ''}. The request goes there automatically.`,
    where:
      'On your profile, not on a course page: click your name, then the three dots to its right, then **Edit Profile**. Annexure II shows only the website; if the app has no dots, use the website.',
    which:
      'Group and designation as in Annexure III, the PIN code of your office, and a mobile number and e-mail that receive the OTP. Which record to follow for the date of birth is not stated; ask your office.',
    doubt:
      'As printed: Annexure II lets you edit the profile yourself, and your MDO approves it. Whether an existing tick stays is not stated; change only what is wrong, and ask your MDO first.',
    'what-now':
      'After **Save Changes** the request is with your MDO; its approval brings the green tick. If the button does not react, see that mobile number and e-mail are confirmed by OTP.',
  },
  profile_mismatch: {
    why: 'Why a field is locked is not stated. The guide leaves its correction to the Circle iGOT Cell, so you cannot do it yourself.',
    how: 'No form and no proofs are stated: write the wrong value, the correct value and your name on iGOT. Add a screenshot, and ask your office which proof is wanted.',
    when: ({ mailbox }) =>
      `How long a correction takes is not stated. If it is not done, ask again through your office or write to ${mailbox}.`,
    who: ({ circle, mdo }) =>
      circle === undefined && mdo !== undefined
        ? `Ask your MDO, **${mdo}**; the guide names a cell only for circles. Your office can send your request there.`
        : `${circle ? `The iGOT Cell of **${circle}**` : 'Your **Circle iGOT Cell**'} corrects it; no officer is named. Your office can send your request there.`,
    where: ({ mailbox }) =>
      `The documents give no address, e-mail or phone number of any Circle iGOT Cell. Ask your office or MDO; the only address given is ${mailbox}.`,
    which:
      'The cell of the circle where you are posted now. Which proof it wants, service book or another paper, is not stated; ask before you send any.',
    doubt: ({ mailbox }) =>
      `As printed: for a CSI ID, mobile number or designation that cannot be edited, the guide names the Circle iGOT Cell. If iGOT lets you edit the field, do so; if the cell declines, write to ${mailbox}.`,
    'what-now': ({ mailbox }) =>
      `What follows if the cell does not act is not stated. Ask your MDO, write to ${mailbox} with the date of your request, and keep a copy.`,
  },
  designation_lookup: {
    why: 'iGOT has only the designations of Annexure III, and your courses depend on the one chosen. Local posts come under these names, often by cadre.',
    when: 'By when to choose the designation, and how long the approval takes, is not stated. Choose it before you begin the courses, because they depend on it.',
    who: 'You choose the designation yourself, and your MDO approves it. If two names seem to fit, ask your MDO.',
    where:
      'On iGOT under **Edit Profile**, **Primary Details**, **Designation**. On paper, the name is in Annexure III of the OM of 30.12.2025.',
    which: ({ designation, groups }) =>
      designation && groups
        ? `**${designation}**, ${groups}, if that is your cadre in the service book. Whether an officiating post counts is not stated; ask your MDO.`
        : 'The one of your own cadre, as in your service book. Whether an officiating post counts is not stated; ask your MDO.',
    doubt: ({ designation }) =>
      `As printed: ${designation ? `**${designation}** is in Annexure III` : 'Annexure III is the list'}, and the guide asks for an exact match. A name from the August 2025 lists has the same courses; if your office says otherwise, ask your MDO.`,
    'what-now': ({ excluded, mailbox }) =>
      excluded
        ? 'Nothing more is needed here: the guide excludes GDS and contractual staff from these courses and the assessment.'
        : `Choose the designation with its group under **Edit Profile** and click **Save Changes**; your MDO then approves. If iGOT does not show the name, ask your MDO or write to ${mailbox}.`,
  },
  group_lookup: {
    why: ({ mailbox }) =>
      `Annexure III gives a group for each designation; it gives no reason and does not mention pay levels. For the reason, write to ${mailbox}.`,
    when: 'Since when the group holds, and by when to correct it, is not stated. The list came with the OM of 30.12.2025.',
    who: ({ mailbox }) =>
      `Annexure III of the OM gives the group; you choose it on iGOT and your MDO approves it. For a written confirmation, write to ${mailbox}.`,
    where:
      'On iGOT under **Edit Profile**, **Primary Details**, **Group**. On paper, the group is in Annexure III next to your designation, and in your service book.',
    which: ({ designation, groups, severalGroups }) =>
      designation && groups && !severalGroups
        ? `**${groups}**: Annexure III gives no other for ${designation}. Whether an officiating post counts is not stated; ask your MDO.`
        : 'The group in your service book: where Annexure III lists two, it does not say who has which. If the service book does not settle it, ask your MDO.',
    doubt: ({ designation, groups, hsg }) =>
      [
        designation && groups
          ? `As printed: Annexure III gives ${groups} for **${designation}**, and the guide asks for an exact match.`
          : 'As printed: the groups are those of Annexure III, and the guide asks for an exact match.',
        hsg
          ? 'For the courses, the guide has HSG officials in its Group C list; follow the list on your profile, or ask your MDO.'
          : 'If your service book or office says otherwise, ask your MDO before you change it.',
      ].join(' '),
    'what-now': ({ excluded }): string =>
      excluded
        ? 'Nothing more is needed here: the guide excludes GDS and contractual staff from these courses and the assessment.'
        : 'Choose the group with your designation under **Edit Profile** and click **Save Changes**; your MDO then approves. If another group is shown and cannot be edited, ask your MDO.',
  },
  mdo_lookup: {
    why: 'Courses appear correctly only under the MDO of your own office. Why Annexure II-A has no divisions or regions is not stated; choose their circle.',
    when: ({ transferDate }) =>
      `How long the approval takes is not stated. “Department of Posts” was to be left by ${transferDate}; the documents give no later date.`,
    who: ({ mdo }) =>
      `${mdo ? `**${mdo}**` : 'The MDO that you choose'} approves your transfer and your profile. No officer or phone number is given; your office can ask.`,
    where:
      'Click your name on iGOT: the MDO is shown below it. To change the MDO, choose the right one as **Target organization** in the transfer request.',
    which:
      'The MDO of the office where you work now: the OM says “current working office”. For training or work in two offices nothing is stated; ask your MDO.',
    doubt: ({ mdo, mailbox }) =>
      `As printed: ${mdo ? `**${mdo}** is in Annexure II-A` : 'only the names of Annexure II-A can be chosen'}, which has no region or division. The guide also writes “Circle/Region/Unit”; if your office says otherwise, ask the circle or write to ${mailbox}.`,
    'what-now': ({ mdo }) =>
      `Look below your name on iGOT: if ${mdo ? `**${mdo}**` : 'your MDO'} is shown there, nothing is to be changed. If not, send a transfer request; that MDO approves it.`,
  },
  contact_support: {
    why: 'Both documents give this address for queries and help. Approvals and corrections are done by your MDO or the Circle iGOT Cell, so ask them first for those.',
    when: 'How soon and on which days they answer is not stated. If no answer comes, ask your MDO as well.',
    who: 'No officer is named, neither for the mailbox nor for a cell. Address the mail to the Training Division, Department of Posts.',
    where:
      'The address is in para 5 of the OM and in the support part of the guide. The letterhead of the OM has Dak Bhawan, Sansad Marg, New Delhi – 110001.',
    which: ({ mailbox }) =>
      `For approvals the MDO shown below your name; after a transfer request, the MDO that you chose. For all else ${mailbox}: no phone or WhatsApp number is given.`,
    doubt: ({ mailbox }) =>
      `As printed: the OM (para 5) and the guide give exactly ${mailbox}, and no other address. If a mail comes back or is not answered, check the spelling and ask your MDO.`,
    'what-now':
      'What to do when no reply comes is not stated. Write again with the date of your first mail, and ask your MDO through your office.',
  },
  human_handoff: {
    why: 'The documents give an e-mail address and no phone number, so nobody can be called from this chat. The details in the mail save you a second one.',
    when: 'Nobody will call: nothing is sent from this chat until you send the mail yourself. How soon it is answered is not stated.',
    who: ({ mdo }) =>
      `The Training Division gets the mail; no officer is named. For approvals and corrections ask your MDO${mdo ? `: for your office **${mdo}**` : ''}.`,
    where: ({ mailbox }) =>
      `Send the mail to ${mailbox} from your own e-mail. A phone number or a counter is not stated.`,
    doubt: ({ mailbox }) =>
      `As printed: ${mailbox} is in the OM (para 5) and in the guide, but nothing is sent until you send the mail. Whether they also call is not stated.`,
    'what-now':
      'What to do when no reply comes is not stated. Write again with the date of your first mail, and ask your MDO through your office.',
  },
} satisfies FollowUpSayings;
