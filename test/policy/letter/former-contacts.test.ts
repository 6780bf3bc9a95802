import { describe, expect, it } from 'vitest'
import {
  type FormerContacts,
  termsInLetter,
  termsThatMayHaveGone,
} from '../../../server/policy/letter/former-contacts.ts'
import { terms } from '../../support/deciding.ts'

const person = (name: string) => ({ name, post: 'Customer Relations', address: `${name}@ambleford.example` })

/** Everything that names somebody: as it was with this contact. */
const namesOf = (name: string) => ({
  measures: [{ kind: 'designated-contact' }, { kind: 'fewer-people', people: [name] }] as FormerContacts['measures'],
  ways: [{ channel: 'email', address: `${name}@ambleford.example` }] as FormerContacts['ways'],
  contact: person(name),
  deputy: person(`${name}-deputy`),
})

const now = terms({ ...namesOf('carol'), services: ['Planning'] })
const former: FormerContacts[] = [
  { ...namesOf('alice'), replacedOn: '2026-11-05' },
  { ...namesOf('bob'), replacedOn: '2026-11-10' },
]
const as = (name: string) => ({ ...now, ...namesOf(name) })

describe('P14: whom a letter names, when contacts were replaced on 5 and on 10 November', () => {
  it.each([
    ['2026-11-04', 'alice'],
    ['2026-11-05', 'bob'],
    ['2026-11-09', 'bob'],
    ['2026-11-10', 'carol'],
    ['2026-11-11', 'carol'],
  ])('sent on %s: the contact of that day, the new one on the day of the change: %s', (sentOn, name) => {
    expect(termsInLetter(now, former, sentOn)).toEqual(as(name))
  })

  it('is who the restriction names, if nobody was replaced', () => {
    expect(termsInLetter(now, [], '2026-11-04')).toEqual(now)
    expect(termsThatMayHaveGone(now, [], '2026-11-04')).toEqual([now])
  })

  it.each([
    ['2026-11-04', ['alice']],
    ['2026-11-05', ['bob', 'alice']],
    ['2026-11-07', ['bob']],
    ['2026-11-10', ['carol', 'bob']],
    ['2026-11-11', ['carol']],
  ])('sent on %s: on the day of a change it may also be the earlier one: %j', (sentOn, names) => {
    expect(termsThatMayHaveGone(now, former, sentOn)).toEqual(names.map(as))
  })
})
