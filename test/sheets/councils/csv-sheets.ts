import { type CouncilSheet, sam, samsAddress } from './council-sheet.ts'

const lines = (...rows: string[]) => rows.join('\r\n')
const inUtf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const inForce = 'designated-contact, Sam Reyes <sam.reyes@ambleford.example>'

export const csvSheets: CouncilSheet[] = [
  {
    council: 'Dunmore Council',
    has: 'Windows-1252, semicolons, and lines above the titles',
    format: 'csv',
    content: Buffer.from(
      lines(
        'Dunmore Council – register of restricted contact;;;;;',
        'As at 1 October 2026;;;;;',
        ';;;;;',
        'Customer’s name;Email;Measures in place;Nominated officer;Date restriction started;Notified on',
        `Zoë Côté;zoe@example.org;Single point of contact;${sam};01/09/2026;02/09/2026`,
      ).replace(/[–’]/g, (mark) => (mark === '–' ? '\x96' : '\x92')),
      'latin1',
    ),
    asked: [],
    noted: ['review-due-at-once'],
    imported: [`5: Zoë Côté; zoe@example.org | restriction in-force 2026-09-01 ${inForce}, review 2026-11-03`],
  },
  {
    council: 'Fenwick Council',
    has: 'Excel’s “Unicode text”: UTF-16 and tabs',
    format: 'csv',
    content: inUtf16(
      lines(
        'Name\tE-mail Address\tContact arrangements\tContact officer\tContact officer email\tStart Date\tReview Date\tLetter date',
        `Łukasz Nowak\tlukasz@example.org\t"One e-mail a week; designated contact"\t${sam}\t${samsAddress}\t3 March 2026\t3 January 2027\t3 March 2026`,
      ),
    ),
    asked: [],
    imported: [
      '2: Łukasz Nowak; lukasz@example.org | restriction in-force 2026-03-03 volume + designated-contact, Sam Reyes <sam.reyes@ambleford.example>, review 2027-01-03',
    ],
  },
  {
    council: 'Rushden Vale Council',
    has: 'Excel’s own first line with the separator, and cells of several lines',
    format: 'csv',
    content: Buffer.from(
      lines(
        'sep=;',
        'Name;Postal address;Date warning issued;Comments',
        '"Eve Cole";"1 High Street\nRushden\nRV1 1AA";12/08/2026;"Said:\n""no"""',
      ),
    ),
    asked: [],
    imported: ['3: Eve Cole; 1 High Street, Rushden, RV1 1AA | warning until 2027-08-12; notes "Said: / "no""'],
  },
  {
    council: 'Carrow Council',
    has: 'an old Mac’s line ends, and Excel’s short dates',
    format: 'csv',
    content: Buffer.from(
      [
        'Surname,Forename(s),Email(s),Polite warning',
        'Dean,Flo,flo@example.org,3-Nov-25',
        'Eady,Guy,guy@example.org,14-Jan-26',
      ].join('\r'),
    ),
    asked: [
      [2, 'warnedOn', 'date-ambiguous', '3 November 2025'],
      [3, 'warnedOn', 'date-ambiguous', '14 January 2026'],
    ],
    answers: { proposals: true },
    imported: [
      '2: Flo Dean; flo@example.org | warning until 2026-11-03',
      '3: Guy Eady; guy@example.org | warning until 2027-01-14',
    ],
  },
  {
    council: 'Lowick Council',
    has: 'cells that were merged before it was saved as .csv: rows that name nobody',
    format: 'csv',
    content: Buffer.from(
      lines(
        'Customer,Email,Warning,Restriction,Contact officer,Start,Letter',
        'Hal Fox,hal@example.org,01/02/2026,,,,',
        `,,,Designated contact,${sam},01/06/2026,01/06/2026`,
        `n/k,,,Designated contact,${sam},01/07/2026,01/07/2026`,
      ),
    ),
    asked: [
      [3, 'row', 'row-of-whom', 'as-above'],
      [4, 'name', 'not-known-yet'],
    ],
    answers: { proposals: true, corrections: [[4, 'row', 'leave-out']] },
    noted: ['left-out-by-keeper'],
    imported: [
      '2: Hal Fox; hal@example.org | warning until 2027-02-01',
      `3: Hal Fox; hal@example.org | restriction in-force 2026-06-01 ${inForce}, review 2026-11-03`,
    ],
  },
  {
    council: 'Stourley Council',
    has: 'bars between cells, dates that lost their format, and an American date',
    format: 'csv',
    content: Buffer.from(
      lines(
        'Name|Phone|Warning date',
        'Ivo Gale|01632 960701|46054',
        'Joy Hale|01632 960702|02/23/2026',
        'Kip Ince|01632 960703|sometime in spring',
      ),
    ),
    asked: [
      [2, 'warnedOn', 'date-not-readable', '1 February 2026'],
      [3, 'warnedOn', 'date-impossible', '23 February 2026'],
      [4, 'warnedOn', 'date-not-readable'],
    ],
    answers: { proposals: true, corrections: [[4, 'row', 'leave-out']] },
    imported: [
      '2: Ivo Gale; +441632960701 | warning until 2027-02-01',
      '3: Joy Hale; +441632960702 | warning until 2027-02-23',
    ],
  },
  {
    council: 'Wick and Weald Council',
    has: 'services in short, states in words of its own, and a closed way with no other',
    format: 'csv',
    content: Buffer.from(
      lines(
        'Name,Email,Service,Status,Restriction,Named contact,Date imposed,Letter sent',
        `Lea Jupp,lea@example.org,Council tax,Live,Designated contact,${sam},01/05/2026,02/05/2026`,
        `Max Kerr,max@example.org,waste & recycling team,Red,Designated contact,${sam},01/05/2026,02/05/2026`,
        `Nia Lamb,nia@example.org,Housing,Active,No emails,${sam},01/05/2026,02/05/2026`,
      ),
    ),
    asked: [
      [2, 'services', 'unknown-service', 'Council Tax'],
      [3, 'state', 'state-not-known'],
      [4, 'measures', 'no-other-way-open'],
    ],
    answers: {
      proposals: true,
      corrections: [
        [3, 'state', 'in force'],
        [3, 'services', 'Waste and Recycling'],
        [4, 'ways', 'Telephone: 01632 960101'],
      ],
    },
    imported: [
      `2: Lea Jupp; lea@example.org | restriction in-force 2026-05-01 ${inForce}, review 2026-11-03, Council Tax`,
      `3: Max Kerr; max@example.org | restriction in-force 2026-05-01 ${inForce}, review 2026-11-03, Waste and Recycling`,
      '4: Nia Lamb; nia@example.org | restriction in-force 2026-05-01 channel-closed, Sam Reyes <sam.reyes@ambleford.example>, review 2026-11-03, Housing',
    ],
  },
  {
    council: 'Tamsin Bay Council',
    has: 'titles that nobody knows: the keeper chooses their row and matches the columns',
    format: 'csv',
    content: Buffer.from(
      lines(
        'Tamsin Bay,,,,,',
        'Who,How they write,What we did,Who deals with it,Since when,Told them on',
        `Oz Moss,oz@example.org,Designated contact,${sam},1.8.2026,2.8.2026`,
      ),
    ),
    asked: [[1, null, 'no-headings']],
    answers: {
      headRow: 2,
      columns: {
        Who: 'name',
        'How they write': 'emails',
        'What we did': 'measures',
        'Who deals with it': 'contactName',
        'Since when': 'inForceOn',
        'Told them on': 'letterSentOn',
      },
    },
    imported: [`3: Oz Moss; oz@example.org | restriction in-force 2026-08-01 ${inForce}, review 2026-11-03`],
  },
]
