import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  asksOfChange,
  consideredProblems,
  nothingConsidered,
  toConsideredAgain,
} from '../../addin/parts/terms/considered-draft.ts'
import { toTerms } from '../../addin/parts/terms/terms-draft.ts'
import { type DecisionDraft, newDecision, toDecision } from '../../addin/register/decision/decision-draft.ts'
import { decisionProblems } from '../../addin/register/decision/decision-problems.ts'
import { standingWarning } from '../../addin/register/decision/formal-warning-note.tsx'
import { decision } from '../../server/contract/decision/decision.ts'
import { council, fresh, looked, ready, seen, today } from './support/decision-draft.ts'

describe('a draft decision', () => {
  test('P16: asks how the customer reaches councillors, where their e-mail is forwarded with the rest', () => {
    const forwarded = { ...ready, terms: { ...ready.terms, mail: 'forward' as const } }
    const asked = (draft: DecisionDraft, { councillors } = council) =>
      Object.keys(decisionProblems(draft, 'approve', today, { councillors }))
    expect(asked(forwarded)).toEqual(['councillorsWhyNot'])
    expect(asked({ ...forwarded, councillorsWhyNot: 'They ring.' })).toEqual([])
    const exceptions = council.councillors.map(({ address }) => address)
    expect(asked({ ...forwarded, terms: { ...forwarded.terms, exceptions } })).toEqual([])
    expect(asked(forwarded, { ...council, councillors: [] })).toEqual([])
    const oneOfTwo = { ...forwarded, terms: { ...forwarded.terms, exceptions: ['one@ambleford.example'] } }
    const ward = ['one', 'two'].map((name) => ({ name, ward: 'Priory', address: `${name}@ambleford.example` }))
    expect(asked(oneOfTwo, { ...council, councillors: ward })).toEqual(['councillorsWhyNot'])
  })

  test('P10, G: a formal warning says which behaviour; an earlier one that counts is among the warnings given', () => {
    const plain = { ...fresh, behaviours: [], words: { ...fresh.words, 'warn-formally': 'Insults.' } }
    expect(decisionProblems(plain, 'warn-formally', today, council)).toEqual({ behaviours: 'Choose at least one.' })
    const decided = toDecision({ ...plain, behaviours: ['abusive'] }, 'warn-formally', looked(2))
    expect(v.parse(decision, decided)).toEqual({
      ...{
        outcome: 'warn-formally',
        version: 2,
        reasons: 'Insults.',
        feedback: null,
        behaviours: ['abusive'],
        seen: [],
      },
    })
    const formal = (state: string, lapsesOn: string) => ({ state, sentOn: '2026-06-01', lapsesOn, service: 'Planning' })
    const warned = [formal('given', '2027-06-01'), formal('withdrawn', '2027-06-01')] as never[]
    const after = newDecision({ ...seen, customer: { ...seen.customer, formalWarnings: warned } }, council, today)
    expect(after.warnings.split('\n')).toEqual([fresh.warnings, 'Formally warned on 1 June 2026 by Planning.'])
    expect(standingWarning(warned, today)).toMatchObject({ state: 'given' })
    expect(standingWarning(warned, '2027-06-01')).toBeUndefined()
  })

  test('P3: a question to legal services can go with a restriction, as a last resort', () => {
    expect(toDecision(ready, 'approve', looked(1))).toMatchObject({ legalQuestion: null })
    const asking = { ...ready, asksLegal: true }
    expect(Object.keys(decisionProblems(asking, 'approve', today, council))).toEqual(['legalQuestion', 'lastResort'])
    const asked = { ...asking, legalQuestion: ' Is it harassment? ', lastResort: true }
    expect(decisionProblems(asked, 'approve', today, council)).toEqual({})
    expect(v.parse(decision, toDecision(asked, 'approve', looked(1)))).toMatchObject({
      legalQuestion: { question: 'Is it harassment?', lastResort: true },
    })
  })
})

describe('a draft of a change', () => {
  const forwarded = { ...ready.terms, mail: 'forward' as const }
  const before = toTerms(forwarded)
  const heard = [{ key: '1', address: 'cllr.nair@ambleford.example', consultedOn: today, said: ' Fine. ' }]
  const stated = { ...nothingConsidered, councillorsAffected: true, councillorsArrangement: 'by post', heard }

  test('P16: may state the arrangement for councillors again, where e-mail stays kept from them', () => {
    const asks = asksOfChange(forwarded, before, council.councillors)
    expect(asks).toMatchObject({ councillors: false, mayStateAgain: true })
    expect(consideredProblems(nothingConsidered, asks)).toEqual({})
    expect(toConsideredAgain(nothingConsidered, forwarded, before)).toBeNull()
    expect(Object.keys(consideredProblems({ ...stated, heard: [] }, asks))).toEqual(['heard'])
    expect(toConsideredAgain(stated, forwarded, before)).toMatchObject({
      lesserMeasures: '',
      councillors: { affected: true, arrangement: 'by post' },
    })
    expect(toConsideredAgain(stated, { ...forwarded, mail: 'none', measures: [] }, before)).toBeNull()
  })
})
