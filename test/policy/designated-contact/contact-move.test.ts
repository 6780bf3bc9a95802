import { describe, expect, it } from 'vitest'
import { namedRoles, withContactMoved } from '../../../server/policy/designated-contact/contact-move.ts'

type Named = Parameters<typeof namedRoles>[0]

const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const kit = { name: 'Kit Lowe', post: 'Complaints', address: 'kit.lowe@ambleford.example' }
const noor = { name: 'Noor Ali', post: 'Customer Relations', address: 'noor.ali@ambleford.example' }
const nobodyElse: Named = {
  measures: [{ kind: 'designated-contact' }],
  ways: [],
  contact: kit,
  deputy: null,
  mail: { kind: 'none', forwardTo: null, exceptions: [], marks: [] } as Named['mail'],
}
const list = (...people: string[]): Named['measures'] => [
  { kind: 'type', what: 'Complaints.' },
  { kind: 'fewer-people', people },
]
const names = ['Sam Reyes', 'S. Reyes']
const rolesIn = (named: Partial<Named>) => namedRoles({ ...nobodyElse, ...named }, sam.address, names)
const moved = (named: Partial<Named>) =>
  withContactMoved({ ...nobodyElse, ...named }, { from: sam.address, names, to: noor })

describe('P14: as what a restriction names somebody who leaves', () => {
  it.each<[string, Partial<Named>, string[]]>([
    ['not at all', {}, []],
    [
      'as the contact, however the address is written',
      { contact: { ...sam, address: 'SAM.Reyes@ambleford.example' } },
      ['contact'],
    ],
    ['as the way that stays open', { ways: [{ channel: 'email', address: sam.address }] }, ['contact']],
    ['not by a way to somebody else', { ways: [{ channel: 'email', address: kit.address }] }, []],
    ['not by a place that has the same text', { ways: [{ channel: 'post', address: sam.address }] }, []],
    ['as the deputy', { deputy: sam }, ['deputy']],
    ['not by another deputy', { deputy: noor }, []],
    ['in a list, by the address', { measures: list('Kit Lowe', 'Somebody <sam.reyes@ambleford.example>') }, ['people']],
    ['in a list, by one of the names', { measures: list('Kit Lowe', 's. reyes') }, ['people']],
    ['in a list, by the name with more after a comma', { measures: list('Sam Reyes, Housing') }, ['people']],
    ['not by a longer name', { measures: list('Sam Reyes-Brown') }, []],
    ['not by the name with another address', { measures: list('Sam Reyes <s.reyes@ambleford.example>') }, []],
    ['as an exception', { mail: { ...nobodyElse.mail, exceptions: [kit.address, sam.address] } }, ['exception']],
    ['as everything', { contact: sam, deputy: sam, measures: list('Sam Reyes') }, ['contact', 'deputy', 'people']],
  ])('%s', (_, named, roles) => {
    expect(rolesIn(named)).toEqual(roles)
  })
})

describe('P14: the same restriction with somebody else in their place', () => {
  it('has a new contact, or a new deputy, and leaves the other', () => {
    expect(moved({ contact: sam, deputy: kit })).toMatchObject({ contact: noor, deputy: kit })
    expect(moved({ deputy: sam })).toMatchObject({ contact: kit, deputy: noor })
    expect(moved({})).toEqual(nobodyElse)
  })

  it('has no deputy if the deputy takes over', () => {
    expect(moved({ contact: sam, deputy: noor })).toMatchObject({ contact: noor, deputy: null })
  })

  it('names the new person in a list, as the list named the former one, and once', () => {
    const peopleIn = (...people: string[]) => moved({ measures: list(...people) }).measures[1]
    expect(peopleIn('Kit Lowe', `Sam Reyes <${sam.address}>`)).toMatchObject({
      people: ['Kit Lowe', `Noor Ali <${noor.address}>`],
    })
    expect(peopleIn('Sam Reyes', 'Noor Ali')).toMatchObject({ people: ['Noor Ali'] })
    expect(peopleIn('Sam Reyes, Housing')).toMatchObject({ people: ['Noor Ali, Customer Relations'] })
  })

  it('has the new address as the way that stays open, and no words with the earlier one', () => {
    const { ways, measures } = moved({
      measures: [{ kind: 'channel-closed', channel: 'telephone', instead: `by e-mail to ${sam.address}` }],
      ways: [
        { channel: 'email', address: sam.address },
        { channel: 'post', address: 'The Town Hall, YO1 7HH' },
      ],
    })
    expect(ways).toEqual([
      { channel: 'email', address: noor.address },
      { channel: 'post', address: 'The Town Hall, YO1 7HH' },
    ])
    expect(measures).toMatchObject([{ instead: '' }])
  })

  it('keeps its exceptions, which are ward councillors (P16)', () => {
    const mail = { ...nobodyElse.mail, exceptions: [sam.address] }
    expect(moved({ mail }).mail).toEqual(mail)
  })
})
