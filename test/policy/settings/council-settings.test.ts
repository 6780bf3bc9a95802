import { describe, expect, it } from 'vitest'
import type { Refusal } from '../../../server/policy/refusal.ts'
import {
  areCouncilAddresses,
  mayRemoveContacts,
  mayRemoveServices,
  maySeeSettings,
  maySet,
} from '../../../server/policy/settings/council-settings.ts'
import { roles } from '../../../server/policy/vocabulary.ts'

const refusal = (decision: Refusal | null) => decision?.refusal ?? null

describe('P15: the council’s settings', () => {
  const rolesThat = (may: typeof maySet) => roles.filter((role) => may({ oid: 'o', tid: 't', roles: [role] }) === null)

  it('are seen by register keepers and authorising officers, and set by register keepers', () => {
    expect(rolesThat(maySeeSettings).toSorted()).toEqual(['AuthorisingOfficer', 'RegisterKeeper'])
    expect(rolesThat(maySet)).toEqual(['RegisterKeeper'])
  })

  it('are not open to somebody with another role, or with none', () => {
    for (const may of [maySeeSettings, maySet]) {
      expect(refusal(may({ oid: 'o', tid: 't', roles: ['Auditor', 'Reviewer', 'ICT'] }))).toBe('not-authorised')
      expect(refusal(may({ oid: 'o', tid: 't', roles: [] }))).toBe('not-authorised')
    }
  })

  it('may be set by somebody who has another role as well', () => {
    expect(maySet({ oid: 'o', tid: 't', roles: ['Auditor', 'RegisterKeeper'] })).toBeNull()
  })
})

describe('P13, P14: the people in the settings', () => {
  it.each([
    ['nobody', [], null],
    ['an address at the council', ['sam@ambleford.example'], null],
    ['an address of a department', ['sam@ambleford.example', 'kit@housing.ambleford.example'], null],
    ['an address from elsewhere', ['kit@example.org'], 'address-not-councils'],
    ['one address from elsewhere', ['sam@ambleford.example', 'kit@example.org'], 'address-not-councils'],
    ['a domain that only ends alike', ['sam@notambleford.example'], 'address-not-councils'],
    ['an empty address', [''], 'address-not-councils'],
    ['a name alone', ['Sam Reyes'], 'address-not-councils'],
  ])('have the council’s own addresses: %s', (_, addresses, expected) => {
    expect(refusal(areCouncilAddresses(addresses, ['ambleford.example']))).toBe(expected)
  })

  it.each([
    [0, null],
    [1, 'contact-still-named'],
    [12, 'contact-still-named'],
  ])('stay while restrictions name them: %s restrictions, refused: %s', (restrictions, expected) => {
    expect(refusal(mayRemoveContacts(restrictions))).toBe(expected)
  })
})

describe('P15: a service that records name', () => {
  it.each([
    ['no record', 0, 'unconfirmed', null],
    ['no record', 0, 'confirmed', null],
    ['one record', 1, 'unconfirmed', 'service-in-use'],
    ['one record', 1, 'confirmed', null],
    ['many records', 40, 'unconfirmed', 'service-in-use'],
    ['many records', 40, 'confirmed', null],
  ])('is removed only after a confirmation: %s (%s), %s: %s', (_, records, answer, expected) => {
    expect(refusal(mayRemoveServices(records, answer === 'confirmed'))).toBe(expected)
  })
})
