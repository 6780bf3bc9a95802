import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lifeCycles } from '../../docs/life-cycles/drawing.ts'
import { escalationCycle } from '../../server/policy/escalation/escalation.ts'
import { formalWarningCycle } from '../../server/policy/formal-warning/formal-warning.ts'
import { letterCycle } from '../../server/policy/letter/confirmation.ts'
import {
  isFinal,
  type LifeCycle,
  nextState,
  stateAfter,
  statesOf,
  statesThatAllow,
} from '../../server/policy/life-cycle.ts'
import { stateToday } from '../../server/policy/log/log.ts'
import { arrangementCycle } from '../../server/policy/mail-arrangement/mail-arrangement.ts'
import { representationCycle } from '../../server/policy/representation/representation.ts'
import { isInForce, restrictionCycle } from '../../server/policy/restriction/restriction.ts'
import {
  decidedStates,
  escalationStates,
  mailArrangementStates,
  restrictionStates,
} from '../../server/policy/vocabulary.ts'
import { formalWarningStates } from '../../server/policy/vocabulary-outcomes.ts'
import { letterStates, replyStates } from '../../server/policy/vocabulary-states.ts'
import { replyCycle } from '../../server/policy/warning/reply.ts'

const cycles: [string, LifeCycle<string, string, string>, readonly string[]][] = [
  ['escalation', escalationCycle, escalationStates],
  ['formal warning', formalWarningCycle, formalWarningStates],
  ['restriction', restrictionCycle, restrictionStates],
  ['letter', letterCycle, letterStates],
  ['mail arrangement', arrangementCycle, mailArrangementStates],
  ['representation', representationCycle, ['received', 'acknowledged', 'answered']],
  ['reply', replyCycle, replyStates],
]

it('the drawings of the life cycles match the policy: `npm run life-cycles` redraws them', () => {
  expect(readFileSync('docs/life-cycles.md', 'utf8')).toBe(lifeCycles())
})

describe.each(cycles)('the life cycle of a %s', (_, cycle, vocabulary) => {
  it('has the states of the vocabulary, and can reach each of them', () => {
    expect(statesOf(cycle)).toEqual(vocabulary)
    const reached = new Set(Object.values(cycle.begins))
    for (const state of reached) for (const to of Object.values(cycle.states[state] ?? {})) reached.add(to ?? '')
    expect([...reached].sort()).toEqual([...vocabulary].sort())
  })

  it('has a final state', () => {
    expect(statesOf(cycle).some((state) => isFinal(cycle, state))).toBe(true)
  })
})

it('refuses a move that is not in the table', () => {
  expect(nextState(letterCycle, 'to-write', 'send')).toBe('sent')
  expect(() => nextState(letterCycle, 'sent', 'send')).toThrow('no "send" from "sent"')
})

it('P3, P10: every final state of an escalation except withdrawn is a decision; legal advice is still open', () => {
  const final = statesOf(escalationCycle).filter((state) => isFinal(escalationCycle, state))
  expect(final).toEqual(['withdrawn', ...decidedStates.filter((state) => state !== 'referred')])
})

describe('states that depend on dates follow the table', () => {
  it.each(restrictionStates)('a restriction that is %s changes only after its last day, if at all', (state) => {
    const until = '2026-11-03'
    expect(stateToday({ state, until }, until)).toBe(state)
    expect(stateToday({ state, until: null }, '2026-11-04')).toBe(state)
    const after = stateAfter(restrictionCycle, state, 'last-day-passes') ?? state
    expect(stateToday({ state, until }, '2026-11-04')).toBe(after)
  })

  it('P14: a restriction is in force for one unbroken period', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-11-${n}`)
    const days = Array.from({ length: 19 }, (_, i) => `2026-11-${i + 10}`)
    const dates = fc.record({
      inForceOn: fc.option(day),
      until: fc.option(day),
      liftedOn: fc.option(day),
    })
    fc.assert(
      fc.property(dates, (restriction) => {
        const held = days.map((today) => (isInForce(restriction, today) ? 'x' : '-')).join('')
        expect(held).toMatch(/^-*x*-*$/)
      }),
    )
  })
})

it('the states that allow an act are those from which it leads on', () => {
  expect(statesThatAllow(restrictionCycle, 'come-into-force')).toEqual(['agreed'])
  expect(statesThatAllow(restrictionCycle, 'lift')).toEqual(['agreed', 'in-force'])
})
