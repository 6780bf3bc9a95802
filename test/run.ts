/**
 * `npm test`: every check, each to its end even when one before it failed, and a last line that adds them up.
 * A check by a tool counts as one; of vitest each test counts. The exit code is 1 when anything failed.
 * `npm test -- types unit` runs those alone. `npm run test:full` runs the complete tables and long seeds too.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { type Tally, tallyOf } from './tally.ts'

const given = process.argv.slice(2)
const isFull = given.includes('full')
if (isFull) process.env.TESTS = 'full'

const root = dirname(import.meta.dirname)
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'))

/** Runs a script with this very Node, whatever `node` the machine has. Null when it had to be stopped. */
function run(log: number, script: string, ...options: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [join(root, script), ...options], {
    cwd: root,
    stdio: ['ignore', log, log],
    timeout: (isFull ? 28 : 14) * 60_000,
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
  })
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
}

type Check = (log: number) => Promise<Tally>

/** A check that says yes or no. */
const tool =
  (script: string, ...options: string[]): Check =>
  async (log) => {
    const passed = (await run(log, script, ...options)) === 0
    return { passed: Number(passed), failed: Number(!passed) }
  }

/** One kind of test at a time (see vitest.config.ts), so that a kind without any test cannot hide behind another. */
const tests =
  (kind: string): Check =>
  async (log) => {
    const file = join(reports, `${kind}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const exitCode = await run(log, 'node_modules/vitest/vitest.mjs', 'run', '--project', kind, ...reporters)
    return tallyOf(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, exitCode)
  }

const checks: Record<string, Check> = {
  /** Once for all: one kind would build what another is running. */
  build: tool('test/support/run-build.ts'),
  types: tool('node_modules/typescript/bin/tsc', '-p', '.'),
  lint: tool('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  unused: tool('node_modules/knip/bin/knip.js'),
  unit: tests('unit'),
  register: tests('register'),
  http: tests('http'),
  browser: tests('browser'),
}
const needBuild = ['register', 'http', 'browser']
/** Side by side, and one after the other in each: while some wait for pages, others compute. */
const lanes = [['browser'], ['types', 'lint', 'unused', 'unit', 'http', 'register']]

const asked = given.filter((name) => name !== 'full')
const unknown = asked.filter((name) => !(name in checks))
if (unknown.length) {
  console.error(`There is no check named ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`)
  process.exit(1)
}

const wanted = asked.length ? asked : Object.keys(checks)
const total: Tally = { passed: 0, failed: 0 }
const summary: string[] = []

/** Runs a check, and prints what it said once it is through: side by side, their lines would mix. */
async function check(name: string): Promise<void> {
  const log = join(reports, `${name}.log`)
  const start = performance.now()
  const { passed, failed } = (await checks[name]?.(openSync(log, 'w'))) ?? { passed: 0, failed: 1 }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`\n== ${name}\n${readFileSync(log, 'utf8')}`)
  summary.push(`${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  total.passed += passed
  total.failed += failed
}

if (wanted.some((name) => name === 'build' || needBuild.includes(name))) await check('build')
process.env.IS_BUILT = 'yes'
await Promise.all(
  lanes.map(async (lane) => {
    for (const name of lane) if (wanted.includes(name)) await check(name)
  }),
)
rmSync(reports, { recursive: true })

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
