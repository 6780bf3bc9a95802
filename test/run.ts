/**
 * `npm test`: every check, each to its end even when one before it failed, and a last line that adds them up.
 * A check by a tool counts as one; of vitest each test counts. The exit code is 1 when anything failed.
 * `npm test -- types unit` runs those alone. `npm run test:full` runs the complete tables and long seeds too.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { memoryFolder } from './support/memory-folder.ts'
import { type Tally, tallyOf } from './tally.ts'

const given = process.argv.slice(2)
const isFull = given.includes('full')
if (isFull) process.env.TESTS = 'full'

const root = dirname(import.meta.dirname)
const temporary = memoryFolder() ?? tmpdir()
const reports = mkdtempSync(join(temporary, 'test-reports-'))

/** Runs a script with this very Node, whatever `node` the machine has. Null when it had to be stopped. */
async function run(script: string, options: string[], stdio: 'inherit' | number): Promise<number | null> {
  const running = spawn(process.execPath, [join(root, script), ...options], {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    timeout: (isFull ? 28 : 14) * 60_000,
    env: { ...process.env, TMPDIR: temporary, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
  })
  const [exitCode] = await once(running, 'exit')
  return exitCode
}

/** A check that says yes or no. It runs beside others, so what it writes is shown once it has ended. */
async function tool(name: string, script: string, ...options: string[]): Promise<Tally> {
  const file = join(reports, `${name}.txt`)
  const written = openSync(file, 'w')
  const passed = (await run(script, options, written)) === 0
  closeSync(written)
  process.stdout.write(`\n== ${name}\n${readFileSync(file, 'utf8')}`)
  return { passed: Number(passed), failed: Number(!passed) }
}

/** One kind of test at a time (see vitest.config.ts), so that a kind without any test cannot hide behind another. */
async function tests(kind: string): Promise<Tally> {
  console.log(`\n== ${kind}`)
  const file = join(reports, `${kind}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const exitCode = await run('node_modules/vitest/vitest.mjs', ['run', '--project', kind, ...reporters], 'inherit')
  return tallyOf(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, exitCode)
}

/** Once for all kinds that follow; one that is asked for alone builds for itself. */
async function build(): Promise<Tally> {
  const built = await tool('build', 'test/support/run-build.ts')
  if (built.passed) process.env.IS_BUILT = 'yes'
  return built
}

type Checks = Record<string, () => Promise<Tally>>
/** Run side by side: each needs little more than one processor. */
const tools: Checks = {
  types: () => tool('types', 'node_modules/typescript/bin/tsc', '-p', '.'),
  lint: () => tool('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  unused: () => tool('unused', 'node_modules/knip/bin/knip.js'),
  build,
}
/** Run one after another: each needs all processors. */
const kinds: Checks = {
  unit: () => tests('unit'),
  register: () => tests('register'),
  http: () => tests('http'),
  browser: () => tests('browser'),
}

const names = [...Object.keys(tools), ...Object.keys(kinds)]
const asked = given.filter((name) => name !== 'full')
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length) {
  console.error(`There is no check named ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
  process.exit(1)
}

const total: Tally = { passed: 0, failed: 0 }
const summary: string[] = []
await Promise.all(wanted(tools).map(timed))
for (const check of wanted(kinds)) await timed(check)
rmSync(reports, { recursive: true })

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0

function wanted(checks: Checks) {
  return Object.entries(checks).filter(([name]) => asked.length === 0 || asked.includes(name))
}

async function timed([name, check]: [string, () => Promise<Tally>]): Promise<void> {
  const start = performance.now()
  const { passed, failed } = await check()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  summary.push(`${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  total.passed += passed
  total.failed += failed
}
