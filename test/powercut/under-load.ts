import { join } from 'node:path'
import { randomFrom } from '../pane/switches/random.ts'
import type { Scene } from '../torture/support/scene.ts'
import { type Judgement, judgeCut } from './judge.ts'
import { startLoad } from './load.ts'
import { cutPoints } from './points.ts'
import { judged, type PowercutResult } from './result.ts'
import { cutsEach } from './stage.ts'
import { stageSqlite } from './stage-sqlite.ts'

type Trial = {
  scene: Scene
  cuts: number
  /** Decides where the cuts are; the work under way differs in each run. */
  seed: number
  /** Acknowledged writes in each recording. */
  acts: number
  planted?: string | null
}

/** Cuts a store anywhere while people work. Every other recording begins without a register, and has its creation. */
export async function underLoad(trial: Trial): Promise<PowercutResult> {
  const { cuts, planted = null } = trial
  const judgements: Judgement[] = []
  let [changes, syncs] = [0, 0]
  for (let n = 0; judgements.length < cuts; n++) {
    const recorded = await record(trial, n)
    changes += recorded.changes.length
    syncs += recorded.changes.filter(({ kind }) => kind === 'synced').length
    judgements.push(...(await recorded.judgements(Math.min(cutsEach, cuts - judgements.length))))
    console.error(`${judgements.length} of ${cuts} cuts, ${judgements.filter(isKept).length} kept`)
  }
  return judged({ what: planted ? `${planted} planted` : 'under load', changes, syncs }, judgements, planted !== null)
}

const isKept = ({ lost, doubled, wrong }: Judgement) => lost + doubled + wrong.length === 0

async function record({ scene, seed, acts, planted = null }: Trial, n: number) {
  const run = `${seed}-${n}`
  const stage = await stageSqlite({ scene, folder: join(scene.folder, run), isSeeded: n % 2 === 0, planted })
  const load = startLoad(stage.server.url, scene.token, run, stage.position)
  await load.until(acts)
  const stopped = load.stop()
  const ended = await stage.end()
  await stopped
  return {
    changes: ended.changes,
    async judgements(times: number): Promise<Judgement[]> {
      const random = randomFrom(seed * 1000 + n)
      const judgements: Judgement[] = []
      for (const [i, position] of cutPoints(ended.changes, load.sent, random, times).entries()) {
        const after = ended.after(position, random, i)
        judgements.push(await judgeCut(scene, after, load.sent, position))
      }
      judgements[0]?.wrong.push(...ended.wrong, ...load.wrong)
      return judgements
    },
  }
}
