import { describe, expect, it } from 'vitest'
import type { Considered } from '../../../server/policy/decision/considered.ts'
import {
  behavioursFound,
  type Decision,
  isFirstRestriction,
  mayApprove,
  mayReach,
} from '../../../server/policy/decision/decision.ts'
import { escalationCycle } from '../../../server/policy/escalation/escalation.ts'
import { stateAfter } from '../../../server/policy/life-cycle.ts'
import { considered, terms, termsFacts } from '../../support/deciding.ts'

const approval = { outcome: 'approve' as const, reasons: 'Threats.', considered: considered(), terms: terms() }
const formalWarning = { outcome: 'warn-formally' as const, reasons: 'Three insults.' }

describe('P1, P10: the behaviours that a decision is about', () => {
  it.each([
    ['an approval names its own', { ...approval, behaviours: ['abusive' as const] }, ['abusive']],
    ['an approval names one twice', { ...approval, behaviours: ['abusive' as const, 'abusive' as const] }, ['abusive']],
    ['an approval names none', approval, ['harassing']],
    ['an approval has an empty list', { ...approval, behaviours: [] }, ['harassing']],
    ['a formal warning names its own', { ...formalWarning, behaviours: ['abusive' as const] }, ['abusive']],
    ['a formal warning names none', formalWarning, ['harassing']],
    ['a formal warning has an empty list', { ...formalWarning, behaviours: [] }, ['harassing']],
    ['to decline names none', { outcome: 'decline' as const, reasons: 'Too little.' }, ['harassing']],
  ])('are the officer’s, or else those that were escalated: %s', (_, decision, behaviours) => {
    expect(behavioursFound(decision, ['harassing'])).toEqual(behaviours)
  })

  it('are those that were escalated if nothing is done against them, whatever was ticked before', () => {
    const declined = { outcome: 'decline' as const, reasons: 'Too little.', behaviours: ['abusive' as const] }
    expect(behavioursFound(declined, ['harassing'])).toEqual(['harassing'])
  })
})

describe('P13: an outcome needs its words', () => {
  const lastResort = { outcome: 'refer-to-legal', lastResort: true } as const
  it.each<[string, Decision, string | undefined]>([
    ['to decline', { outcome: 'decline', reasons: 'Too little.' }, undefined],
    ['to decline without words', { outcome: 'decline', reasons: ' ' }, 'reasons-missing'],
    ['P7: a complaint', { outcome: 'treat-as-complaint', reasons: 'It is one.' }, undefined],
    ['P7: a complaint without words', { outcome: 'treat-as-complaint', reasons: ' ' }, 'reasons-missing'],
    ['P9: a polite warning instead', { outcome: 'warn-instead', reasons: 'Enough.' }, undefined],
    ['P9: a polite warning instead, without words', { outcome: 'warn-instead', reasons: ' ' }, 'reasons-missing'],
    ['a question', { outcome: 'ask-for-more', question: 'When?' }, undefined],
    ['a question without words', { outcome: 'ask-for-more', question: ' ' }, 'reasons-missing'],
    ['P3: a referral', { ...lastResort, reasons: 'Threats.' }, undefined],
    ['P3: a referral without words', { ...lastResort, reasons: ' ' }, 'reasons-missing'],
    [
      'P3: a referral that is not the last resort',
      { ...lastResort, reasons: 'Threats.', lastResort: false },
      'not-last-resort',
    ],
    ['P10: an approval', approval, undefined],
    ['P10: an approval without words', { ...approval, reasons: ' ' }, 'reasons-missing'],
    ['P10: a formal warning', formalWarning, undefined],
    ['P10: a formal warning without words', { ...formalWarning, reasons: ' ' }, 'reasons-missing'],
  ])('%s', (_, decision, refusal) => {
    expect(mayReach(decision, ['abusive'], termsFacts)?.refusal).toBe(refusal)
  })

  it('P5: no action on a one-off under stress needs no note', () => {
    expect(mayReach({ outcome: 'no-action', note: null }, ['abusive'], termsFacts)).toBeNull()
  })

  it.each<[string, Decision, string | undefined]>([
    ['P1: an approval needs a behaviour', approval, 'behaviour-missing'],
    ['P10: a formal warning tells the customer which behaviour', formalWarning, 'behaviour-missing'],
    [
      'a formal warning without words and behaviour lacks its words first',
      { ...formalWarning, reasons: '' },
      'reasons-missing',
    ],
    ['to decline needs none', { outcome: 'decline', reasons: 'Too little.' }, undefined],
    ['P9: a polite warning instead needs none', { outcome: 'warn-instead', reasons: 'Enough.' }, undefined],
  ])('where no behaviour was found: %s', (_, decision, refusal) => {
    expect(mayReach(decision, [], termsFacts)?.refusal).toBe(refusal)
  })
})

describe('P9: a polite warning instead', () => {
  const warned = { ...termsFacts, isFormallyWarned: true }
  it('is a step back while a formal warning counts', () => {
    expect(mayReach({ outcome: 'warn-instead', reasons: 'Once more.' }, [], warned)?.refusal).toBe(
      'already-formally-warned',
    )
    expect(mayReach({ outcome: 'warn-instead', reasons: ' ' }, [], warned)?.refusal).toBe('reasons-missing')
  })

  it('is the only outcome that a formal warning rules out', () => {
    for (const decision of [approval, formalWarning, { outcome: 'decline' as const, reasons: 'Too little.' }])
      expect(mayReach(decision, ['abusive'], warned)).toBeNull()
  })
})

it.each([
  ['P9', 'warn-instead', 'warning-instead'],
  ['P7', 'treat-as-complaint', 'complaint'],
] as const)('%s: an open escalation may end with %s: %s', (_, outcome, state) => {
  expect(stateAfter(escalationCycle, 'pending', outcome)).toBe(state)
  expect(stateAfter(escalationCycle, 'more-wanted', outcome)).toBe(state)
})

describe('P3: a question to legal services together with a restriction', () => {
  it.each([
    ['none', null, undefined],
    ['as a last resort', { question: 'Is it harassment?', lastResort: true }, undefined],
    ['not as a last resort', { question: 'Is it harassment?', lastResort: false }, 'not-last-resort'],
    ['without words', { question: ' ', lastResort: true }, 'reasons-missing'],
  ])('is asked as advice alone is: %s', (_, legalQuestion, refusal) => {
    expect(mayReach({ ...approval, legalQuestion }, ['abusive'], termsFacts)?.refusal).toBe(refusal)
  })

  it('does not stand in for what an approval needs', () => {
    const legalQuestion = { question: 'Is it harassment?', lastResort: true }
    const unread = { ...approval, legalQuestion, considered: considered({ warnings: ' ' }) }
    expect(mayReach(unread, ['abusive'], termsFacts)?.refusal).toBe('warnings-not-considered')
  })
})

describe('G (LGSCO): a first restriction', () => {
  it.each([
    ['nothing before', [], true],
    ['one that was agreed and never came into force', [{ inForceOn: null }], true],
    ['one in force before', [{ inForceOn: '2025-01-01' }], false],
    ['one in force, one that never was', [{ inForceOn: '2025-01-01' }, { inForceOn: null }], false],
    ['one that never was in force, one that was', [{ inForceOn: null }, { inForceOn: '2025-01-01' }], false],
  ])('is one where nobody was restricted before: %s: %s', (_, before, isFirst) => {
    expect(isFirstRestriction(before)).toBe(isFirst)
  })

  it.each<[string, Partial<Considered>, string | undefined]>([
    ['both in words', {}, undefined],
    ['no support', { supportOffered: ' ' }, 'support-not-offered'],
    ['no mediation', { mediation: ' ' }, 'mediation-not-considered'],
    ['support left out', { supportOffered: undefined }, 'support-not-offered'],
    ['mediation left out', { mediation: undefined }, 'mediation-not-considered'],
  ])('needs words about support and mediation, and a later one does not: %s', (_, given, refusal) => {
    const asked = (isFirst: boolean) =>
      mayApprove({ ...approval, considered: considered(given) }, ['abusive'], { ...termsFacts, isFirst })?.refusal
    expect(asked(true)).toBe(refusal)
    expect(asked(false)).toBeUndefined()
  })
})
