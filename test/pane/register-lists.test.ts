import { describe, expect, test } from 'vitest'
import { everything, passes } from '../../addin/register/customer/timeline/timeline-filters.tsx'
import { doneInWords, factsInWords } from '../../addin/register/keeping/entry-words.ts'
import { lookThroughs } from '../../addin/register/keeping/look-throughs.ts'
import { reviewDates } from '../../addin/register/log/calendar-file.ts'
import { countsOf } from '../../addin/register/shell/use-counts.ts'
import { groupWork } from '../../addin/register/work/work-groups.ts'
import type { TimelineEvent } from '../../server/contract/customer/customer.ts'
import type { WorkItem } from '../../server/contract/work.ts'

const item = (given: Partial<WorkItem>): WorkItem => ({
  kind: 'letter',
  id: 'id',
  restrictionId: null,
  title: 'A letter',
  since: '2026-11-01T09:00:00.000Z',
  dueOn: null,
  overdue: false,
  ...given,
})

describe('what waits for somebody', () => {
  const items = [
    item({ kind: 'review', dueOn: '2026-11-01', overdue: true }),
    item({ kind: 'review', dueOn: '2026-11-10' }),
    item({ kind: 'review', dueOn: '2026-11-11' }),
    item({ kind: 'hold' }),
    item({}),
  ]

  test('is in parts: overdue, due within a week, without a date, due later', () => {
    expect(groupWork(items, '2026-11-03').map(({ heading, items: members }) => [heading, members.length])).toEqual([
      ['Overdue', 1],
      ['Due within a week', 1],
      ['Without a due date', 2],
      ['Due later', 1],
    ])
  })

  test('is counted for the list of everything, and for the sections that show some of it', () => {
    expect(countsOf({ items, more: true })).toEqual({
      work: { waiting: 5, overdue: 1, more: true },
      reviews: { waiting: 3, overdue: 1, more: false },
      customers: { waiting: 1, overdue: 0, more: false },
    })
  })
})

test('G: looks of one person at the same moment are one line of the ledger; another moment or way begins the next', () => {
  const look = (at: string, oid: string, foundBy: string, reference: string) => ({
    ...{ at, foundBy, reference, customerId: reference },
    by: { oid, name: oid },
    whileJoined: false,
  })
  const looks = [
    look('09:00', 'ruth', 'log', 'C-1'),
    look('09:00', 'ruth', 'log', 'C-2'),
    look('09:00', 'max', 'log', 'C-3'),
    look('09:00', 'max', 'case', 'C-3'),
    look('08:00', 'max', 'case', 'C-3'),
  ]
  expect(lookThroughs(looks as Parameters<typeof lookThroughs>[0]).map(({ references }) => references)).toEqual([
    ['C-1', 'C-2'],
    ['C-3'],
    ['C-3'],
    ['C-3'],
  ])
})

test('G: the digests of an audit entry stand apart from what it says', () => {
  const digest = 'a1'.repeat(32)
  expect(factsInWords({ state: 'in-force', sha256: digest, letterId: 'x', originals: [], lapsesOn: null })).toEqual({
    words: 'State: in force.',
    digests: `SHA-256: ${digest}.`,
  })
})

test('P15: review dates for a calendar name a restriction by its reference alone, on its day', () => {
  const file = reviewDates(
    [
      { restrictionId: 'one', reference: 'R-1A2B-3C4D', reviewDue: '2027-05-03' },
      { restrictionId: 'two', reference: 'R-0000-0000', reviewDue: null },
    ],
    new Date('2026-11-03T09:00:00.000Z'),
  )
  expect(file.split('\r\n').filter((line) => /^(SUMMARY|DTSTART|DTSTAMP|BEGIN:VEVENT)/.test(line))).toEqual([
    'BEGIN:VEVENT',
    'DTSTAMP:20261103T090000Z',
    'DTSTART;VALUE=DATE:20270503',
    'SUMMARY:Review due: R-1A2B-3C4D',
  ])
})

test('a timeline is filtered by what its events lead to, and by their words', () => {
  const event: TimelineEvent = {
    eventId: '1',
    at: '2026-11-03T09:00:00.000Z',
    by: { name: 'Ruth Abbey' },
    words: 'The restriction R-1A2B-3C4D was agreed.',
    said: [{ label: 'Reasons', text: 'Twelve calls a day.' }],
    opens: [{ kind: 'restriction', id: '1', label: 'Open' }],
    corrections: [],
    correctable: null,
    withdrawable: null,
    customerWasTold: false,
    undoable: null,
  }
  const letters = { kinds: ['letter' as const], words: '' }
  expect(passes(event, everything)).toBe(true)
  expect(passes(event, { kinds: ['restriction'], words: 'ruth twelve AGREED' })).toBe(true)
  expect(passes(event, letters)).toBe(false)
  expect(passes(event, { kinds: [], words: 'lifted' })).toBe(false)
})

test('an export of the log is one line of the audit trail, with the number of rows if only some were chosen', () => {
  expect(doneInWords('log-exported', { format: 'csv', rows: 12 })).toBe('Exported 12 rows of the log')
  expect(doneInWords('log-exported', { format: 'xlsx', rows: 1 })).toBe('Exported 1 row of the log')
  expect(doneInWords('log-exported', { format: 'csv' })).toBe('Log exported')
  expect(doneInWords('restriction-lifted', { rows: 2 })).toBe('Restriction lifted')
})
