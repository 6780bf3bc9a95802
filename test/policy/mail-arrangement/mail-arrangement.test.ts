import { describe, expect, it } from 'vitest'
import { diverts, exceptedFrom } from '../../../server/policy/mail-arrangement/diverts.ts'
import {
  type Asked,
  confirmed,
  mayConfirmAsSeen,
  wantedArrangement,
} from '../../../server/policy/mail-arrangement/mail-arrangement.ts'
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

  it('P13, P14: mail is forwarded to whoever takes the contact’s place', () => {
    const to = 'kit.lowe@ambleford.example'
    expect(wantedArrangement({ mail: { kind: 'forward', exceptions }, contact }, to)?.forwardTo).toBe(to)
    expect(wantedArrangement({ mail: { kind: 'block', exceptions }, contact }, to)?.forwardTo).toBeNull()
  })

  it('P13, P16: mail that is forwarded or blocked does not reach its recipients', () => {
    expect(mailArrangementKinds.filter((kind) => diverts({ kind }))).toEqual(['forward', 'block'])
  })
})

it('P16: councillors are excepted only from what keeps mail from them', () => {
  expect(mailArrangementKinds.map((kind) => [kind, exceptedFrom({ kind, exceptions })])).toEqual([
    ['none', []],
    ['forward', exceptions],
    ['block', exceptions],
    ['mark', []],
  ])
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

describe('P13: ICT confirms what they saw', () => {
  const seen: Asked = {
    ...{ state: 'to-make', addresses: ['jo@example.org', 'marsh@example.org'], forwardTo: contact.address },
    ...{ exceptions: [...exceptions, 'cllr.ode@ambleford.example'], marks: ['tag', 'notice'] },
    ...{ groups: ['housing@ambleford.example', 'waste@ambleford.example'], departments: ['Culture', 'Parks'] },
    since: '2026-11-03T09:00:00.000Z',
  }
  const judged = (given: Partial<Asked>) => mayConfirmAsSeen(seen, { ...seen, ...given })?.refusal

  it('and it is the same in whatever order it is listed', () => {
    expect(judged({})).toBeUndefined()
    const { addresses, exceptions, marks, groups, departments } = seen
    const turned = {
      ...{ addresses: addresses.toReversed(), exceptions: exceptions.toReversed(), marks: marks.toReversed() },
      ...{ groups: groups.toReversed(), departments: departments.toReversed() },
    }
    expect(judged(turned)).toBeUndefined()
  })

  it.each<[string, Partial<Asked>]>([
    ['it is to be removed by now', { state: 'to-remove' }],
    ['the customer has another address', { addresses: [...seen.addresses, 'jo.marsh@example.org'] }],
    ['the customer has one address less', { addresses: ['jo@example.org'] }],
    ['mail goes to somebody else', { forwardTo: 'kit.lowe@ambleford.example' }],
    ['mail goes to nobody', { forwardTo: null }],
    ['another councillor is left alone', { exceptions }],
    ['other marks are asked for', { marks: ['tag'] }],
    ['it is about another group', { groups: ['housing@ambleford.example'] }],
    ['it is about another department', { departments: ['Culture'] }],
    ['it was asked for again', { since: '2026-11-03T10:00:00.000Z' }],
    ['a group is in place of a department', { groups: [...seen.groups, 'Culture'], departments: ['Parks'] }],
  ])('and nothing else: %s', (_, given) => {
    expect(judged(given)).toBe('changed-meanwhile')
  })
})
