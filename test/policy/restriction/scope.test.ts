import { describe, expect, it } from 'vitest'
import {
  bindingOn,
  covers,
  givesWay,
  isWider,
  leaveOneToFollow,
  mayBind,
  mayStandBeside,
  overlap,
  type Reader,
  type Scope,
  scopeOf,
  servicesByClaims,
} from '../../../server/policy/restriction/scope.ts'
import { type CustomerFacts, standingOf } from '../../../server/policy/standing/standing.ts'
import { council } from '../../support/acts.ts'
import { arrangement, freeMail, nobodyElse } from '../../support/arrangements.ts'

const known = ['Housing', 'Planning', 'Council Tax']
const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const kit = { name: 'Kit Lowe', address: 'kit.lowe@ambleford.example' }

describe('P8: whom a restriction binds', () => {
  it('binds the whole council if it names no service, or one that the council no longer has', () => {
    for (const services of [null, [], ['Parks'], ['Housing', 'Parks']]) expect(scopeOf(services, known)).toBeNull()
    expect(scopeOf(['Housing'], known)).toEqual(['Housing'])
  })

  it('binds whoever reads it, also somebody whose service is not known, if it binds the whole council', () => {
    for (const services of [null, ['Parks'], ['Housing', 'Parks']])
      for (const reader of [null, [], ['Planning']])
        expect(bindingOn(services, { services: reader, isNamed: false }, known)).toBe('bound')
    expect(bindingOn(['Housing'], { services: null, isNamed: false }, known)).toBe('service-unknown')
    expect(bindingOn(['Housing'], { services: ['Planning'], isNamed: false }, known)).toBe('not-bound')
    expect(bindingOn(['Housing'], { services: ['Planning'], isNamed: true }, known)).toBe('bound')
  })

  it('covers another scope if it binds everybody whom the other binds, and overlaps if it binds some of them', () => {
    const all = [null, ['Housing'], ['Planning'], ['Housing', 'Planning']]
    const people = [...known, 'Parks']
    const binds = (scope: string[] | null, service: string) => scope === null || scope.includes(service)
    for (const one of all) {
      for (const other of all) {
        expect(covers(one, other)).toBe(people.every((service) => !binds(other, service) || binds(one, service)))
        expect(overlap(one, other)).toBe(people.some((service) => binds(other, service) && binds(one, service)))
      }
    }
  })
})

describe('P8: what a restriction may bind', () => {
  it.each<[Scope, string | null, boolean]>([
    [['Housing'], 'Housing', false],
    [['Planning'], 'Housing', true],
    [['Housing', 'Planning'], 'Housing', true],
    [null, 'Housing', true],
    [['Planning'], null, false],
    [['Housing', 'Planning'], null, true],
    [null, null, true],
  ])('%j, escalated by %s: wider, %s, and then only with a reason', (scope, escalatedBy, wider) => {
    expect(isWider(scope, { escalatedBy })).toBe(wider)
    expect(mayBind(scope, '  ', { escalatedBy })?.refusal).toBe(wider ? 'scope-reason-missing' : undefined)
    expect(mayBind(scope, null, { escalatedBy })?.refusal).toBe(wider ? 'scope-reason-missing' : undefined)
    expect(mayBind(scope, 'Both get the same messages.', { escalatedBy })).toBeNull()
  })

  it.each<[Scope, Scope, boolean]>([
    [null, null, false],
    [null, ['Housing'], false],
    [['Housing', 'Planning'], ['Planning'], false],
    [['Housing'], ['Housing', 'Planning'], true],
    [['Housing'], ['Planning'], true],
    [['Housing'], null, true],
  ])('varied from %j to %j: wider, %s', (varied, scope, wider) => expect(isWider(scope, { varied })).toBe(wider))
})

describe('P8, P14: one restriction beside another of the same customer', () => {
  const one = (services: string[] | null, id = 'one', replacesId: string | null = null) => ({
    id,
    replacesId,
    services,
  })
  const next = (services: string[] | null, replacesId: string | null = null) => ({ replacesId, services })

  it('ends with the next one if that varies it, varies the same, or binds everybody whom it binds', () => {
    expect(givesWay(one(['Housing']), next(['Planning'], 'one'), known)).toBe(true)
    expect(givesWay(one(['Housing'], 'other', 'one'), next(['Planning'], 'one'), known)).toBe(true)
    expect(givesWay(one(['Housing']), next(['Housing', 'Planning']), known)).toBe(true)
    expect(givesWay(one(null), next(null), known)).toBe(true)
    expect(givesWay(one(['Housing']), next(['Planning']), known)).toBe(false)
    expect(givesWay(one(['Housing'], 'other'), next(['Planning'], 'one'), known)).toBe(false)
    expect(givesWay(one(null), next(['Planning']), known)).toBe(false)
    expect(givesWay(one(['Housing', 'Planning'], 'other', null), next(['Planning']), known)).toBe(false)
  })

  it('each service has one at a time: one that would share some services with another is refused', () => {
    const stands = (services: string[] | null, ...others: ReturnType<typeof one>[]) =>
      mayStandBeside(next(services), others, known)?.refusal
    expect(stands(['Planning'], one(['Housing']))).toBeUndefined()
    expect(stands(null, one(['Housing']), one(['Planning']))).toBeUndefined()
    expect(stands(['Planning'], one(null))).toBe('scope-overlaps')
    expect(stands(['Planning', 'Council Tax'], one(['Housing', 'Planning']))).toBe('scope-overlaps')
    // The council no longer has Parks, so that one binds everybody.
    expect(stands(['Planning'], one(['Parks']))).toBe('scope-overlaps')
  })
})

describe('P8, P14: two restrictions of one customer leave each service one to follow', () => {
  const of = (services: string[] | null, state: 'agreed' | 'in-force' = 'in-force', id = '', replacesId = '') => ({
    ...{ id, state, services, replacesId: replacesId || null },
  })
  it.each([
    ['two in force for different services', of(['Housing']), of(['Planning']), true],
    ['two in force for one service', of(['Housing', 'Planning']), of(['Planning']), false],
    ['two in force, one for all', of(null), of(['Planning']), false],
    ['two in force, one for a service that is gone', of(['Parks']), of(['Planning']), false],
    ['one in force that the agreed one covers', of(['Planning']), of(null, 'agreed'), true],
    ['one in force that the agreed one does not cover', of(null), of(['Planning'], 'agreed'), false],
    [
      'one in force that the agreed one varies',
      of(null, 'in-force', 'one'),
      of(['Planning'], 'agreed', 'next', 'one'),
      true,
    ],
    ['two agreed for different services', of(['Housing'], 'agreed'), of(['Planning'], 'agreed'), true],
    ['two agreed for the same services', of(['Housing'], 'agreed'), of(['Housing'], 'agreed'), true],
    // If the wider one comes into force first, the narrower one stands beside it.
    ['two agreed, one wider than the other', of(null, 'agreed'), of(['Housing'], 'agreed'), false],
  ])('%s', (_, one, other, isSo) => {
    expect(leaveOneToFollow(one, other, known)).toBe(isSo)
    expect(leaveOneToFollow(other, one, known)).toBe(isSo)
  })
})

describe('P8: whose service somebody is in', () => {
  const members = [
    { claim: 'groups', value: 'one', service: 'Housing' },
    { claim: 'groups', value: 'two', service: 'Planning' },
    { claim: 'department', value: 'Housing and Homes', service: 'Housing' },
    { claim: 'groups', value: 'old', service: 'Parks' },
  ]
  it.each([
    [{ groups: ['one'] }, ['Housing']],
    [{ groups: ['two', 'x', 'one'] }, ['Housing', 'Planning']],
    [{ department: ['Housing and Homes'], groups: ['one'] }, ['Housing']],
    [{ groups: ['old'] }, null],
    [{ groups: ['ONE'], department: ['Housing'] }, null],
    [{}, null],
  ])('by the claims %j: %j', (claims, services) => expect(servicesByClaims(claims, members, known)).toEqual(services))

  it('a property that every object inherits is not a claim', () =>
    expect(servicesByClaims({}, [{ claim: 'constructor', value: 'x', service: 'Housing' }], known)).toBeNull())
})

const held = (id: string, services: string[] | null, given: Partial<CustomerFacts['restrictions'][number]> = {}) => ({
  id,
  state: 'in-force' as const,
  inForceOn: '2026-09-03',
  until: null,
  liftedOn: null,
  measures: [{ kind: 'designated-contact' as const }],
  contact: sam,
  deputy: kit,
  services,
  ...freeMail,
  ...given,
})
const seen = (given: Partial<CustomerFacts>, reader: Partial<Reader>, tellsServices = false, name = 'Amira Khan') =>
  standingOf(
    {
      customerId: 'c',
      restrictions: [],
      pendingEscalations: [],
      warnings: [],
      formalWarnings: [],
      passedOn: [],
      ...given,
    },
    {
      person: { oid: 'amira', tid: 'council', name, roles: [] },
      reader: { services: null, addresses: [], ...reader },
      at: new Date('2026-11-03T09:00:00.000Z'),
      timeZone: 'Europe/London',
      wording: { ...council.wording, notTold: '', arrangement },
      services: known,
      tellsServices,
      alsoNamed: nobodyElse,
    },
  )
const inService = (...services: string[]) => ({ services })

describe('P8: what staff of each service see of one customer', () => {
  const housing = held('h', ['Housing'])
  const mild = [{ kind: 'volume' as const, channel: 'email' as const, atMost: 1, each: 'week' as const }]

  it('of those it binds, who it binds; of nobody’s service that is known, that it may; of others, no more than that', () => {
    expect(seen({ restrictions: [housing] }, inService('Housing'))).toMatchObject({
      kind: 'restricted',
      scope: { kind: 'services', services: ['Housing'] },
    })
    expect(seen({ restrictions: [housing] }, {})).toMatchObject({
      kind: 'restricted',
      scope: { kind: 'service-unknown' },
    })
    const none = { kind: 'other-service', customerId: 'c', services: null }
    expect(seen({ restrictions: [housing] }, inService('Planning'))).toEqual(none)
    expect(seen({ restrictions: [housing] }, inService('Planning'), true)).toEqual({ ...none, services: ['Housing'] })
    expect(seen({ restrictions: [held('all', null)] }, inService('Planning'))).toMatchObject({
      scope: { kind: 'whole-council' },
    })
  })

  it('the contact, the deputy and the people whom the customer may contact deal with it, whatever their service', () => {
    const people = { kind: 'fewer-people' as const, people: ['Lee Wong'] }
    const restrictions = [held('h', ['Housing'], { measures: [people] })]
    for (const services of [null, ['Council Tax']]) {
      for (const address of [sam.address, kit.address, ` ${sam.address.toUpperCase()} `]) {
        const found = seen({ restrictions }, { services, addresses: [address] })
        expect(found).toMatchObject({ kind: 'restricted', scope: { kind: 'services' } })
      }
      expect(seen({ restrictions }, { services }, false, 'Lee Wong')).toMatchObject({
        kind: 'restricted',
        instruction: { you: 'people' },
      })
    }
    const alone = [held('h', ['Housing'], { deputy: null })]
    const others = seen({ restrictions: alone }, { services: ['Planning'], addresses: ['', kit.address] })
    expect(others.kind).toBe('other-service')
  })

  it('one for each of two services: each sees its own; nobody’s service known, the stricter; a third, neither', () => {
    const both = { restrictions: [held('p', ['Planning'], { measures: mild, inForceOn: '2026-10-01' }), housing] }
    expect(seen(both, inService('Housing'))).toMatchObject({ restrictionId: 'h' })
    expect(seen(both, inService('Planning'))).toMatchObject({ restrictionId: 'p', instruction: { mayReply: true } })
    expect(seen(both, {})).toMatchObject({ restrictionId: 'h', scope: { kind: 'service-unknown' } })
    expect(seen(both, inService('Housing', 'Planning'))).toMatchObject({
      restrictionId: 'h',
      instruction: {
        mayReply: false,
        arrangements: ['May contact Sam Reyes only.', 'Planning: E-mail: at most once a week.'],
      },
    })
    expect(seen(both, inService('Housing'))).toMatchObject({
      instruction: { arrangements: ['May contact Sam Reyes only.'] },
    })
    expect(seen(both, inService('Council Tax'), true)).toMatchObject({
      kind: 'other-service',
      services: ['Planning', 'Housing'],
    })
  })

  it('a warning or an escalation is told where no restriction binds: they answer as if there were none', () => {
    const warning = { id: 'w', at: '2026-10-01T09:00:00.000Z', service: 'Planning', lapsesOn: '2027-10-01' }
    const warned = { restrictions: [housing], warnings: [{ ...warning, undone: false, reply: null }] }
    expect(seen(warned, inService('Planning')).kind).toBe('warned')
    expect(seen(warned, inService('Housing')).kind).toBe('restricted')
    const by = { oid: 'dan', tid: 'council' }
    const pending = { id: 'e', state: 'pending' as const, at: '2026-10-01T09:00:00.000Z', service: 'Planning', by }
    const undecided = { ...pending, isActedOn: false }
    expect(seen({ ...warned, pendingEscalations: [undecided] }, inService('Planning')).kind).toBe('decision-pending')
  })

  it('P14: one that is not in force yet is announced to those whom it will bind, and to nobody else', () => {
    const agreed = { restrictions: [held('h', ['Housing'], { state: 'agreed', inForceOn: null })] }
    expect(seen(agreed, inService('Housing')).kind).toBe('agreed')
    expect(seen(agreed, {}).kind).toBe('agreed')
    expect(seen(agreed, inService('Planning')).kind).toBe('not-on-register')
  })
})
