/**
 * `npm run simulate`: plays a year of a whole register in this process, seed after seed. `-- --seed 17` plays that one
 * and prints its trace; `--seeds 100 --from 1` plays a hundred. `--plants` plants each fault in its own process, and
 * says which seed finds it; `--plant NAME` plants that one. The exit code is 1 when a promise was broken, or when a
 * fault was not found.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { memoryFolder } from '../support/memory-folder.ts'
import { type Plant, planted, plants } from './plants.ts'

const text = { type: 'string' } as const
const options = { seed: text, seeds: text, from: text, plant: text, plants: { type: 'boolean' } } as const
const { values } = parseArgs({ options })
const from = Number(values.seed ?? values.from ?? 1)
const many = values.seed === undefined ? Number(values.seeds ?? 10_000) : 1
if (!(from >= 1 && many >= 1)) throw new Error('Give numbers from 1: --seed 17, or --seeds 100 --from 1.')

/** How many seeds may try to find a planted fault. */
const most = Number(values.seeds ?? 60)

function findPlants(): void {
  let missed = 0
  for (const { name } of plants) {
    const { stdout, status } = spawnSync(
      process.execPath,
      [import.meta.filename, '--plant', name, '--seeds', String(most)],
      {
        encoding: 'utf8',
      },
    )
    const [found = 'not found'] = stdout.split('\n').filter((line) => line.startsWith('seed '))
    if (status !== 1 || !stdout.includes('seed ')) missed++
    console.log(`${name}: ${found}`)
  }
  console.log(`${plants.length} planted, ${plants.length - missed} found`)
  process.exitCode = missed > 0 ? 1 : 0
}

/** Changes the file as it is loaded, and leaves it unchanged on the disk. */
function plantIt({ file, ...plant }: Plant): void {
  const url = pathToFileURL(join(import.meta.dirname, '../..', file)).href
  const source = planted({ file, ...plant }, readFileSync(new URL(url), 'utf8'))
  registerHooks({
    load: (given, context, next) => {
      const loaded = next(given, context)
      return given === url ? { ...loaded, source } : loaded
    },
  })
}

async function run(): Promise<void> {
  process.env.TMPDIR = memoryFolder() ?? process.env.TMPDIR
  const { simulate } = await import('./year.ts')
  const tell = values.seed === undefined ? null : (line: string) => console.log(line)
  const began = process.cpuUsage()
  const counts: Record<string, number> = {}
  let [broken, tried] = [0, 0]
  for (let seed = from; seed < from + many; seed++) {
    const done = await simulate(seed, tell)
    tried++
    for (const [what, times] of Object.entries(done.counts)) counts[what] = (counts[what] ?? 0) + times
    if (done.broken !== null) {
      broken++
      console.log(`seed ${seed}: ${done.broken}`)
      if (values.plant !== undefined) break
    }
    if (tried % 20 === 0) console.log(`${tried} seeds, ${broken} broken`)
  }
  const { user, system } = process.cpuUsage(began)
  if (values.plant === undefined) console.log(counts)
  console.log(
    `${tried} seeds, ${broken} broken, ${((user + system) / 1000 / tried).toFixed(0)} ms of processor time each`,
  )
  process.exitCode = broken > 0 ? 1 : 0
}

const plant = plants.find(({ name }) => name === values.plant)
if (values.plant !== undefined && !plant)
  throw new Error(`There is no such planted fault. There are: ${plants.map(({ name }) => name).join('; ')}.`)
if (plant) plantIt(plant)
if (values.plants) findPlants()
else await run()
