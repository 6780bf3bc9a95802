import { describe, expect, it } from 'vitest'
import { consideredWith } from '../../../server/policy/decision/considered.ts'
import { mayDraftDecision } from '../../../server/policy/decision/draft.ts'
import { mayAnswerLegalQuestion, mayRecordAdvice } from '../../../server/policy/decision/legal-advice.ts'
import type { Officer } from '../../../server/policy/who-may.ts'
import { considered } from '../../support/deciding.ts'

const officer: Officer = { oid: 'f', tid: 't', roles: ['AuthorisingOfficer'] }
const authorising = ['f/t', 'a/t'].map((one) => ({ post: 'Director', holder: { name: one, accounts: [one] } }))
const posts = { authorising, holders: authorising.map(({ holder }) => holder), today: '2026-11-03' }
const asked = { escalatedBy: [{ oid: 'a', tid: 't' }], state: 'referred' as const, version: 3 }

describe('P3: what legal services answered', () => {
  const advice = { advice: 'Restrict.', version: 3 }
  it.each<[string, Parameters<typeof mayRecordAdvice>, string | undefined]>([
    ['is recorded by an officer who may decide', [asked, officer, advice, posts], undefined],
    ['not by whoever escalated', [asked, { ...officer, oid: 'a' }, advice, posts], 'own-escalation'],
    ['not if nothing was asked', [{ ...asked, state: 'pending' }, officer, advice, posts], 'no-advice-awaited'],
    ['not on an older version', [asked, officer, { ...advice, version: 2 }, posts], 'changed-meanwhile'],
    ['not without words', [asked, officer, { ...advice, advice: ' ' }, posts], 'reasons-missing'],
  ])('%s', (_, given, refusal) => {
    expect(mayRecordAdvice(...given)?.refusal).toBe(refusal)
  })

  it('to a question beside a restriction, is recorded once, also where nobody escalated', () => {
    const answer = (given: Partial<Parameters<typeof mayAnswerLegalQuestion>[0]>, words = 'Restrict.', by = officer) =>
      mayAnswerLegalQuestion({ escalatedBy: asked.escalatedBy, isAnswered: false, ...given }, by, words, posts)?.refusal
    expect(answer({})).toBeUndefined()
    expect(answer({ escalatedBy: [] })).toBeUndefined()
    expect(answer({ escalatedBy: [officer] })).toBe('own-escalation')
    expect(answer({ isAnswered: true })).toBe('advice-recorded')
    expect(answer({}, ' ')).toBe('reasons-missing')
    expect(answer({}, 'Restrict.', { ...officer, roles: ['Reviewer'] })).toBe('not-authorised')
  })
})

it('P13: a decision is drafted by an officer who may take it, while it is open', () => {
  const draft = (escalation: Partial<Parameters<typeof mayDraftDecision>[0]>) =>
    mayDraftDecision({ escalatedBy: asked.escalatedBy, state: 'pending', ...escalation }, officer, posts)?.refusal
  expect(draft({})).toBeUndefined()
  expect(draft({ escalatedBy: [officer] })).toBe('own-escalation')
  expect(draft({ state: 'approved' })).toBe('already-decided')
  expect(draft({ state: 'withdrawn' })).toBe('already-withdrawn')
})

it('P11, P12: what a variation considers again takes the place of what was considered before', () => {
  const before = considered({ warnings: 'Two.', lesserMeasures: 'None.', lastResort: false })
  const again = { lesserMeasures: 'A plan.', lastResort: true, councillors: before.councillors }
  expect(consideredWith(before, null, false)).toBe(before)
  expect(consideredWith(before, again, true)).toEqual({ ...before, lesserMeasures: 'A plan.', lastResort: true })
  expect(consideredWith(null, again, true)).toMatchObject({ ...again, warnings: '', complaintSignposted: false })
  expect(consideredWith(null, null, false)).toBeNull()
})
