import { describe, expect, it } from 'vitest'
import { askWhoseMailbox, shareMailbox } from '../../../server/policy/import/import-mailbox.ts'
import type { ImportedRow } from '../../../server/policy/import/imported.ts'
import { type Has, join } from './support/joined.ts'

const [a, b] = ['a@example.org', 'b@example.org']
const named = (...rows: string[][]): Has[] => rows.map((names) => ({ emails: [a], names }))

const joined = (row: number) => [row, 'joined-with', '2']
const asked = (row: number, about = '2') => [row, 'same-address-other-name', about]

describe('P8: a mailbox of a man and a woman of one name is asked about', () => {
  it.each<[string, Has[], number[][], unknown[]]>([
    [
      'though a row between has no title',
      named(['mr a khan'], ['a khan'], ['mrs a khan']),
      [[2, 3], [4]],
      [joined(3), asked(4)],
    ],
    [
      'though the first row has no title',
      named(['a khan'], ['mrs a khan'], ['mr a khan']),
      [[2, 3], [4]],
      [joined(3), asked(4)],
    ],
    [
      'where a doctor is a man by another row',
      named(['dr a khan'], ['mr a khan'], ['ms a khan']),
      [[2, 3], [4]],
      [joined(3), asked(4)],
    ],
    [
      'though one of several names has no title',
      named(['mr a khan'], ['mrs a khan', 'a khan']),
      [[2], [3]],
      [asked(3)],
    ],
    ['but not a doctor alone', named(['dr a khan'], ['mrs a khan'], ['a khan']), [[2, 3, 4]], [joined(3), joined(4)]],
    [
      'but not a name that they have already',
      named(['mr a khan', 'mrs a khan'], ['mrs a khan']),
      [[2, 3]],
      [joined(3)],
    ],
    [
      'where a row has the mailboxes of both',
      [
        { emails: [a], names: ['mr a khan'] },
        { emails: [b], names: ['mrs a khan'] },
        { emails: [a, b], names: ['a khan'] },
      ],
      [[2, 4], [3]],
      [asked(4, '3'), joined(4)],
    ],
  ])('%s', (_, rows, expected, findings) => {
    expect(join(...rows)).toMatchObject({ rows: expected, found: findings })
  })
})

it('P8: a mailbox that somebody else has, too, is shared; the row’s other contact points stay as they are', () => {
  const email = { kind: 'email', key: a, value: a, whose: { kind: 'own' } }
  const other = { ...email, key: b, value: b }
  const number = { ...email, kind: 'number' }
  const row = { points: [email, other, number] } as unknown as ImportedRow
  shareMailbox(row, a)
  expect(row.points).toEqual([{ ...email, whose: { kind: 'shared' } }, other, number])
})

it('P8: a row that shares a mailbox, as the keeper says, has it as shared', () => {
  const { people } = join({ emails: [a], names: ['jo'] }, { emails: [a], names: ['mia'], mailbox: 'shares-mailbox' })
  const whose = people.map(({ rows }) => rows[0]?.points.find(({ kind }) => kind === 'email')?.whose)
  expect(whose).toEqual([{ kind: 'own' }, { kind: 'shared' }])
})

it('P8: whose a mailbox is, is asked about the row, and answered for the person it was found with', () => {
  expect(askWhoseMailbox(3, 'same-address-other-name', '2')).toEqual({
    ...{ row: 3, column: null, what: 'same-address-other-name', about: '2' },
    ...{ field: 'mailbox', value: '2' },
  })
})
