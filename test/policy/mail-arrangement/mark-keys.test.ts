import { describe, expect, it } from 'vitest'
import { mayReplaceMarkKey } from '../../../server/policy/mail-arrangement/mark-keys.ts'

const today = '2026-11-10'
const judged = (before: string[], after: string[]) => {
  const keys = (days: string[]) => days.map((until) => ({ until }))
  return mayReplaceMarkKey(keys(before), keys(after), today)?.refusal
}

describe('P13: the keys that a new key of marks replaced', () => {
  it.each<[string, string[], string[]]>([
    ['none: the first key', [], []],
    ['the first one', [], ['2026-11-20']],
    ['one more than before', ['2026-11-01'], ['2026-11-01', '2026-11-20']],
    ['one more than two', ['2026-10-01', '2026-11-01'], ['2026-10-01', '2026-11-01', '2026-11-20']],
    ['the newest one, which counts longer than before', ['2026-11-12'], ['2026-11-20']],
    ['the newest of two, which counts less long', ['2026-11-01', '2026-12-20'], ['2026-11-01', '2026-11-20']],
  ])('can be %s', (_, before, after) => {
    expect(judged(before, after)).toBeUndefined()
  })

  it.each<[string, string[], string[]]>([
    ['be two more at once', [], ['2026-11-15', '2026-11-20']],
    ['be two more than one', ['2026-11-01'], ['2026-11-01', '2026-11-15', '2026-11-20']],
    ['be forgotten', ['2026-11-20'], []],
    ['be fewer, with the oldest kept', ['2026-11-15', '2026-11-20'], ['2026-11-15']],
    ['be fewer, with the newest kept', ['2026-11-15', '2026-11-20'], ['2026-11-20']],
    ['count longer once another is newer', ['2026-11-01'], ['2026-11-12', '2026-11-20']],
    ['count less long once another is newer', ['2026-11-12', '2026-11-15'], ['2026-11-11', '2026-11-15']],
    [
      'count longer, the oldest of three',
      ['2026-10-01', '2026-11-01', '2026-11-15'],
      ['2026-12-01', '2026-11-01', '2026-11-15'],
    ],
    [
      'count longer, the second of three',
      ['2026-10-01', '2026-11-01', '2026-11-15'],
      ['2026-10-01', '2026-12-01', '2026-11-15'],
    ],
  ])('cannot %s', (_, before, after) => {
    expect(judged(before, after)).toBe('mark-key-replaced')
  })

  it.each([
    ['yesterday', '2026-11-09', 'mark-key-until'],
    ['today', '2026-11-10', undefined],
    ['90 days later', '2027-02-08', undefined],
    ['91 days later', '2027-02-09', 'mark-key-until'],
  ])('count until today at the earliest, and for 90 days at most: %s', (_, until, refusal) => {
    expect(judged([], [until])).toBe(refusal)
    expect(judged(['2026-11-01'], ['2026-11-01', until])).toBe(refusal)
    expect(judged(['2026-11-15'], [until])).toBe(refusal)
  })
})
