import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, daysLater, earliest, monthsLater } from '../../../server/policy/calendar.ts'
import { mandatoryParts, mayConfirm, mayHaveBeenSent } from '../../../server/policy/letter/confirmation.ts'
import { confirmed } from '../../../server/policy/mail-arrangement/mail-arrangement.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import { mayBeEnded, mayComeIntoForce, mayContinue } from '../../../server/policy/restriction/restriction.ts'
import {
  firstReviewDue,
  latestReviewOn,
  mayReview,
  nextReviewDue,
  reviewDueInLetter,
  reviewNotice,
} from '../../../server/policy/review/review.ts'
import type { RestrictionState } from '../../../server/policy/vocabulary.ts'
import type { RefusalName } from '../../../server/policy/vocabulary-refusals.ts'

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => daysLater('2000-01-01', n))

describe('P15: when a review is due', () => {
  it('is never more than six months after the restriction came into force, or after a review', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 6 }), (from, chosen, months) => {
        expect(firstReviewDue(from, chosen, months) <= monthsLater(from, months)).toBe(true)
        // A day that had passed when it came into force does not count.
        if (chosen > from) expect(firstReviewDue(from, chosen, months) <= chosen).toBe(true)
        expect(firstReviewDue(from, chosen, months) > from).toBe(true)
        expect(nextReviewDue(from, months, null)).toBe(monthsLater(from, months))
        expect(nextReviewDue(from, months, chosen) <= chosen).toBe(true)
      }),
    )
  })

  it('a variation never puts a review off, and its letter never names a day that has passed', () => {
    fc.assert(
      fc.property(day, day, day, fc.integer({ min: 1, max: 6 }), (on, chosen, varied, months) => {
        const due = firstReviewDue(on, chosen, months, varied)
        expect(due <= varied).toBe(true)
        expect(due <= firstReviewDue(on, chosen, months)).toBe(true)
        const told = reviewDueInLetter(due, on, chosen, months)
        expect(told > on).toBe(true)
        if (due > on) expect(told).toBe(due)
        const latest = latestReviewOn(on, months, varied)
        expect(latest > on && latest <= monthsLater(on, months)).toBe(true)
        if (varied > on) expect(latest <= varied).toBe(true)
      }),
    )
  })

  it('counts days across leap years and clock changes', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (from, days) => {
        expect(daysBetween(from, daysLater(from, days))).toBe(days)
      }),
    )
    expect(daysLater('2028-02-28', 1)).toBe('2028-02-29')
    expect(earliest('2027-01-02', null, '2027-01-01')).toBe('2027-01-01')
  })

  it.each([
    ['2027-04-04', null, null],
    ['2027-04-05', '28-days', null],
    ['2027-05-02', '28-days', null],
    ['2027-05-03', 'on-the-day', null],
    ['2027-05-04', 'overdue-week-1', 1],
    ['2027-05-10', 'overdue-week-1', 1],
    ['2027-05-11', 'overdue-week-2', 2],
    ['2029-05-03', 'overdue-week-105', 105],
  ])('due on 3 May: on %s the notice is %s, and the overdue week %s', (today, stage, week) => {
    const notice = reviewNotice('2027-05-03', today, 28)
    expect(notice).toEqual(stage && { stage, dueOn: '2027-05-03', week })
  })

  it('the reviewer can continue or lift; varying also needs the authorising officer role', () => {
    const reviewer = { oid: 'f', tid: 't', roles: ['Reviewer' as const] }
    const both = { ...reviewer, roles: ['Reviewer' as const, 'AuthorisingOfficer' as const] }
    const officer = { ...reviewer, roles: ['AuthorisingOfficer' as const] }
    for (const outcome of ['continued', 'lifted'] as const) expect(mayReview(outcome, reviewer)).toBeNull()
    expect(mayReview('varied', reviewer)?.refusal).toBe('not-authorised')
    expect(mayReview('varied', both)).toBeNull()
    expect(mayReview('continued', officer)?.refusal).toBe('not-authorised')
  })
})

describe('P14: from the decision to the end', () => {
  it.each<[RestrictionState, string | null, (RefusalName | undefined)[]]>([
    ['agreed', null, [undefined, 'not-in-force', undefined]],
    ['in-force', '2027-01-01', ['not-agreed', undefined, undefined]],
    ['in-force', '2026-12-31', ['already-lifted', 'already-lifted', 'already-lifted']],
    ['agreed', '2026-12-31', ['already-lifted', 'already-lifted', 'already-lifted']],
    ['lifted', null, ['already-lifted', 'already-lifted', 'already-lifted']],
    ['replaced', null, ['not-agreed', 'not-in-force', 'not-in-force']],
  ])('%s until %s: whether it can come into force, continue and be ended', (state, until, refusals) => {
    const rules = [mayComeIntoForce, mayContinue, mayBeEnded]
    expect(rules.map((rule) => rule({ state, until }, '2027-01-01')?.refusal)).toEqual(refusals)
  })

  it('a letter that lacks a part confirms nothing; it is sent after the decision and not in the future', () => {
    expect(mayConfirm([])).toBeNull()
    expect(mayConfirm(['ombudsman'])?.refusal).toBe('letter-incomplete')
    expect(mayHaveBeenSent('2027-01-02', '2027-01-01', '2027-01-02')).toBeNull()
    expect(mayHaveBeenSent('2027-01-03', '2027-01-01', '2027-01-02')?.refusal).toBe('in-the-future')
    expect(mayHaveBeenSent('2026-12-31', '2027-01-01', '2027-01-02')?.refusal).toBe('in-the-past')
  })

  it('a restriction letter says who, how, when, why, what stays open, until when, and what the customer can do', () => {
    const parts = [
      ...['addressee', 'address', 'letterhead', 'who', 'scope', 'stays-open', 'how', 'when', 'councillors'],
      ...['reasons', 'policy'],
      ...['until', 'review', 'representations', 'complaints', 'ombudsman', 'privacy', 'formats'],
    ]
    expect(mandatoryParts.restriction).toEqual(parts)
    expect(mandatoryParts.variation).toEqual(parts)
  })

  it('P13: ICT can confirm only what it was asked to do', () => {
    const ict = { oid: 'l', tid: 't', roles: ['ICT' as const] }
    const states = (['to-make', 'in-place', 'to-remove', 'removed'] as const).map((state) => {
      const said = confirmed(state, ict)
      return said instanceof Refusal ? said.refusal : said
    })
    expect(states).toEqual(['in-place', 'nothing-to-arrange', 'removed', 'nothing-to-arrange'])
    expect(confirmed('to-make', { ...ict, roles: ['AuthorisingOfficer'] })).toMatchObject({ refusal: 'not-authorised' })
  })
})
