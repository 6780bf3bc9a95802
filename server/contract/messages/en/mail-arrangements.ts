/** P13: what ICT arranges in the mail system. */
export const mailArrangements = {
  'forward-to': 'Forward to {whom}',
  'the-contact': 'the contact',
  block: 'Block',
  mark: 'Mark',
  'what-state': '{what}: {state}',
  'what-state-addresses': '{what}: {state}, {addresses}',
  'reference-since': '{reference}. Since {day}.',
  'confirmed-on': 'Confirmed on {day}.',
  'seen-in-mail-system': 'Seen in the mail system on {day}.',
  'script-makes-mark': 'The script on “Mail rules” makes the mark.',
  'people-see-nothing-of': 'People see nothing of it.',
  'people-also-see': 'People also see {marks}.',
  'mail-arrangements': 'Mail arrangements',
  'no-mail-arrangement-is':
    'No mail arrangement is in place, and none is waiting. Each that an officer decides on appears here.',
  'e-mail-from': 'E-mail from',
  'copy-addresses': 'Copy the addresses',
  'forward-it-to': 'Forward it to',
  'copy-contacts-address': 'Copy the contact’s address',
  'only-e-mail-to': 'Only e-mail to members of',
  'copy-groups': 'Copy the groups',
  'this-is-for-some':
    'This is for some services only, and one has no mail group or department. Ask the register keeper to add it to the settings.',
  'dont-redirect-e-mail': 'Don’t redirect e-mail to',
  'copy-exceptions': 'Copy the exceptions',
  'recorded-it-is-in': 'Recorded: it is in place.',
  'recorded-it-is-removed': 'Recorded: it is removed.',
  'not-confirmed': 'Not confirmed. {failed}',
  'not-confirmed-asked-anew':
    'Not recorded: what is asked for has changed meanwhile. It is shown above. Check the mail system again.',
} as const

export const arrangementMarks = {
  tag: 'a tag in the subject',
  line: 'a line above the text',
  notice: 'an e-mail of its own',
} as const

export const arrangementStates = {
  'to-make': 'to be put in place',
  'in-place': 'in place',
  'to-remove': 'to be removed',
  removed: 'removed',
} as const

/** What ICT confirms. */
export const arrangementDone = {
  'to-make': 'It is in place',
  'to-remove': 'It is removed',
} as const
