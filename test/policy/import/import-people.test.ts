import { describe, expect, it } from 'vitest'
import { type Has, join } from './support/joined.ts'

const [a, b, c] = ['a@example.org', 'b@example.org', 'c@example.org']
const phone = '+447700900123'
const otherPhone = '+447700900456'
const home = 'YO1 7HH|12 high street'

describe('P8: rows of a file are of one customer', () => {
  it.each<[string, Has[], number[][], unknown[]]>([
    ['with the same address', [{ emails: [a] }, { emails: [a] }], [[2, 3]], [[3, 'joined-with', '2']]],
    ['with other addresses', [{ emails: [a] }, { emails: [b] }], [[2], [3]], []],
    [
      'with the same number and name',
      [{ numbers: [phone] }, { numbers: [phone] }],
      [[2, 3]],
      [[3, 'joined-with', '2']],
    ],
    [
      'with the same number alone',
      [{ numbers: [phone] }, { numbers: [phone], names: ['mia'] }],
      [[2], [3]],
      [[3, 'shares-number', '2']],
    ],
    [
      'with one of several numbers alone',
      [{ numbers: [phone] }, { numbers: [otherPhone, phone], names: ['mia'] }],
      [[2], [3]],
      [[3, 'shares-number', '2']],
    ],
    [
      'three of a household have one number, and the first is named',
      [{ numbers: [phone] }, { numbers: [phone], names: ['mia'] }, { numbers: [phone], names: ['al'] }],
      [[2], [3], [4]],
      [
        [3, 'shares-number', '2'],
        [4, 'shares-number', '2'],
      ],
    ],
    [
      'joined by an address, they share the number of somebody else',
      [{ numbers: [phone], names: ['mia'] }, { emails: [a] }, { emails: [a], numbers: [phone] }],
      [[2], [3, 4]],
      [
        [4, 'joined-with', '3'],
        [4, 'shares-number', '2'],
      ],
    ],
    ['P4: with the same home and name', [{ homes: [home] }, { homes: [home] }], [[2, 3]], [[3, 'joined-with', '2']]],
    ['P4: with the same home alone', [{ homes: [home] }, { homes: [home], names: ['mia'] }], [[2], [3]], []],
    [
      'with the same shared mailbox and name',
      [{ sharedEmails: [a] }, { sharedEmails: [a] }],
      [[2, 3]],
      [[3, 'joined-with', '2']],
    ],
    [
      'with the same mailbox and name, in one row as their own and in the other as shared',
      [{ emails: [a] }, { sharedEmails: [a] }, { emails: [a] }],
      [[2, 3, 4]],
      [
        [3, 'joined-with', '2'],
        [4, 'joined-with', '2'],
      ],
    ],
    ['the same, the shared one first', [{ sharedEmails: [a] }, { emails: [a] }], [[2, 3]], [[3, 'joined-with', '2']]],
    [
      'with the same shared mailbox alone',
      [{ sharedEmails: [a] }, { sharedEmails: [a], names: ['mia'] }],
      [[2], [3]],
      [],
    ],
    ['a mailbox shared in one row alone', [{ emails: [a] }, { sharedEmails: [a], names: ['mia'] }], [[2], [3]], []],
    ['with two shared mailboxes', [{ sharedEmails: [a] }, { sharedEmails: [b] }], [[2], [3]], []],
    ['with the same name alone', [{ emails: [a] }, { emails: [b], numbers: [phone] }], [[2], [3]], []],
    [
      'one of several names and numbers fits',
      [
        { numbers: [phone], names: ['jo', 'joanna'] },
        { numbers: [otherPhone, phone], names: ['jm', 'joanna'] },
      ],
      [[2, 3]],
      [[3, 'joined-with', '2']],
    ],
  ])('%s', (_, rows, expected, findings) => {
    expect(join(...rows)).toMatchObject({ rows: expected, found: findings })
  })

  it('a finding is about the whole row', () => {
    expect(join({ emails: [a] }, { emails: [a] }).columns).toEqual([null])
  })
})

describe('an address under two names', () => {
  it.each<[string, Has[], number[][], unknown[]]>([
    [
      'is refused',
      [{ emails: [a] }, { emails: [a], names: ['mia'] }],
      [[2], [3]],
      [[3, 'same-address-other-name', '2']],
    ],
    [
      'is one person where only the order of the names and the title differ',
      [
        { emails: [a], names: ['john vine'] },
        { emails: [a], names: ['vine mr john'] },
      ],
      [[2, 3]],
      [[3, 'joined-with', '2']],
    ],
    [
      'is one person where the row before has another name, too',
      [
        { emails: [a], names: ['jo', 'john vine'] },
        { emails: [a], names: ['vine mr john'] },
      ],
      [[2, 3]],
      [[3, 'joined-with', '2']],
    ],
    [
      'is one person if the keeper says so',
      [{ emails: [a] }, { emails: [a], names: ['mia'], mailbox: 'same-person' }],
      [[2, 3]],
      [[3, 'joined-with', '2']],
    ],
    [
      'is shared if the keeper says so',
      [{ emails: [a] }, { emails: [a], names: ['mia'], mailbox: 'shares-mailbox' }],
      [[2], [3]],
      [],
    ],
    [
      'is one where a row has no name',
      [{ emails: [a] }, { emails: [a], names: [] }],
      [[2, 3]],
      [[3, 'joined-with', '2']],
    ],
    ['or the row before', [{ emails: [a], names: [] }, { emails: [a] }], [[2, 3]], [[3, 'joined-with', '2']]],
    [
      'is one where any name agrees',
      [
        { emails: [a], names: ['jo', 'joanna'] },
        { emails: [a], names: ['jm', 'joanna'] },
      ],
      [[2, 3]],
      [[3, 'joined-with', '2']],
    ],
    [
      'of several addresses, one is refused and one joins',
      [{ emails: [a] }, { emails: [b], names: ['mia'] }, { emails: [a, b], names: ['mia'] }],
      [[2], [3, 4]],
      [
        [4, 'same-address-other-name', '2'],
        [4, 'joined-with', '3'],
      ],
    ],
  ])('%s', (_, rows, expected, findings) => {
    expect(join(...rows)).toMatchObject({ rows: expected, found: findings })
  })
})

describe('two people turn out to be one', () => {
  it('with the rows, addresses and names of both', () => {
    const { people, rows, found } = join(
      { emails: [a], names: ['jo'] },
      { emails: [b], names: ['jo marsh', 'joanna'] },
      { emails: [a, b], names: ['jo', 'jo marsh'] },
      { emails: [a], names: ['joanna'] },
      { emails: [b], names: ['jo'] },
    )
    expect(rows).toEqual([[2, 3, 4, 5, 6]])
    expect(people).toMatchObject([{ emails: new Set([a, b]), names: new Set(['jo', 'jo marsh', 'joanna']) }])
    expect(found).toEqual([
      [4, 'joined-with', '2'],
      [5, 'joined-with', '2'],
      [6, 'joined-with', '2'],
    ])
  })

  it('more than once: what any of them had leads to the last', () => {
    const { rows, found } = join(
      { emails: [a], numbers: [phone] },
      { emails: [b] },
      { emails: [c] },
      { emails: [b, a] },
      { emails: [c, b] },
      { emails: [a] },
      { numbers: [phone] },
    )
    expect(rows).toEqual([[4, 3, 2, 5, 6, 7, 8]])
    expect(found.slice(-2)).toEqual([
      [7, 'joined-with', '4'],
      [8, 'joined-with', '4'],
    ])
  })
})

describe('what a person of a file is known by', () => {
  it('is their own: a shared mailbox, or one of somebody else, is not theirs alone', () => {
    const { people } = join(
      { emails: [a], sharedEmails: [c], names: ['jo', 'joanna'] },
      { emails: [a, b], names: ['mia'] },
    )
    expect(people.map(({ emails, names }) => ({ emails, names }))).toEqual([
      { emails: new Set([a]), names: new Set(['jo', 'joanna']) },
      { emails: new Set([b]), names: new Set(['mia']) },
    ])
  })
})
