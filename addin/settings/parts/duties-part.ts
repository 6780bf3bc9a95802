import type { PartWords } from './part-words.ts'

/** G: what the clocks of requests and concerns need. */
export const dutiesPart: PartWords = {
  title: 'Requests and concerns',
  intro: 'A restriction doesn’t stop requests, complaints or concerns. These settings are for their deadlines.',
  groups: [
    {
      legend: 'Bank holidays',
      hint: 'Working days leave these out.',
      fields: [
        {
          path: 'bankHolidays',
          label: 'Bank holidays',
          hint: 'One date to a line, like 2027-12-27.',
          rows: 10,
          lines: true,
        },
      ],
    },
    {
      legend: 'Mail that is kept on file',
      fields: [{ path: 'filedMailWorkingDays', label: 'Somebody reads it within (working days)', kind: 'number' }],
    },
    {
      legend: 'Safeguarding',
      fields: [
        { path: 'safeguarding.words', label: 'What to do at once', rows: 3, hint: 'The contact reads this.' },
        {
          path: 'safeguarding.url',
          label: 'Where to report it (optional)',
          hint: 'It begins with https.',
          optional: 'value',
        },
      ],
    },
    {
      legend: 'Support for staff',
      hint: 'Staff read this after they escalate, and when it is decided. Leave it empty to show nothing. Injuries and assaults at work may have to be reported under RIDDOR: your council decides, not this register.',
      fields: [
        {
          path: 'staffSupport.words',
          label: 'Whom they can talk to, and how to report it',
          rows: 3,
          optional: 'object',
        },
        {
          path: 'staffSupport.url',
          label: 'Where to report it or find support (optional)',
          hint: 'It begins with https.',
          optional: 'value',
        },
      ],
    },
  ],
}
