/**
 * `npm test`: every check, each to its end even when one before it failed, and a last line that adds them up.
 * A check by a tool counts as one; of vitest each test counts. The exit code is 1 when anything failed.
 * `npm test -- types unit` runs those alone. `npm run test:full` runs the complete tables and long seeds too.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
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
function run(script: string, ...options: string[]): number | null {
  return spawnSync(process.execPath, [join(root, script), ...options], {
    cwd: root,
    stdio: 'inherit',
    timeout: (isFull ? 28 : 14) * 60_000,
    env: { ...process.env, TMPDIR: temporary, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
  }).status
}

/** A check that says yes or no. */
function tool(script: string, ...options: string[]): Tally {
  const passed = run(script, ...options) === 0
  return { passed: Number(passed), failed: Number(!passed) }
}

/** One kind of test at a time (see vitest.config.ts), so that a kind without any test cannot hide behind another. */
function tests(kind: string): Tally {
  const file = join(reports, `${kind}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const exitCode = run('node_modules/vitest/vitest.mjs', 'run', '--project', kind, ...reporters)
  return tallyOf(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, exitCode)
}

/** Once for all kinds that follow; one that is asked for alone builds for itself. */
function build(): Tally {
  const built = tool('test/support/run-build.ts')
  if (built.passed) process.env.IS_BUILT = 'yes'
  return built
}

const checks: Record<string, () => Tally> = {
  types: () => tool('node_modules/typescript/bin/tsc', '-p', '.'),
  lint: () => tool('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  unused: () => tool('node_modules/knip/bin/knip.js'),
  unit: () => tests('unit'),
  build,
  register: () => tests('register'),
  http: () => tests('http'),
  browser: () => tests('browser'),
}

const asked = given.filter((name) => name !== 'full')
const unknown = asked.filter((name) => !(name in checks))
if (unknown.length) {
  console.error(`There is no check named ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`)
  process.exit(1)
}

const total: Tally = { passed: 0, failed: 0 }
const summary: string[] = []
for (const [name, check] of Object.entries(checks)) {
  if (asked.length && !asked.includes(name)) continue
  console.log(`\n== ${name}`)
  const start = performance.now()
  const { passed, failed } = check()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  summary.push(`${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  total.passed += passed
  total.failed += failed
}
rmSync(reports, { recursive: true })

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
