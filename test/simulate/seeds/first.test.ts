import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planted, plants } from '../plants.ts'
import { firstSeeds, patience, played, playedFrom } from './play.ts'

describe('a simulated year of the whole server', () => {
  it(
    'acknowledged acts stand once, due dates are met or told of, nobody unbound is bound and nobody bound untold, the trail holds, retention deletes what is due alone',
    async () => {
      await playedFrom(firstSeeds)
    },
    patience,
  )

  it(
    'is the same for the same seed',
    async () => {
      const first = await played(1)
      expect(first.lines).toBeGreaterThan(100)
      expect(await played(1)).toEqual(first)
    },
    patience,
  )

  it('each planted fault can still be planted, and the seed that found it is kept', () => {
    expect(plants.length).toBeGreaterThanOrEqual(10)
    const page = readFileSync('docs/decisions/simulation.md', 'utf8')
    for (const plant of plants) {
      const text = readFileSync(plant.file, 'utf8')
      expect(planted(plant, text)).not.toBe(text)
      expect(page).toContain(`| ${plant.name} |`)
    }
  })
})
