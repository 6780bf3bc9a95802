import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { canRecord } from '../../addin/pane/calls/can-record.ts'
import { customerFound } from '../../addin/pane/escalation/customer-found.ts'
import { nothingConsidered } from '../../addin/parts/terms/considered-draft.ts'
import { ConsideredFields } from '../../addin/parts/terms/considered-fields.tsx'
import { MailFields } from '../../addin/parts/terms/mail-fields.tsx'
import { termsFieldOf } from '../../addin/parts/terms/terms-draft.ts'
import { currentRestrictions } from '../../addin/register/customer/current-restrictions.ts'
import { ChangeActs } from '../../addin/register/review/change-acts.tsx'
import type { RestrictionSeen } from '../../server/contract/customer/dossier.ts'
import type { Me } from '../../server/contract/settings/me.ts'
import type { LookupAnswer } from '../../server/contract/standing/standing.ts'
import { ready } from './support/decision-draft.ts'
import { markup } from './support/markup.ts'

type Found = LookupAnswer['found']
const standing = (part: object) => ({ kind: 'standing', standing: part }) as unknown as Found

describe('a call', () => {
  test.each<[string, Found]>([
    ['several people use the number', { kind: 'who-is-it' }],
    ['several people fit', { kind: 'possible-match', why: 'several-fit' }],
    ['it is a colleague', standing({ kind: 'colleague' })],
    ['only the address of a place is given', { kind: 'place' }],
  ])('P4: cannot be recorded while %s: the register would refuse it', (_, found) => {
    expect(canRecord(found)).toBe(false)
  })

  test.each<[string, Found]>([
    ['of that name somebody is on the register', { kind: 'possible-match', why: 'name-alone' }],
    ['the details differ', { kind: 'possible-match', why: 'details-differ' }],
    ['the name is another', { kind: 'other-name' }],
    ['nobody is known', { kind: 'no-match' }],
    ['the standing is known', standing({ kind: 'restricted' })],
  ])('P4: can be recorded where %s', (_, found) => {
    expect(canRecord(found)).toBe(true)
  })
})

describe('the customer of another address', () => {
  const words = (found: Found) => customerFound(found)

  test('G, accuracy: is the one whom the register found', () => {
    expect(words(standing({ kind: 'restricted', customerId: 'c-1' }))).toBe('c-1')
  })

  test('G, accuracy: is not said to be unknown where only the name differs', () => {
    expect(words({ kind: 'other-name' })).toMatchObject({
      message: 'We know this number or address, but not with this name. Check the spelling.',
    })
    expect(words({ kind: 'no-match' })).toMatchObject({
      message: 'Nobody on the register has this address or number.',
    })
    expect(words({ kind: 'who-is-it' })).toMatchObject({ told: { name: 'who-is-it' } })
  })
})

describe('the forms that change a restriction', () => {
  type Judging = Pick<RestrictionSeen['judging'], 'change' | 'lift'>
  const shows = (judging: Judging, state = 'in-force') => {
    const seen = { restrictionId: 'r-1', state, judging: { answer: null, review: null, ...judging } }
    const html = markup(
      createElement(ChangeActs, {
        seen: seen as unknown as RestrictionSeen,
        me: { roles: ['AuthorisingOfficer'] } as unknown as Me,
        changing: null,
        onChanging: () => undefined,
        onChanged: () => undefined,
      }),
    )
    return {
      buttons: [...html.matchAll(/<button[^>]*>([^<]*)</g)].map(([, label]) => label),
      notes: [...html.matchAll(/(You|Nobody)[^<]*/g)].map(([note]) => note),
    }
  }

  test('P13, P14: are offered to an officer whom nothing stops', () => {
    expect(shows({ change: null, lift: null })).toEqual({ buttons: ['Change it', 'Lift it'], notes: [] })
  })

  test('P13: whoever escalated reads who can change it, and can still lift it', () => {
    expect(shows({ change: 'escalated', lift: null })).toEqual({
      buttons: ['Lift it'],
      notes: ['You escalated this customer. Ask another authorising officer to change the restriction.'],
    })
  })

  test('P13, P14: without a post an officer reads once why neither is offered', () => {
    expect(shows({ change: 'no-post', lift: 'no-post' })).toEqual({
      buttons: [],
      notes: [expect.stringMatching(/^You don’t hold one of the posts that decide. Ask one of their holders./)],
    })
    expect(shows({ change: 'no-post', lift: 'no-post' }, 'agreed').buttons).toEqual([])
  })

  test('P13: until a post has a holder nobody changes it, and every officer can lift it', () => {
    expect(shows({ change: 'no-holders', lift: null })).toMatchObject({
      buttons: ['Lift it'],
      notes: [expect.stringContaining('Ask the register keeper to open Settings')],
    })
  })
})

describe('a customer’s page', () => {
  const one = (restrictionId: string, state: string) => ({
    ...{ restrictionId, state, reference: restrictionId },
    ...{ inForceOn: null, reviewDue: null },
  })
  const ids = (...given: ReturnType<typeof one>[]) => currentRestrictions(given).map((seen) => seen.restrictionId)

  test('P14: takes a representation against each restriction in force, or against the agreed one', () => {
    expect(ids(one('a', 'agreed'), one('b', 'in-force'), one('c', 'in-force'))).toEqual(['b', 'c'])
    expect(ids(one('a', 'agreed'))).toEqual(['a'])
    expect(ids()).toEqual([])
  })
})

describe('the terms of a restriction', () => {
  const fields = (closing: boolean) =>
    markup(
      createElement(ConsideredFields, {
        draft: { ...nothingConsidered, lesserMeasures: 'A weekly limit was ignored.' },
        asks: { closing, councillors: false, emailLost: null },
        council: {} as Me['council'],
        today: '2026-08-31',
        emailTouched: false,
        problems: {},
        change: () => undefined,
      }),
    )

  test('P11, P12: ask about lesser measures only while a way of contact is closed', () => {
    expect(fields(true)).toContain('Needed, because a way of contact is closed.')
    expect(fields(false)).toBe('')
  })

  test('P16: show an excepted address that is no councillor’s any more, so that an officer can untick it', () => {
    const councillors = [{ name: 'Councillor Priya Nair', ward: 'Riverside', address: 'cllr.nair@ambleford.example' }]
    const shown = (exceptions: string[]) =>
      markup(
        createElement(MailFields, {
          ...{ draft: { ...ready.terms, mail: 'forward', exceptions }, councillors, problems: {} },
          change: () => undefined,
        }),
      )
    const former = 'cllr.old@ambleford.example, no longer a councillor'
    expect(shown(['cllr.old@ambleford.example'])).toContain(former)
    expect(shown(['cllr.old@ambleford.example'])).toContain('Untick them')
    expect(shown(['CLLR.Nair@ambleford.example'])).not.toContain('no longer a councillor')
  })

  test('P15: a refusal shows at the field that it is about', () => {
    expect(termsFieldOf).toMatchObject({ 'until-too-late': 'until', 'person-without-address': 'measures' })
  })
})
