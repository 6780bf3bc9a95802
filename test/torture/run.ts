/**
 * `npm run torture`: does to the stores of real servers what a bad night does, one fault after the other, and counts
 * which promises were kept. `-- postgres` runs that one, `--times 5` tries each fault five times, `--json` prints only the
 * figures, as an array of TortureResult. Everything runs on this machine. The exit code is 1 when a promise was broken.
 */
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildServer } from '../support/build.ts'
import type { Torture, TortureResult } from './result.ts'

const options = { json: { type: 'boolean' }, times: { type: 'string' } } as const
const { values, positionals } = parseArgs({ options, allowPositionals: true })

const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !['run.ts', 'result.ts'].includes(file))
  .map((file) => file.slice(0, -'.ts'.length))
const asked = positionals.length ? positionals : all
const unknown = asked.filter((name) => !all.includes(name))
const times = values.times === undefined ? undefined : Number(values.times)
if (unknown.length || (times !== undefined && !(times >= 1))) {
  console.error(`There is no torture named ${unknown.join(', ')}. There are: ${all.join(', ')}; and --times 5, --json.`)
  process.exit(1)
}

buildServer()
const results: TortureResult[] = []
for (const name of asked) {
  const began = performance.now()
  if (!values.json) console.error(`${name} ...`)
  try {
    const { torture }: { torture: Torture } = await import(`./${name}.ts`)
    results.push(...(await torture(times)))
  } catch (error) {
    console.error(`${name} did not finish:`, error)
    process.exitCode = 1
  }
  if (!values.json) console.error(`  ${((performance.now() - began) / 1000).toFixed(0)} s`)
}

const state = ({ met }: TortureResult) => (met === null ? 'not tried' : met ? 'kept' : 'BROKEN')
const row = (each: TortureResult) => {
  const recovery = each.slowestRecovery === null ? '' : `${each.slowestRecovery} ms`
  const counts = [each.times, each.acknowledged, each.lost, each.doubled].map(String)
  return [state(each), each.fault, each.store, ...counts, recovery, each.goal]
}
const heading = ['', 'fault', 'store', 'times', 'acknowledged', 'lost', 'doubled', 'slowest recovery', 'goal']

function table(rows: string[][]): string {
  const widths = heading.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  return rows
    .map((cells) =>
      cells
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

if (values.json) console.log(JSON.stringify(results, null, 2))
else {
  console.log(table([heading, ...results.map(row)]))
  for (const { fault, store, why } of results) for (const each of why) console.log(`${fault}, ${store}: ${each}`)
}
if (results.some(({ met }) => met === false)) process.exitCode = 1
// What did not finish must not keep this process alive.
process.exit()
