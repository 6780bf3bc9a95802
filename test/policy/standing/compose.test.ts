import { describe, expect, test } from 'vitest'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import { namedIn, type Writer } from '../../../server/policy/standing/compose.ts'
import type { Role } from '../../../server/policy/vocabulary.ts'
import { nobodyElse } from '../../support/arrangements.ts'

const sam = 'sam.reyes@ambleford.example'
const kit = 'kit.lowe@ambleford.example'
const councillor = 'cllr.nair@ambleford.example'
const amira: Writer = { addresses: ['amira.khan@ambleford.example'], name: 'Amira Khan', roles: [] }
const only = (...people: string[]): Measure => ({ kind: 'fewer-people', people })

const named = {
  contact: { address: sam },
  deputy: { address: kit },
  measures: [only('Lee Wong')],
  mail: { kind: 'forward' as const, exceptions: [councillor] },
  councillors: null,
}
const as = (given: Partial<Writer> = {}, restriction: Partial<typeof named> = {}) =>
  namedIn({ ...named, ...restriction }, { ...amira, ...given }, nobodyElse)
const from = (...addresses: string[]) => as({ addresses })

describe('as whom somebody may write to a restricted customer, in the pane, above a draft and before it is sent', () => {
  test('P8: a member of staff whom it does not name: as nobody', () => expect(as()).toBeNull())
  test.each([
    [sam, 'contact'],
    [sam.toUpperCase(), 'contact'],
    [` ${kit} `, 'deputy'],
    [councillor, 'councillor'],
    ['cllr.hart@ambleford.example', null],
  ])('P8, P16: from %j: %s', (address, role) => expect(from(address)).toBe(role))
  test('P14: in the mailbox for representations, whoever reads it, unless the restriction itself names them', () => {
    const office = 'governance@ambleford.example'
    const reading = (given: Partial<Writer>, also = { councillors: [], office }) =>
      namedIn(named, { ...amira, ...given }, also)
    expect(reading({ addresses: ['amira.khan@ambleford.example', `SMTP:${office}`] })).toBe('objections')
    expect(reading({ addresses: [office], roles: ['AuthorisingOfficer'] })).toBe('objections')
    expect(reading({ addresses: [sam, office] })).toBe('contact')
    expect(reading({})).toBeNull()
    expect(reading({ addresses: [''] }, { councillors: [], office: '' })).toBeNull()
  })
  test('P14: by the mailbox, where an older record has the contact’s name beside the address', () => {
    expect(as({ addresses: [sam] }, { contact: { address: `Sam Reyes <${sam}>` } })).toBe('contact')
    expect(as({ addresses: [kit] }, { deputy: { address: `SMTP:${kit}` } })).toBe('deputy')
  })
  test('P8: in a shared mailbox, by their own address or the mailbox’s', () => {
    expect(from('housing@ambleford.example', sam)).toBe('contact')
    expect(from(sam, 'housing@ambleford.example')).toBe('contact')
  })
  test('P10: whoever is listed under fewer people, by their name in the directory', () => {
    expect(as({ name: 'Lee Wong' })).toBe('people')
    expect(as({ name: ' lee  WONG' })).toBe('people')
    expect(as({ name: 'Lee Wong-Hart' })).toBeNull()
    expect(as({ name: '' }, { measures: [only('')] })).toBeNull()
  })
  test.each<[Role, string | null]>([
    ['AuthorisingOfficer', 'officer'],
    ['Reviewer', null],
    ['ICT', null],
    ['RegisterKeeper', null],
    ['Auditor', null],
  ])('P14: with the role %s: %s', (role, named) => expect(as({ roles: [role] })).toBe(named))
  test('P8: an empty address does not pass for a missing deputy', () => {
    expect(namedIn({ ...named, deputy: null }, { ...amira, addresses: [''] }, nobodyElse)).toBeNull()
  })
})
