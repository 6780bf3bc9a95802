/**
 * `npm run powercut`: records what real servers on SQLite write to the disk and when they sync, and starts them again on
 * what a power cut at any point would leave: everything that was synced, and some of the rest, torn or whole. `-- work`
 * runs that part alone; `--cuts 20` makes fewer cuts, `--seed 7` other ones; `--json` prints only the figures. The exit
 * code is 1 when a promise is not kept, or a planted fault is not found. See docs/decisions/power-cuts.md.
 */
import { parseArgs } from 'node:util'
import { buildServer } from '../support/build.ts'
import { type Scene, withScene } from '../torture/support/scene.ts'
import { duringBackups } from './backup.ts'
import type { PowercutResult } from './result.ts'
import { underLoad } from './under-load.ts'

type Wanted = { scene: Scene; cuts: number; seed: number }

/** A planted fault: the cuts must find that the store does not sync, or not enough. */
const withFault = (planted: string) => (wanted: Wanted) =>
  underLoad({ ...wanted, cuts: Math.min(wanted.cuts, 20), acts: 200, planted })

const parts: Record<string, (wanted: Wanted) => Promise<PowercutResult>> = {
  work: (wanted) => underLoad({ ...wanted, acts: 400 }),
  // Backups are cut fewer times.
  backup: (wanted) => duringBackups({ ...wanted, cuts: Math.ceil(wanted.cuts / 4) }),
  'sync-off': withFault('synchronous = OFF'),
  'sync-normal': withFault('synchronous = NORMAL'),
}

const options = { json: { type: 'boolean' }, cuts: { type: 'string' }, seed: { type: 'string' } } as const
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const asked = positionals.length > 0 ? positionals : Object.keys(parts)
const [cuts, seed] = [Number(values.cuts ?? 200), Number(values.seed ?? 1)]
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0 || !(cuts >= 1) || !(seed >= 0)) {
  console.error(`The parts are ${Object.keys(parts).join(', ')}. The options are --cuts 200, --seed 1, --json.`)
  process.exit(1)
}

buildServer()
const results: PowercutResult[] = []
for (const name of asked) {
  const began = performance.now()
  const result = await withScene((scene) => parts[name]?.({ scene, cuts, seed }) ?? Promise.reject(new Error(name)))
  results.push(result)
  if (!values.json) console.error(inWords(result, (performance.now() - began) / 1000))
}
if (values.json) console.log(JSON.stringify(results, null, 2))
process.exit(results.every(({ met }) => met) ? 0 : 1)

function inWords(result: PowercutResult, seconds: number): string {
  const { what, cuts: times, acknowledged, inFlight, lost, doubled, wrongCuts, changes, syncs, met, goal } = result
  const head = `${met ? 'kept' : 'BROKEN'}: ${what} (${goal}), ${seconds.toFixed(0)} s`
  const counts = `${times} cuts of ${changes} changes with ${syncs} syncs; ${acknowledged} acknowledged, ${inFlight} in flight, ${lost} lost, ${doubled} doubled, ${wrongCuts} cuts with other errors`
  return [head, counts, ...result.why].join('\n  ')
}
