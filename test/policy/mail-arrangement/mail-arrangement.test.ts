import { describe, expect, it } from 'vitest'
import { diverts } from '../../../server/policy/mail-arrangement/diverts.ts'
import { confirmed, wantedArrangement } from '../../../server/policy/mail-arrangement/mail-arrangement.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import { mailArrangementKinds } from '../../../server/policy/vocabulary.ts'
import type { Officer } from '../../../server/policy/who-may.ts'

const contact = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const exceptions = ['cllr.nair@ambleford.example']
type Mail = Parameters<typeof wantedArrangement>[0]['mail']

describe('P13: what ICT must arrange', () => {
  it.each<[string, Mail, ReturnType<typeof wantedArrangement>]>([
    ['nothing, if e-mail is left alone', { kind: 'none', exceptions: [] }, null],
    [
      'mail forwarded to the contact, but for mail to these councillors (P16)',
      { kind: 'forward', exceptions },
      { kind: 'forward', forwardTo: contact.address, exceptions, marks: [] },
    ],
    [
      'mail blocked, but for mail to these councillors (P16): nobody receives it',
      { kind: 'block', exceptions },
      { kind: 'block', forwardTo: null, exceptions, marks: [] },
    ],
    [
      'marks on mail to everybody: it reaches its recipients, so nobody is excepted',
      { kind: 'mark', exceptions, marks: ['tag', 'notice'] },
      { kind: 'mark', forwardTo: null, exceptions: [], marks: ['tag', 'notice'] },
    ],
    [
      'a mark in the header alone',
      { kind: 'mark', exceptions: [] },
      { kind: 'mark', forwardTo: null, exceptions: [], marks: [] },
    ],
  ])('is %s', (_, mail, expected) => {
    expect(wantedArrangement({ mail, contact })).toEqual(expected)
  })

  it('P13, P16: mail that is forwarded or blocked does not reach its recipients', () => {
    expect(mailArrangementKinds.filter((kind) => diverts({ kind }))).toEqual(['forward', 'block'])
  })
})

describe('P13: what ICT confirms', () => {
  const lee: Officer = { oid: 'lee', tid: 'council', roles: ['ICT'] }
  const frances: Officer = { oid: 'frances', tid: 'council', roles: ['AuthorisingOfficer'] }
  const outcome = (...given: Parameters<typeof confirmed>) => {
    const next = confirmed(...given)
    return next instanceof Refusal ? next.refusal : next
  }

  it.each([
    ['to-make', 'in-place'],
    ['to-remove', 'removed'],
    ['in-place', 'nothing-to-arrange'],
    ['removed', 'nothing-to-arrange'],
  ] as const)('is work that was asked for: %s: %s', (state, expected) => {
    expect(outcome(state, lee)).toBe(expected)
  })

  it('is confirmed by nobody else', () => {
    expect(outcome('to-make', frances)).toBe('not-authorised')
  })
})
