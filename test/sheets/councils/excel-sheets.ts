import { bookOf } from '../../support/book.ts'
import { type CouncilSheet, sam, samsAddress } from './council-sheet.ts'

const single = 'Single point of contact'
const bold = (...texts: string[]) => texts.map((text) => ({ text, look: { bold: true as const } }))

export const excelSheets: CouncilSheet[] = [
  {
    council: 'Eastmere District Council',
    has: 'a title and a date above the head, a line at the end, and the contact by name alone',
    format: 'xlsx',
    content: bookOf([
      {
        name: 'Register',
        rows: [
          bold('Eastmere District Council - Unreasonable Customer Register'),
          ['Last updated:', { day: '2026-10-01' }, 'OFFICIAL-SENSITIVE'],
          [],
          bold(
            'Ref',
            'Name of customer',
            'Email address',
            'Restriction',
            'Contact officer',
            'Date imposed',
            'Letter sent',
            'Next review',
          ),
          [
            'EDC/1',
            'Jane Holt',
            'jane.holt@example.org',
            single,
            sam,
            { day: '2026-06-01' },
            { day: '2026-06-02' },
            { day: '2026-12-01' },
          ],
          [
            'EDC/2',
            'Omar Pitt',
            'omar@example.com',
            'No telephone calls',
            sam,
            { day: '2026-07-14' },
            { day: '2026-07-14' },
            { day: '2027-01-10' },
          ],
          [],
          ['Prepared by the Complaints Team'],
        ],
        merges: ['A1:H1'],
      },
    ]),
    asked: [],
    noted: ['row-is-heading'],
    imported: [
      '5: Jane Holt; jane.holt@example.org | restriction in-force 2026-06-01 designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2026-12-01',
      '6: Omar Pitt; omar@example.com | restriction in-force 2026-07-14 channel-closed, Sam Reyes <sam.reyes@ambleford.example>, review 2027-01-10',
    ],
  },
  {
    council: 'Northgate Borough Council',
    has: 'a head of two lines with merged groups, and a customer merged over two records',
    format: 'xlsx',
    content: bookOf([
      {
        name: '2026',
        rows: [
          ['Customer', null, 'Contact officer', null, 'Restriction', null, 'Warning', null],
          ['Name', 'Email', 'Name', 'Email', 'Type of restriction', 'Start date', 'Date of warning', 'Letter sent'],
          ['Ines Ward', 'ines@example.org', null, null, null, null, { day: '2026-02-02' }, null],
          [null, null, sam, samsAddress, single, { day: '2026-05-05' }, null, { day: '2026-05-05' }],
          ['Kit Poole', 'kit.poole@example.net', null, null, null, null, { day: '2026-08-09' }, null],
        ],
        merges: ['A1:B1', 'C1:D1', 'E1:F1', 'A3:A4', 'B3:B4'],
      },
    ]),
    asked: [],
    noted: ['merged-over-rows', 'review-due-at-once'],
    imported: [
      '3: Ines Ward; ines@example.org | warning until 2027-02-02',
      '4: Ines Ward; ines@example.org | restriction in-force 2026-05-05 designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2026-11-03',
      '5: Kit Poole; kit.poole@example.net | warning until 2027-08-09',
    ],
  },
  {
    council: 'Saltby Town Council',
    has: 'red for what is in force and green for what was lifted, with no column that says so',
    format: 'xlsx',
    content: bookOf([
      {
        name: 'Log',
        rows: [
          bold('Customer', 'E-mail', 'Restriction', 'SPOC', 'From', 'Date lifted', 'Notified'),
          {
            look: { rgb: 'FFC7CE' },
            cells: ['Al Bray', 'al@example.org', single, sam, { day: '2026-04-01' }, null, { day: '2026-04-01' }],
          },
          {
            look: { rgb: 'C6EFCE' },
            cells: [
              'Bo Crane',
              'bo@example.org',
              single,
              sam,
              { day: '2024-04-01' },
              { day: '2025-04-01' },
              { day: '2024-04-01' },
            ],
          },
          {
            look: { rgb: 'C6EFCE' },
            cells: ['Cy Dunn', 'cy@example.org', single, sam, { day: '2023-04-01' }, null, { day: '2023-04-01' }],
          },
        ],
      },
    ]),
    asked: [],
    answers: { corrections: [[4, 'liftedOn', '1 April 2024']] },
    noted: ['rows-coloured'],
    imported: [
      '2: Al Bray; al@example.org | restriction in-force 2026-04-01 designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2026-11-03',
      '3: Bo Crane; bo@example.org | restriction lifted 2024-04-01 to 2025-04-01 designated-contact, Sam Reyes <sam.reyes@ambleford.example>',
      '4: Cy Dunn; cy@example.org | restriction lifted 2023-04-01 to 2024-04-01 designated-contact, Sam Reyes <sam.reyes@ambleford.example>',
    ],
  },
  {
    council: 'Wexbridge City Council',
    has: 'first name and surname apart, and the address in five columns',
    format: 'xlsx',
    content: bookOf([
      {
        name: 'Sheet1',
        rows: [
          bold(
            'Title',
            'First Name',
            'Surname',
            'House No',
            'Street',
            'Town',
            'Post Code',
            'Home Tel',
            'Mobile',
            'Warning issued',
          ),
          [
            'Mrs',
            'Nora',
            'Quill',
            12,
            'Mill Lane',
            'Wexbridge',
            'WX1 2AB',
            '01632 960201',
            '07700 900201',
            { day: '2026-09-01' },
          ],
          ['Mr', 'Dev', 'Patel', '3a', 'Dock Road', 'Wexbridge', 'wx14rt', null, 'n/k', { day: '2026-09-03' }],
        ],
      },
    ]),
    asked: [],
    noted: ['column-not-used', 'not-known-left-empty'],
    imported: [
      '2: Nora Quill; +441632960201, +447700900201, 12, Mill Lane, Wexbridge, WX1 2AB | warning until 2027-09-01',
      '3: Dev Patel; 3a, Dock Road, Wexbridge, WX1 4RT | warning until 2027-09-03',
    ],
  },
  {
    council: 'Marlford Council',
    has: '“Address” for a street, and telephone numbers that a spreadsheet took for numbers',
    format: 'xlsx',
    content: bookOf([
      {
        name: 'Unreasonable behaviour',
        rows: [
          bold('Name', 'Address', 'Contact Number', 'Date of warning', 'Comments', 'Officer Comments'),
          [
            'Tess Lunn',
            '4 Bridge Street, Marlford, MF2 3CD',
            7700900301,
            { day: '2026-01-05' },
            'Shouted',
            'Calmer since',
          ],
          ['Raj Sood', '9 Bridge Street, Marlford', 1632960302, { day: '2026-01-06' }, null, null],
        ],
      },
    ]),
    asked: [],
    noted: ['postal-address-left-out'],
    imported: [
      '2: Tess Lunn; +447700900301, 4 Bridge Street, Marlford, MF2 3CD | warning until 2027-01-05; notes "Shouted / Calmer since"',
      '3: Raj Sood; +441632960302 | warning until 2027-01-06',
    ],
  },
  {
    council: 'Thornley District Council',
    has: '“03/11/24”, “Jan 2024”, “TBC” and “n/k”',
    format: 'xlsx',
    content: bookOf([
      {
        name: 'Log',
        rows: [
          bold('Name', 'Email', 'Restriction', 'Named officer', 'Start date', 'End date', 'Review date', 'Letter sent'),
          ['Una Poe', 'una@example.org', single, sam, '03/11/24', 'Ongoing', 'TBC', '04/11/24'],
          ['Viv Rea', 'viv@example.org', single, sam, 'Jan 2024', 'Jan 2027', '01/12/2026', '20/01/2024'],
          ['Wim Sax', 'n/k', single, sam, { day: '2026-02-02' }, null, { day: '2026-12-02' }, { day: '2026-02-02' }],
        ],
      },
    ]),
    asked: [
      [2, 'inForceOn', 'date-ambiguous', '3 November 2024'],
      [2, 'reviewOn', 'not-known-yet', ''],
      [2, 'letterSentOn', 'date-ambiguous', '4 November 2024'],
      [3, 'inForceOn', 'date-without-day', '1 January 2024'],
      [3, 'until', 'date-without-day', '31 January 2027'],
      [4, 'emails', 'nothing-to-know-by'],
    ],
    noted: ['no-end-said'],
    answers: { proposals: true, corrections: [[4, 'emails', 'wim.sax@example.org']] },
    imported: [
      '2: Una Poe; una@example.org | restriction in-force 2024-11-03 designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2026-11-03',
      '3: Viv Rea; viv@example.org | restriction in-force 2024-01-01 until 2027-01-31 designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2026-12-01',
      '4: Wim Sax; wim.sax@example.org | restriction in-force 2026-02-02 designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2026-12-02',
    ],
  },
  {
    council: 'Hollin Parish and District',
    has: 'several people in one row',
    format: 'xlsx',
    content: bookOf([
      {
        name: 'Log',
        rows: [
          bold('Complainant', 'Email', 'Telephone', 'Warning'),
          ['Mr & Mrs Finch', 'the.finches@example.org', '01632 960401', { day: '2026-03-03' }],
          ['John and Jane Gill', 'gills@example.org', null, { day: '2026-03-04' }],
          ['Hedge & Sons Ltd', 'office@hedge.example', null, { day: '2026-03-05' }],
          ['Ann Lee / Bob Kay', null, '01632 960402', { day: '2026-03-06' }],
        ],
      },
    ]),
    asked: [
      [2, 'name', 'several-people', 'Mr Finch; Mrs Finch'],
      [3, 'name', 'several-people', 'John Gill; Jane Gill'],
      [5, 'name', 'several-people', 'Ann Lee; Bob Kay'],
    ],
    answers: { proposals: true, corrections: [[2, 'name', 'Mr & Mrs Finch']] },
    noted: ['shared-by-people'],
    imported: [
      '2: Mr & Mrs Finch; the.finches@example.org, +441632960401 | warning until 2027-03-03',
      '3: John Gill; shared gills@example.org | warning until 2027-03-04',
      '3: Jane Gill; shared gills@example.org | warning until 2027-03-04',
      '4: Hedge & Sons Ltd; office@hedge.example | warning until 2027-03-05',
      '5: Ann Lee; shared +441632960402 | warning until 2027-03-06',
      '5: Bob Kay; shared +441632960402 | warning until 2027-03-06',
    ],
  },
]
