import { expect, test } from 'vitest'
import { clocked } from './clocked.ts'
import { composeSession } from './sessions.ts'

clocked()

test('P14: a hundred seeded drafts amid faults: none stays silent without a cause, waits five seconds, or is called free', async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= 100; seed += 1) {
    const session = await composeSession(seed)
    wrong.push(...session.wrong.map((what) => `${seed}: ${what}`))
  }
  expect(wrong).toEqual([])
})
