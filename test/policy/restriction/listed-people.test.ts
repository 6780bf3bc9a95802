import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namedRoles, withContactMoved } from '../../../server/policy/designated-contact/contact-move.ts'
import { howToContact } from '../../../server/policy/letter/how-to-contact.ts'
import { readPerson, writePerson } from '../../../server/policy/restriction/listed-person.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import { mayListPeople } from '../../../server/policy/restriction/people.ts'
import { namedIn } from '../../../server/policy/standing/compose.ts'
import { arrangementsSaid, nobodyElse } from '../../support/arrangements.ts'

const kit = 'Kit Lowe <kit.lowe@ambleford.example>'
const only = (...people: string[]): Measure => ({ kind: 'fewer-people', people })
const contact = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const dan = { name: 'Dan Okafor', post: 'Housing', address: 'dan.okafor@ambleford.example' }
const mail = { kind: 'none' as const, exceptions: [] }
const terms = (...people: string[]) => ({ measures: [only(...people)], ways: [], contact, deputy: null, mail })

describe('P8: people whom alone the customer can contact', () => {
  it.each([
    [kit, { name: 'Kit Lowe', address: 'kit.lowe@ambleford.example' }],
    [' Kit Lowe  < kit.lowe@ambleford.example > ', { name: 'Kit Lowe', address: 'kit.lowe@ambleford.example' }],
    [
      'Kit Lowe, Housing <kit.lowe@ambleford.example>',
      { name: 'Kit Lowe, Housing', address: 'kit.lowe@ambleford.example' },
    ],
    ['Kit Lowe', { name: 'Kit Lowe', address: null }],
    [' Kit Lowe ', { name: 'Kit Lowe', address: null }],
    ['Kit <Lowe>', { name: 'Kit <Lowe>', address: null }],
    ['<kit.lowe@ambleford.example>', { name: '<kit.lowe@ambleford.example>', address: null }],
  ])('%j', (entry, person) => {
    expect(readPerson(entry)).toEqual(person)
  })

  it('what is written is read back', () => {
    const name = fc.stringMatching(/^[\p{L}][\p{L} ,.'-]{0,20}[\p{L}]$/u)
    const address = fc.constantFrom(null, 'a@ambleford.example', 'o’b@ambleford.example')
    fc.assert(
      fc.property(fc.record({ name, address }), (person) => {
        expect(readPerson(writePerson(person))).toEqual(person)
      }),
    )
  })

  it('each has an address of the council', () => {
    const domains = ['ambleford.example']
    const refused = { refusal: 'person-without-address' }
    expect(mayListPeople([only(kit), { kind: 'designated-contact' }], domains)).toBeNull()
    expect(mayListPeople([only(kit, 'Lee Wong')], domains)).toMatchObject(refused)
    expect(mayListPeople([only('Lee <lee@example.org>')], domains)).toMatchObject(refused)
  })

  it('staff are told their names', () => {
    expect(arrangementsSaid([only(kit, 'Lee Wong')], 'Sam Reyes')).toEqual([
      'May contact Kit Lowe, Lee Wong or Sam Reyes only.',
    ])
  })

  it('the letter names them with the contact, and knows where they are reached', () => {
    const { only: names, addresses } = howToContact(terms(kit, 'Lee Wong'))
    expect(names).toEqual(['Sam Reyes', 'Kit Lowe', 'Lee Wong'])
    expect([...addresses]).toEqual([['Kit Lowe', 'kit.lowe@ambleford.example']])
  })

  it('may write to the customer: by the address, in older records by the name in the directory', () => {
    const named = { contact, deputy: null, measures: [only(kit, 'Lee Wong')], mail, councillors: null }
    const as = (address: string, name: string) => namedIn(named, { addresses: [address], name, roles: [] }, nobodyElse)
    expect(as('KIT.LOWE@ambleford.example', 'Someone Else')).toBe('people')
    expect(as('another.kit@ambleford.example', 'Kit Lowe')).toBeNull()
    expect(as('lee.wong@ambleford.example', 'lee  WONG')).toBe('people')
    expect(as('x@ambleford.example', '')).toBeNull()
  })

  it('whoever leaves is found by the address, in older records by the name', () => {
    const move = { from: 'kit.lowe@ambleford.example', names: ['Kit Lowe'], to: dan }
    const moved = (...people: string[]) => withContactMoved(terms(...people), move).measures
    expect(namedRoles(terms('K. L. <KIT.LOWE@ambleford.example>'), move.from, [])).toEqual(['people'])
    expect(moved(kit)).toEqual([only('Dan Okafor <dan.okafor@ambleford.example>')])
    expect(moved('Kit Lowe <other.kit@ambleford.example>')).toEqual([only('Kit Lowe <other.kit@ambleford.example>')])
    expect(moved('kit lowe', 'Kit Lowe, Planning', 'Lee Wong')).toEqual([
      only('Dan Okafor', 'Dan Okafor, Housing', 'Lee Wong'),
    ])
  })
})
