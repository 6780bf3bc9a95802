import { say } from '../../../../server/contract/texts/say.ts'
import type { PartWords } from './part-words.ts'

/** G: what the clocks of requests and concerns need. */
export const dutiesPart = (): PartWords => ({
  title: say('Requests and concerns'),
  intro: say(
    'Somebody whose contact is restricted can still ask for information, complain or raise a concern. These settings give staff the right day to answer by.',
  ),
  groups: [
    {
      legend: say('Working days'),
      hint: say(
        'FOI and EIR requests have 20 working days, subject access requests one month. Weekends and bank holidays are not working days.',
      ),
      fields: [
        {
          path: 'bankHolidays',
          label: say('Bank holidays'),
          hint: say('One on each line, for example 27 December 2027.'),
          rows: 10,
          lines: true,
          kind: 'date',
        },
      ],
    },
    {
      legend: say('Mail that is read and kept on file'),
      hint: say('Some restrictions say that further mail is read and kept on file, and not answered.'),
      fields: [
        { path: 'filedMailWorkingDays', label: say('The contact reads it within (working days)'), kind: 'number' },
      ],
    },
    {
      legend: say('Safeguarding concerns'),
      hint: say('The contact sees this when a message raises a concern about a child or an adult at risk.'),
      fields: [
        { path: 'safeguarding.words', label: say('What to do at once'), rows: 3 },
        {
          path: 'safeguarding.url',
          label: say('Web page to report it on (optional)'),
          hint: say('It begins with https.'),
          optional: 'value',
        },
      ],
    },
    {
      legend: say('Support for staff'),
      hint: say(
        'Staff see this when they have escalated, and in the e-mail about the decision. Your council decides what it reports under RIDDOR (injuries and assaults at work).',
      ),
      fields: [
        {
          path: 'staffSupport.words',
          label: say('Who they can talk to, and how to report what happened (optional)'),
          hint: say('Leave it empty to show nothing.'),
          rows: 3,
          optional: 'object',
        },
        {
          path: 'staffSupport.url',
          label: say('Web page about support and reporting (optional)'),
          hint: say('It begins with https.'),
          optional: 'value',
        },
      ],
    },
  ],
})
