import { expect } from 'vitest'
import { simulate } from '../year.ts'

/**
 * Fifty seeds, in two files, because a year takes two to four seconds of processor time. `npm run simulate` goes on to
 * 10,000. The first seed is played twice elsewhere.
 */
export const firstSeeds = { from: 2, to: 25 }
export const laterSeeds = { from: 26, to: 50 }

/** In ms, for all seeds of a file. */
export const patience = 600_000

/** Plays a year. @returns what is the same for the same seed */
export async function played(seed: number): Promise<{ seed: number; digest: string; lines: number }> {
  const { broken, digest, lines } = await simulate(seed)
  expect({ seed, broken }).toEqual({ seed, broken: null })
  return { seed, digest, lines }
}

/** Plays a year of each of these seeds. */
export async function playedFrom({ from, to }: { from: number; to: number }): Promise<void> {
  for (let seed = from; seed <= to; seed++) await played(seed)
}
