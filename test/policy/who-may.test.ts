import { expect, it } from 'vitest'
import { type Role, roles } from '../../server/policy/vocabulary.ts'
import { isSameAccount, mayChange, maySeeEscalations, maySeeRestrictions } from '../../server/policy/who-may.ts'

const amira = { oid: 'a', tid: 'ambleford' }
const may = (refusal: { refusal: string } | null) => refusal?.refusal ?? 'may'

it.each<[Role, string, string]>([
  ['AuthorisingOfficer', 'may', 'may'],
  ['RegisterKeeper', 'may', 'may'],
  ['Reviewer', 'not-authorised', 'may'],
  ['ICT', 'not-authorised', 'not-authorised'],
  ['Auditor', 'not-authorised', 'not-authorised'],
])('P10, P14, P15: %s: an escalation: %s; a restriction: %s', (role, escalation, restriction) => {
  const officer = { ...amira, roles: [role] }
  expect([may(maySeeEscalations(officer)), may(maySeeRestrictions(officer))]).toEqual([escalation, restriction])
})

it('one role is enough, and without any nobody sees either', () => {
  expect(may(maySeeEscalations({ ...amira, roles }))).toBe('may')
  expect(may(maySeeRestrictions({ ...amira, roles: [] }))).toBe('not-authorised')
})

it('the same person is the same account in the same directory, and only they change what they recorded', () => {
  expect(isSameAccount(amira, { ...amira })).toBe(true)
  expect(isSameAccount(amira, { ...amira, tid: 'another' })).toBe(false)
  expect(isSameAccount(amira, { ...amira, oid: 'b' })).toBe(false)
  expect(may(mayChange(amira, amira))).toBe('may')
  expect(may(mayChange(amira, { ...amira, oid: 'b' }))).toBe('not-yours')
})
