import type { Measure } from '../server/policy/restriction/measures.ts'
import type { Behaviour, MailArrangementKind } from '../server/policy/vocabulary.ts'
import type { colleagues } from './cast.ts'

const contact: Measure = { kind: 'designated-contact' }
const weekly: Measure = { kind: 'volume', channel: 'email', atMost: 1, each: 'week' }
const mornings: Measure = { kind: 'days-and-times', when: 'Tuesdays and Thursdays, 9 am to 11 am' }
const oneMatter: Measure = { kind: 'type', what: 'The repair of the roof' }
const noCalls: Measure = { kind: 'channel-closed', channel: 'telephone', instead: '' }
export const noMail: Measure = { kind: 'channel-closed', channel: 'email', instead: '' }

/** What became of somebody's case; each number is how many days ago it was. */
export type Story = {
  name: string
  service: string
  by: keyof typeof colleagues
  behaviours: Behaviour[]
  account: string
  warned?: number
  escalated: number
  decided: { ago: number; by: 'frances' | 'tom' } & (
    | { measures: Measure[]; mail?: MailArrangementKind; months?: number }
    | { outcome: 'decline' | 'no-action' }
  )
  letter?: number
  /** ICT has not set the mail rule yet. */
  waitsForIct?: true
  heard?: { received: number; answered?: number; outcome?: 'maintained' | 'lifted' }
  reviewed?: { ago: number; outcome: 'continued' | 'lifted' }[]
}

export const stories: Story[] = [
  {
    name: 'Hugh Pell',
    service: 'Housing',
    by: 'amira',
    behaviours: ['abusive', 'harassing'],
    account: 'Thirty messages in a month to four officers, most of them insults.',
    warned: 365,
    escalated: 352,
    decided: { ago: 347, by: 'tom', measures: [contact, noCalls], mail: 'forward' },
    letter: 345,
    heard: { received: 330, answered: 318, outcome: 'maintained' },
    reviewed: [{ ago: 190, outcome: 'continued' }],
  },
  {
    name: 'Rosa Quinn',
    service: 'Council Tax',
    by: 'kit',
    behaviours: ['aggressive'],
    account: 'Shouted at the counter on three days and threw a folder.',
    escalated: 320,
    decided: { ago: 317, by: 'frances', measures: [contact] },
    letter: 316,
    reviewed: [{ ago: 140, outcome: 'lifted' }],
  },
  {
    name: 'Ivor Bell',
    service: 'Planning',
    by: 'dan',
    behaviours: ['impedes-administration'],
    account: 'The same objection sent again after each answer, eleven times.',
    warned: 290,
    escalated: 271,
    decided: { ago: 262, by: 'frances', measures: [weekly, oneMatter] },
    letter: 259,
    reviewed: [{ ago: 80, outcome: 'continued' }],
  },
  {
    name: 'Lena Horn',
    service: 'Waste and Recycling',
    by: 'sam',
    behaviours: ['abusive'],
    account: 'One angry call after a missed collection, the week of a funeral.',
    escalated: 240,
    decided: { ago: 239, by: 'tom', outcome: 'no-action' },
  },
  {
    name: 'Greta Lind',
    service: 'Housing',
    by: 'amira',
    behaviours: ['harassing'],
    account: 'Waited outside the office twice for the same officer.',
    warned: 215,
    escalated: 205,
    decided: { ago: 201, by: 'tom', measures: [contact, mornings], mail: 'forward' },
    letter: 200,
    heard: { received: 188, answered: 172, outcome: 'lifted' },
  },
  {
    name: 'Ines Costa',
    service: 'Planning',
    by: 'dan',
    behaviours: ['abusive'],
    account: 'Names and threats in the subject line of each message.',
    warned: 190,
    escalated: 176,
    decided: { ago: 171, by: 'frances', measures: [contact, noMail], mail: 'block' },
    letter: 169,
  },
  {
    name: 'Bo Strand',
    service: 'Adult Social Care',
    by: 'sam',
    behaviours: ['aggressive'],
    account: 'Rang nine times in one afternoon.',
    escalated: 150,
    decided: { ago: 148, by: 'frances', outcome: 'decline' },
  },
  {
    name: 'Nell Ward',
    service: 'Housing',
    by: 'amira',
    behaviours: ['abusive', 'impedes-administration'],
    account: 'Copies every message to forty people at the council.',
    warned: 131,
    escalated: 118,
    decided: { ago: 110, by: 'tom', measures: [weekly], months: 3 },
    letter: 108,
  },
  {
    name: 'Omar Finch',
    service: 'Council Tax',
    by: 'kit',
    behaviours: ['impedes-administration'],
    account: 'Twenty requests about one bill, after each had been answered.',
    warned: 92,
    escalated: 78,
    decided: { ago: 74, by: 'frances', measures: [contact, oneMatter] },
    letter: 73,
  },
  {
    name: 'Vera Stone-Hall',
    service: 'Housing',
    by: 'amira',
    behaviours: ['harassing'],
    account: 'Writes to officers through their private accounts.',
    warned: 60,
    escalated: 44,
    decided: { ago: 36, by: 'tom', measures: [contact, noCalls], mail: 'forward' },
    letter: 34,
    heard: { received: 9 },
  },
  {
    name: 'Piet Vos',
    service: 'Planning',
    by: 'dan',
    behaviours: ['abusive'],
    account: 'Insults in every message since the committee met.',
    warned: 21,
    escalated: 6,
    decided: { ago: 3, by: 'frances', measures: [weekly, noCalls] },
  },
]
