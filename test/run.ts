/**
 * `npm test`: every check, each to its end even when one before it failed, and a last line that adds them up.
 * A check by a tool counts as one; of vitest each test counts. The exit code is 1 when anything failed.
 * `npm test -- types unit` runs those alone. `npm run test:full` runs the complete tables and long seeds too.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
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

// Node keeps here what it has compiled, for every program that the checks start.
process.env.NODE_COMPILE_CACHE = join(temporary, 'contact-register-compiled')

const options = () => ({
  cwd: root,
  timeout: (isFull ? 28 : 14) * 60_000,
  env: { ...process.env, TMPDIR: temporary, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
})

/** A check that says yes or no, by a script run with this very Node, whatever `node` the machine has. */
async function tool(script: string, ...args: string[]): Promise<Tally> {
  const child = spawn(process.execPath, [join(root, script), ...args], options())
  // What several say at the same time is printed one after the other.
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data))
  const [exitCode] = await once(child, 'close')
  process.stdout.write(Buffer.concat(said))
  return { passed: Number(exitCode === 0), failed: Number(exitCode !== 0) }
}

/** One kind of test at a time (see vitest.config.ts), so that a kind without any test cannot hide behind another. */
async function tests(kind: string): Promise<Tally> {
  const file = join(reports, `${kind}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', kind, ...reporters]
  const [exitCode] = await once(spawn(process.execPath, args, { ...options(), stdio: 'inherit' }), 'close')
  return tallyOf(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, exitCode)
}

/** Once for all kinds that follow; one that is asked for alone builds for itself. */
async function build(): Promise<Tally> {
  // One from outside may be about another folder, or an older state of this one.
  delete process.env.IS_BUILT
  const built = await tool('test/support/run-build.ts')
  if (built.passed) process.env.IS_BUILT = 'yes'
  return built
}

const checks: Record<string, () => Promise<Tally>> = {
  // Each checker checks anew what it shares with the others, and the other tools need the second core.
  types: () => tool('node_modules/typescript/bin/tsc', '-p', '.', '--checkers', '1'),
  lint: () => tool('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  unused: () => tool('node_modules/knip/bin/knip.js'),
  unit: () => tests('unit'),
  build,
  register: () => tests('register'),
  http: () => tests('http'),
  browser: () => tests('browser'),
}

/** Each of these leaves a core idle now and then, so they run at the same time. */
const together = ['types', 'lint', 'unused', 'unit', 'build']

const asked = given.filter((name) => name !== 'full')
const unknown = asked.filter((name) => !(name in checks))
if (unknown.length) {
  console.error(`There is no check named ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`)
  process.exit(1)
}

const total: Tally = { passed: 0, failed: 0 }
const summary: string[] = []

async function perform(name: string): Promise<void> {
  console.log(`\n== ${name}`)
  const start = performance.now()
  const { passed, failed, failures = [] } = (await checks[name]?.()) ?? { passed: 0, failed: 1 }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  summary.push(
    `${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
    ...failures.map((which) => `       ${which}`),
  )
  total.passed += passed
  total.failed += failed
}

const wanted = Object.keys(checks).filter((name) => asked.length === 0 || asked.includes(name))
await Promise.all(wanted.filter((name) => together.includes(name)).map(perform))
for (const name of wanted) if (!together.includes(name)) await perform(name)
rmSync(reports, { recursive: true })

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
