import { expect, test } from 'vitest'
import { clocked } from './clocked.ts'
import { composeSession, type Session } from './sessions.ts'

clocked()

test('P14: two thousand seeded drafts amid faults: none stays silent without a cause, waits five seconds, or is called free', {
  timeout: 120_000,
}, async () => {
  const counts = new Map<string, number>()
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  const sessions: Session[] = []
  for (let seed = 1; seed <= 2000; seed += 1) sessions.push(await composeSession(seed))
  for (const { line, send } of sessions) {
    count(`above the draft: ${line}`)
    count(`at Send: ${send}`)
  }
  console.info(Object.fromEntries([...counts].toSorted()))
  expect(sessions.flatMap(({ seed, wrong }) => wrong.map((what) => `${seed}: ${what}`))).toEqual([])
  expect(Math.max(...sessions.map(({ heldMs }) => heldMs))).toBeLessThanOrEqual(5_000)
  // The faults are neither so rare nor so many that nothing is tried.
  expect(counts.get('above the draft: shown')).toBeGreaterThan(300)
  expect(counts.get('at Send: asked')).toBeGreaterThan(200)
  expect(counts.size).toBeGreaterThanOrEqual(16)
})
