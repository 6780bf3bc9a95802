import { describe, expect, it } from 'vitest'
import { doneAlready, doneAlreadyWords } from '../../addin/pane/selected/already-done.ts'
import type { DoneAbout } from '../../server/contract/standing/standing.ts'

const at = '2026-11-03T09:41:00.000Z'
const passed = (confirmed: boolean): Partial<DoneAbout> => ({ passedOn: { at, by: 'Dan Price', confirmed } })
const did = (what: 'warning' | 'escalation', confirmed = true): Partial<DoneAbout> => ({
  alreadyDone: [{ what, at, service: 'Housing', mine: false, confirmed }],
})
const known = (given: Record<string, Partial<DoneAbout>>) =>
  new Map(Object.entries(given).map(([key, one]) => [key, { messageId: key, alreadyDone: [], passedOn: null, ...one }]))
const keys = ['a', 'b', 'c', 'd']

describe('what was done already about several messages of one sender', () => {
  it('nothing known: all is offered, and nothing is said', () => {
    const done = doneAlready(keys, known({}))
    expect([done.toPassOn, done.toEscalate]).toEqual([keys, keys])
    expect(doneAlreadyWords(done)).toBe('')
  })

  it('P14: what was passed on is said, and not offered; what a colleague only opened is both', () => {
    const done = doneAlready(keys, known({ a: passed(true), b: passed(false) }))
    expect(done.toPassOn).toEqual(['b', 'c', 'd'])
    expect(doneAlreadyWords(done)).toBe(
      'Passed on already: 1 message. Perhaps passed on already: 1 message. We don’t know whether it was sent.',
    )
    const here = { passedOn: new Set(['a', 'b']), escalated: new Set<string>() }
    expect(doneAlreadyWords(doneAlready(keys, known({ a: passed(true), b: passed(false) }), here))).toBe('')
    const two = doneAlready(keys, known({ a: passed(false), b: passed(false) }))
    expect(doneAlreadyWords(two)).toBe('Perhaps passed on already: 2 messages. We don’t know whether they were sent.')
  })

  it('P9, P10: so is what was warned about or escalated, each counted', () => {
    const done = doneAlready(
      keys,
      known({ a: did('warning'), b: did('escalation'), c: did('escalation'), d: did('warning', false) }),
    )
    expect([done.toPassOn, done.toEscalate]).toEqual([keys, ['a', 'd']])
    expect(doneAlreadyWords(done)).toBe(
      'Polite warning given already: 1 message. Polite warning opened by a colleague: 1 message. We don’t know whether it was sent. Escalated already: 2 messages.',
    )
    const here = { passedOn: new Set<string>(), escalated: new Set(['b', 'c']) }
    expect(doneAlreadyWords(doneAlready(keys, known({ b: did('escalation'), c: did('escalation') }), here))).toBe('')
  })
})
