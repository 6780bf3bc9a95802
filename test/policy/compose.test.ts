import { describe, expect, test } from 'vitest'
import { mayWriteTo } from '../../server/policy/standing/compose.ts'

const sam = 'sam.reyes@ambleford.example'
const kit = 'kit.lowe@ambleford.example'
const councillor = 'cllr.nair@ambleford.example'
const amira = 'amira.khan@ambleford.example'
const instruction = {
  mayReply: false,
  passTo: { name: 'Sam Reyes', post: 'Customer Relations', address: sam, deputy: { name: 'Kit Lowe', address: kit } },
}
const may = (address: string, roles: Parameters<typeof mayWriteTo>[2]['roles'] = [], given = {}, writer = {}) =>
  mayWriteTo({ ...instruction, ...given }, [councillor], { address, roles, hasReminded: false, ...writer })

describe('who writes to a restricted customer', () => {
  test('P8: a member of staff who is not the contact is asked first', () => expect(may(amira)).toBe(false))
  test.each([sam, kit, sam.toUpperCase(), ` ${sam} `])('P8: %s is the contact or the deputy, and is not asked', (one) =>
    expect(may(one)).toBe(true),
  )
  test('P14: an authorising officer sends the letter, and is not asked', () =>
    expect(may(amira, ['AuthorisingOfficer'])).toBe(true))
  test.each(['Reviewer', 'ICT', 'RegisterKeeper', 'Auditor'] as const)(
    'P14: somebody with the %s role is still asked',
    (role) => expect(may(amira, [role])).toBe(false),
  )
  test('P16: a ward councillor exempt from the arrangement is not asked; any other is', () => {
    expect(may(councillor)).toBe(true)
    expect(may('cllr.hart@ambleford.example')).toBe(false)
  })
  test('P14: somebody who has just recorded a reminder is not asked when sending it', () =>
    expect(may(amira, [], {}, { hasReminded: true })).toBe(true))
  test('P8: nobody is asked where anybody may reply', () => expect(may(amira, [], { mayReply: true })).toBe(true))
  test('P8: an empty address does not pass for a missing deputy', () =>
    expect(may('', [], { passTo: { ...instruction.passTo, deputy: null } })).toBe(false))
})
