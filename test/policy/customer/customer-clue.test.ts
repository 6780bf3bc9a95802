import { describe, expect, it } from 'vitest'
import { firstPoints, readClue } from '../../../server/policy/customer/customer-clue.ts'
import { Refusal } from '../../../server/policy/refusal.ts'

const house = '12 High Street, Ambleford, YO1 7HH'
const colleague = 'sam.reyes@ambleford.example'

type Clue = { addresses?: string[]; numbers?: string[]; names?: string[]; postalAddresses?: string[] }
const read = (given: Clue) =>
  readClue(
    { addresses: [], numbers: [], names: [], ...given },
    { domains: ['ambleford.example'], countryCallingCode: '44' },
  )
function points(given: Clue) {
  const found = read(given)
  if (found instanceof Refusal) throw found
  return found
}
function refusal(given: Clue) {
  const found = read(given)
  return found instanceof Refusal ? found.refusal : null
}

describe('P4: who is described', () => {
  it.each<[string, Clue, string | null]>([
    ['nothing', {}, 'nobody-named'],
    [
      'empty fields alone',
      { addresses: ['', ' '], numbers: [' '], names: [' '], postalAddresses: [' '] },
      'nobody-named',
    ],
    ['a name without a letter', { names: ['-'] }, 'nobody-named'],
    ['an address that is none', { addresses: ['/O=COUNCIL/CN=JO'] }, 'contact-point-not-valid'],
    ['a number that is none', { numbers: ['999'] }, 'contact-point-not-valid'],
    ['a postal address that is none', { postalAddresses: ['Ambleford'] }, 'contact-point-not-valid'],
    ['a colleague’s address', { addresses: [colleague] }, 'colleague'],
    ['a colleague’s address beside an unreadable one', { addresses: ['/O=X', colleague] }, 'colleague'],
    ['a colleague’s address and a wrong number', { addresses: [colleague], numbers: ['999'] }, 'colleague'],
  ])('is refused: %s', (_, given, expected) => {
    expect(refusal(given)).toBe(expected)
  })

  it.each<[string, Clue]>([
    ['an address', { addresses: ['jo@'] }],
    ['a number', { numbers: ['999'] }],
    ['a postal address', { postalAddresses: ['Ambleford'] }],
  ])('a name does not make up for what is wrong: %s', (_, wrong) => {
    expect(refusal({ ...wrong, names: ['Jo Marsh'] })).toBe('contact-point-not-valid')
  })

  it('a name does not make up for a colleague’s address, and a postal address not for a wrong number', () => {
    expect(refusal({ addresses: [colleague], names: ['Sam'] })).toBe('colleague')
    expect(refusal({ numbers: ['999'], postalAddresses: [house] })).toBe('contact-point-not-valid')
  })

  it.each<[string, Clue, Partial<Record<'addresses' | 'numbers' | 'names' | 'postalAddresses', string[]>>]>([
    [
      'an address beside a colleague’s',
      { addresses: [colleague, 'jo@example.org'] },
      { addresses: ['jo@example.org'] },
    ],
    [
      'an address beside a wrong number',
      { addresses: ['jo@example.org'], numbers: ['999'] },
      { addresses: ['jo@example.org'] },
    ],
    [
      'a number beside an unreadable address',
      { addresses: ['/O=X'], numbers: ['07700 900123'] },
      { numbers: ['+447700900123'] },
    ],
    [
      'a number and a name',
      { numbers: ['07700 900123'], names: ['Jo Marsh'] },
      { numbers: ['+447700900123'], names: ['jo marsh'] },
    ],
    ['a name beside an empty address', { addresses: [' '], names: ['Jo Marsh'] }, { names: ['jo marsh'] }],
    ['a name beside one without a letter', { names: ['-', 'Jo Marsh'] }, { names: ['jo marsh'] }],
  ])('is known by what can be read: %s', (_, given, keys) => {
    const { addresses, numbers, names, postalAddresses } = points(given)
    const keysOf = (some: { key: string }[]) => some.map(({ key }) => key)
    expect({
      addresses: keysOf(addresses),
      numbers: keysOf(numbers),
      names: keysOf(names),
      postalAddresses: keysOf(postalAddresses),
    }).toEqual({ addresses: [], numbers: [], names: [], postalAddresses: [], ...keys })
  })

  it('is known by a postal address alone, with a name or without', () => {
    expect(points({ postalAddresses: [house] })).toMatchObject({
      names: [],
      postalAddresses: [{ kind: 'postal-address' }],
    })
    expect(points({ names: ['Jo Marsh'], postalAddresses: [house] })).toMatchObject({
      names: [{ kind: 'name', value: 'Jo Marsh', key: 'jo marsh' }],
      postalAddresses: [{ kind: 'postal-address' }],
    })
  })
})

describe('P4: a new entry', () => {
  it('starts with the first address only, and with each number and name once', () => {
    const given = points({
      addresses: [colleague, 'jo@example.org', 'ana@example.org'],
      numbers: ['07700 900123', '+447700900123'],
      names: ['Jo Marsh', 'JO MARSH', 'Joanna Marsh'],
      postalAddresses: [house, house],
    })
    expect(firstPoints(given).map(({ kind, value }) => [kind, value])).toEqual([
      ['email', 'jo@example.org'],
      ['number', '07700 900123'],
      ['name', 'Jo Marsh'],
      ['name', 'Joanna Marsh'],
      ['postal-address', '12 High Street\nAmbleford\nYO1 7HH'],
    ])
  })

  it('keeps a name and a number of the same text', () => {
    const number = { kind: 'number', value: 'x', key: 'x' } as const
    const name = { kind: 'name', value: 'x', key: 'x' } as const
    const given = { addresses: [], numbers: [number, number], names: [name], postalAddresses: [] }
    expect(firstPoints(given)).toEqual([number, name])
  })
})
