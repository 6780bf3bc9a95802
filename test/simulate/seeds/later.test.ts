import { it } from 'vitest'
import { laterSeeds, patience, playedFrom } from './play.ts'

it(
  'further simulated years of the whole server keep every promise',
  async () => {
    await playedFrom(laterSeeds)
  },
  patience,
)
