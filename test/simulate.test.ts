import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planted, plants } from './simulate/plants.ts'
import { simulate } from './simulate/year.ts'
import { isFull } from './support/is-full.ts'

/** As many as fit: a year takes one or two seconds of processor time. `npm run simulate` goes on to 10,000. */
const seeds = isFull ? 50 : 3

const run = (seed: number) => simulate(seed).then(({ broken, digest, lines }) => ({ seed, broken, digest, lines }))
const kept = { broken: null }

describe('a simulated year of the whole server', () => {
  it(
    'acknowledged acts stand once, due dates are met or told of, nobody unbound is bound and nobody bound untold, the trail holds, retention deletes what is due alone; and the same seed gives the same run',
    async () => {
      const first = await run(1)
      expect(first).toMatchObject(kept)
      expect(first.lines).toBeGreaterThan(100)
      expect(await run(1)).toEqual(first)
      for (let seed = 2; seed <= seeds; seed++) expect(await run(seed)).toMatchObject(kept)
    },
    isFull ? 900_000 : 240_000,
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
