import { bookOf } from '../../support/book.ts'
import { type CouncilSheet, sam, samsAddress } from './council-sheet.ts'

const single = 'Single point of contact'

export const otherBooks: CouncilSheet[] = [
  {
    council: 'Aldersea Council',
    has: 'LibreOffice’s way of writing, rows struck through, and a row that a filter hides',
    format: 'xlsx',
    content: bookOf(
      [
        {
          name: 'Sheet1',
          rows: [
            [
              'Customer name',
              'Email',
              'Restriction',
              'Point of contact',
              'Effective from',
              'Date lifted',
              'Date letter sent',
            ],
            ['Pat Rowe', 'pat@example.org', single, sam, { day: '2026-05-01' }, null, { day: '2026-05-01' }],
            {
              look: { strike: true },
              cells: [
                'Quin Shaw',
                'quin@example.org',
                single,
                sam,
                { day: '2025-05-01' },
                { day: '2026-01-01' },
                { day: '2025-05-01' },
              ],
            },
            {
              hidden: true,
              cells: [
                'Test Person',
                'test@example.org',
                single,
                sam,
                { day: '2026-05-01' },
                null,
                { day: '2026-05-01' },
              ],
            },
          ],
        },
      ],
      'libreoffice',
    ),
    asked: [
      [3, 'row', 'row-hidden-or-struck'],
      [4, 'row', 'row-hidden-or-struck'],
    ],
    answers: {
      corrections: [
        [3, 'row', 'take'],
        [4, 'row', 'leave-out'],
      ],
    },
    imported: [
      '2: Pat Rowe; pat@example.org | restriction in-force 2026-05-01 designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2026-11-03',
      '3: Quin Shaw; quin@example.org | restriction lifted 2025-05-01 to 2026-01-01 designated-contact, Sam Reyes <sam.reyes@ambleford.example>',
    ],
  },
  {
    council: 'Kettleby Borough Council',
    has: 'Google’s way of writing, and the log on the second sheet after one with guidance',
    format: 'xlsx',
    content: bookOf(
      [
        {
          name: 'Guidance',
          rows: [
            ['How to use this register'],
            ['1. Name each customer.', 'See the policy'],
            ['2. Review every 6 months.', 'Name'],
          ],
        },
        {
          name: 'Lists',
          hidden: true,
          rows: [
            ['Name', 'Email', 'Restriction', 'Start date'],
            ['a', 'b', 'c', 'd'],
          ],
        },
        {
          name: 'Register',
          rows: [
            [
              'Client name',
              'Known email addresses',
              'Details of restriction',
              'Lead officer',
              'Start date',
              'Customer informed',
            ],
            ['Rae Todd', 'rae@example.org', single, sam, { day: '2026-06-06' }, { day: '2026-06-06' }],
          ],
        },
      ],
      'google',
    ),
    asked: [],
    noted: ['other-sheets'],
    imported: [
      '2: Rae Todd; rae@example.org | restriction in-force 2026-06-06 designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2026-11-03',
    ],
  },
  {
    council: 'Brackwater Council',
    has: 'strict Open XML, section headings, repeated titles, totals, and a theme’s colours that mean nothing',
    format: 'xlsx',
    content: bookOf(
      [
        {
          name: 'Log',
          rows: [
            ['Name', 'Tel', 'Department', 'Date warned'],
            ['HOUSING'],
            {
              look: { theme: 4, tint: 0.7999816888943144 },
              cells: ['Sid Upton', '01632 960501', 'Housing', { day: '2026-02-01' }],
            },
            ['Tia Vane', '01632 960502', 'housing', { day: '2026-02-02' }],
            ['Total', 2],
            ['Name', 'Tel', 'Department', 'Date warned'],
            ['ADULT SOCIAL CARE'],
            {
              look: { theme: 4, tint: 0.7999816888943144 },
              cells: ['Uri Webb', '01632 960503', 'ASC', { day: '2026-02-03' }],
            },
            ['Total', 1],
          ],
          merges: ['A2:D2', 'A7:D7'],
        },
      ],
      'excel-strict',
    ),
    asked: [
      [4, 'services', 'unknown-service', 'Housing'],
      [8, 'services', 'unknown-service', 'Adult Social Care'],
    ],
    answers: { proposals: true },
    noted: ['rows-coloured', 'row-is-heading', 'row-is-titles', 'row-is-total'],
    imported: [
      '3: Sid Upton; +441632960501 | warning until 2027-02-01, Housing',
      '4: Tia Vane; +441632960502 | warning until 2027-02-02, Housing',
      '8: Uri Webb; +441632960503 | warning until 2027-02-03, Adult Social Care',
    ],
  },
  {
    council: 'Penhallow Council',
    has: 'addresses copied from Outlook, three columns of numbers, and the contact’s address in brackets',
    format: 'xlsx',
    content: bookOf([
      {
        name: 'Sheet1',
        rows: [
          ['Name', 'Email', 'Tel 1', 'Tel 2', 'Mob', 'Restriction', 'Contact officer', 'Start date', 'Letter sent'],
          [
            'Abe Yorke',
            'Abe Yorke <abe@example.org>',
            '01632 960601 (home)',
            '-',
            '07700 900601',
            single,
            `${sam} (${samsAddress})`,
            { day: '2026-07-01' },
            { day: '2026-07-01' },
          ],
          [
            'Bea Zane',
            'mailto:bea@example.org; bea (at) example.net',
            null,
            '01632 960602',
            null,
            single,
            samsAddress,
            { day: '2026-07-02' },
            { day: '2026-07-02' },
          ],
        ],
      },
    ]),
    asked: [
      [2, 'telephones', 'number-not-valid', '01632 960601; 07700 900601'],
      [3, 'emails', 'address-not-valid', 'bea@example.org; bea@example.net'],
    ],
    answers: { proposals: true },
    imported: [
      '2: Abe Yorke; abe@example.org, +441632960601, +447700900601 | restriction in-force 2026-07-01 designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2026-11-03',
      '3: Bea Zane; bea@example.org, bea@example.net, +441632960602 | restriction in-force 2026-07-02 designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2026-11-03',
    ],
  },
  {
    council: 'Oakhampton Council',
    has: 'a record over three rows, merged but for its notes, and a formula that went wrong in a column of its own',
    format: 'xlsx',
    content: bookOf([
      {
        name: 'Log',
        rows: [
          ['Name', 'Email', 'Date of warning', 'Notes', 'Days since'],
          ['Cal Abbot', 'cal@example.org', { day: '2026-04-04' }, 'Wrote to all councillors', { error: '#REF!' }],
          [null, null, null, 'Rang five times a day', null],
          [null, null, null, 'Apologised', null],
          ['Dot Baird', 'dot@example.org', { day: '2026-04-05' }, null, { formula: 'TODAY()-C5', text: '212' }],
        ],
        merges: ['A2:A4', 'B2:B4', 'C2:C4'],
      },
    ]),
    asked: [],
    noted: ['row-continues', 'column-not-used'],
    imported: [
      '2: Cal Abbot; cal@example.org | warning until 2027-04-04; notes "Wrote to all councillors / Rang five times a day / Apologised"',
      '5: Dot Baird; dot@example.org | warning until 2027-04-05',
    ],
  },
]
