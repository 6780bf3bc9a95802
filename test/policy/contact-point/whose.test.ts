import { describe, expect, it } from 'vitest'
import {
  mayAddPoint,
  mayCorrectPoint,
  mayRemovePoint,
} from '../../../server/policy/contact-point/contact-point-change.ts'
import { mayDecideProposal, mayPropose, mayWithdrawProposal } from '../../../server/policy/contact-point/proposal.ts'
import { isSameWhose, isWhoseAllowed, own, type Whose } from '../../../server/policy/contact-point/whose.ts'
import type { ContactPointKind } from '../../../server/policy/vocabulary.ts'

const shared: Whose = { kind: 'shared' }
const solicitor: Whose = { kind: 'representative', part: 'solicitor', name: 'Ida Quist' }

describe('P8, P12: whose a contact point is', () => {
  it('is always the customer, for a name', () => {
    expect([own, shared, solicitor].map((whose) => isWhoseAllowed('name', whose))).toEqual([true, false, false])
    expect([own, shared, solicitor].map((whose) => isWhoseAllowed('email', whose))).toEqual([true, true, true])
  })

  it('is the same for two of a representative only if part and name agree', () => {
    expect(isSameWhose(solicitor, { ...solicitor })).toBe(true)
    expect(isSameWhose(solicitor, { ...solicitor, name: 'Bo Quist' })).toBe(false)
    expect(isSameWhose(solicitor, { ...solicitor, part: 'advocate' })).toBe(false)
    expect(isSameWhose(solicitor, own)).toBe(false)
    expect(isSameWhose(own, solicitor)).toBe(false)
    expect(isSameWhose(own, shared)).toBe(false)
    expect(isSameWhose(own, { kind: 'own' })).toBe(true)
  })
})

/** What is left without an e-mail address, of somebody about whom there is something to see. */
const leaving = (kinds: ContactPointKind[]) => {
  const after = kinds.map((kind) => ({ kind }))
  return { before: [{ kind: 'email' as const }, ...after], after, live: true }
}

const fresh = { kind: 'email', whose: own, known: false, owner: null } as const

describe('G, accuracy: a contact point', () => {
  it('is added unless it is a name of somebody else, known already, or another customer’s own', () => {
    expect(mayAddPoint(fresh)).toBeNull()
    expect(mayAddPoint({ ...fresh, kind: 'name', whose: shared })).toMatchObject({ refusal: 'name-is-own' })
    expect(mayAddPoint({ ...fresh, known: true })).toMatchObject({ refusal: 'already-known' })
    expect(mayAddPoint({ ...fresh, owner: 'petra' })).toMatchObject({
      refusal: 'belongs-to-another',
      customerId: 'petra',
    })
  })

  it('is corrected if that changes something, and the customer keeps one to be found by', () => {
    const point = { removed: false, same: false, change: leaving([]) }
    expect(mayCorrectPoint(point, fresh)).toBeNull()
    expect(mayCorrectPoint({ ...point, removed: true }, fresh)).toMatchObject({ refusal: 'already-removed' })
    expect(mayCorrectPoint({ ...point, same: true }, fresh)).toMatchObject({ refusal: 'not-changed' })
    expect(mayCorrectPoint(point, { ...fresh, known: true })).toMatchObject({ refusal: 'already-known' })
    expect(mayCorrectPoint(point, { ...fresh, whose: solicitor })).toMatchObject({ refusal: 'last-contact-point' })
    expect(mayCorrectPoint({ ...point, change: leaving(['number']) }, { ...fresh, whose: solicitor })).toBeNull()
    const byName = { ...point, change: leaving(['name']) }
    expect(mayCorrectPoint(byName, { ...fresh, whose: solicitor })).toMatchObject({ refusal: 'last-way-to-find' })
    expect(mayCorrectPoint(point, { ...fresh, whose: shared })).toBeNull()
  })

  it('is removed once, and not if it is the last of the customer’s own or shared', () => {
    const point = { removed: false, whose: own, change: leaving(['email']) }
    const last = { ...point, change: leaving([]) }
    expect(mayRemovePoint(point)).toBeNull()
    expect(mayRemovePoint({ ...point, removed: true })).toMatchObject({ refusal: 'already-removed' })
    expect(mayRemovePoint(last)).toMatchObject({ refusal: 'last-contact-point' })
    expect(mayRemovePoint({ ...last, whose: shared })).toMatchObject({ refusal: 'last-contact-point' })
    expect(mayRemovePoint({ ...last, whose: solicitor })).toBeNull()
  })

  it.each<[ContactPointKind[], boolean]>([
    [['email'], true],
    [['number'], true],
    [['name', 'postal-address'], true],
    [['name'], false],
    [['postal-address'], false],
  ])('P4: leaves %j while there is something that staff must see: %s', (kinds, may) => {
    const point = { removed: false, whose: own, change: leaving(kinds) }
    expect(mayRemovePoint(point)?.refusal ?? null).toBe(may ? null : 'last-way-to-find')
    expect(mayRemovePoint({ ...point, change: { ...point.change, live: false } })).toBeNull()
    // It was somebody else's: the keeper says so, and a name at least stays.
    expect(mayRemovePoint({ ...point, unfindable: true })).toBeNull()
    expect(mayRemovePoint({ ...point, change: leaving([]), unfindable: true })?.refusal).toBe('last-contact-point')
  })

  it('of somebody whom nothing finds anyway is removed', () => {
    const change = { before: [{ kind: 'name' }, { kind: 'name' }], after: [{ kind: 'name' }], live: true } as const
    expect(mayRemovePoint({ removed: false, whose: own, change })).toBeNull()
  })

  it('is proposed once, and only if it is new', () => {
    const facts = { kind: 'email', whose: own, known: false, proposed: false } as const
    expect(mayPropose(facts)).toBeNull()
    expect(mayPropose({ ...facts, kind: 'name', whose: shared })).toMatchObject({ refusal: 'name-is-own' })
    expect(mayPropose({ ...facts, known: true })).toMatchObject({ refusal: 'already-known' })
    expect(mayPropose({ ...facts, proposed: true })).toMatchObject({ refusal: 'already-proposed' })
  })

  it('that was proposed is decided once, and withdrawn only before, by whoever proposed it', () => {
    const amira = { oid: 'amira', tid: 'tenant' }
    const mine = (state: 'proposed' | 'withdrawn' | 'accepted') => ({ by: amira, state })
    expect(mayWithdrawProposal(mine('proposed'), amira)).toBeNull()
    expect(mayWithdrawProposal(mine('proposed'), { ...amira, oid: 'dan' })).toMatchObject({ refusal: 'not-yours' })
    expect(mayWithdrawProposal(mine('withdrawn'), amira)).toMatchObject({ refusal: 'already-withdrawn' })
    expect(mayWithdrawProposal(mine('accepted'), amira)).toMatchObject({ refusal: 'already-decided' })
    expect(mayDecideProposal({ state: 'proposed' })).toBeNull()
    expect(mayDecideProposal({ state: 'withdrawn' })).toMatchObject({ refusal: 'already-withdrawn' })
    expect(mayDecideProposal({ state: 'accepted' })).toMatchObject({ refusal: 'already-decided' })
  })
})
