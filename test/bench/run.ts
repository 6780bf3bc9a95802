/**
 * `npm run bench`: runs the benches one after another, so that none disturbs another, and compares the figures with the
 * goals. `--json` prints the figures alone, as an array of BenchResult. `npm run bench -- pane-size` runs that one. The
 * exit code is 1 when a goal is missed or a bench could not be run.
 */
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import build from '../support/build.ts'
import type { Bench, BenchResult } from './result.ts'

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })

const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !['run.ts', 'result.ts'].includes(file))
  .map((file) => file.slice(0, -'.ts'.length))
const asked = positionals.length ? positionals : all
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length) {
  console.error(`There is no bench named ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(1)
}

build()
const results: BenchResult[] = []
for (const name of asked) {
  try {
    const began = performance.now()
    if (!values.json) console.error(`measuring ${name} ...`)
    const { bench }: { bench?: Bench } = await import(`./${name}.ts`)
    if (!bench) throw new Error(`test/bench/${name}.ts exports no "bench"; its helpers belong in a subfolder`)
    const measured = await bench()
    results.push(...measured)
    // All benches take most of an hour, so each one's results are printed as soon as it ends, and all of them again.
    if (!values.json)
      console.error(`${table(measured.map(row))}\n${name} took ${seconds(performance.now() - began)} s\n`)
  } catch (error) {
    console.error(`${name} could not be measured:`, error)
    process.exitCode = 1
  }
}

const heading = ['', 'what', 'measured', 'baseline', 'ratio', 'goal']
console.log(values.json ? JSON.stringify(results, null, 2) : table([heading, ...results.map(row)]))
if (results.length === 0 || results.some(({ met }) => !met)) process.exitCode = 1

function row({ name, value, unit, baseline, ratio, goal, met }: BenchResult): readonly string[] {
  return [met ? 'met' : 'MISSED', name, `${figure(value)} ${unit}`, figure(baseline), figure(ratio), goal]
}

function figure(n: number | null): string {
  return n === null ? '' : n.toLocaleString('en-GB', { maximumSignificantDigits: 4 })
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(0)
}

function table(rows: (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? []
  const line = (cells: readonly string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return rows.map((cells) => line(cells).trimEnd()).join('\n')
}
