/**
 * `npm run mutation`: changes each rule a little, one change at a time, and sees whether a test of its own folder
 * notices (Stryker). `-- report letter` changes these folders of `server/policy` only; `beside`: the files beside the
 * folders. It works in a copy of the project. The exit code is 1 when fewer than 90 % of the changes are noticed. See
 * docs/decisions/mutation.md.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Report, sharesOf, unnoticed } from './report.ts'

const least = 90
const stryker = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1']
const top = resolve(import.meta.dirname, '../..')
const copy = join(top, '.local/mutation')
const reportFile = join(copy, 'report.json')

/** The rules of one folder, and where their tests are. */
type Part = { rules: string[]; tests: string[] }

const beside = 'test/policy/*.test.ts'
const asked = process.argv.slice(2)
const parts = (asked.length > 0 ? asked : [...everyFolder(), 'beside']).map(partOf)

makeCopy()
const report: Report = { files: {} }
for (const part of parts) {
  const { files } = reportOn(part)
  // At once: a run of all folders takes most of an hour, and what stops it should not take this away.
  for (const { file, line, change } of unnoticed({ files })) console.log(`${file}:${line}: ${change}`)
  Object.assign(report.files, files)
}

console.table(sharesOf(report))
if ((sharesOf(report).all?.percent ?? 0) < least) process.exitCode = 1

function everyFolder(): string[] {
  const all = readdirSync(join(top, 'server/policy'), { withFileTypes: true })
  return all.filter((one) => one.isDirectory()).map(({ name }) => name)
}

/**
 * `beside`: the files beside the folders. The pane's view of a standing goes with the standing, and the reading of sheets
 * with the import.
 */
function partOf(folder: string): Part {
  if (folder === 'beside') return { rules: ['server/policy/*.ts'], tests: [beside] }
  const rules = [`server/policy/${folder}/*.ts`]
  const tests = [`test/policy/${folder}/**/*.test.ts`, beside]
  if (folder === 'standing') {
    rules.push('addin/pane/standing/{gravest,view,whose}.ts')
    tests.push('test/pane/standing/*.test.ts')
  }
  if (folder === 'import') tests.push('test/sheets/*.test.ts')
  return { rules, tests }
}

function makeCopy(): void {
  rmSync(copy, { recursive: true, force: true })
  const ours = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const listed = execFileSync('git', ours, { cwd: top }).toString().split('\0')
  // Git still lists what was deleted and not committed.
  for (const path of listed.filter((path) => path !== '' && existsSync(join(top, path)))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    copyFileSync(join(top, path), join(copy, path))
  }
  // Its 151 packages stay out of the project's own.
  npm('ci', '--ignore-scripts')
  npm('install', '--no-save', '--ignore-scripts', ...stryker)
}

function npm(...words: string[]): void {
  const { status } = spawnSync('npm', [...words, '--no-audit', '--no-fund'], { cwd: copy, stdio: 'inherit' })
  if (status !== 0) throw new Error(`npm ${words[0]} did not work in ${copy}.`)
}

function reportOn({ rules, tests }: Part): Report {
  const config = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    mutate: rules,
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 2,
    // A worker that loads the tests again and again gets slower.
    maxTestRunnerReuse: 150,
    // Less, and a slow test on a busy machine looks like a loop that never ends, which counts as noticed.
    timeoutMS: 12_000,
    // It would add a comment to every file.
    disableTypeChecks: false,
    // It is a copy already.
    inPlace: true,
    jsonReporter: { fileName: reportFile },
    reporters: ['json', 'progress-append-only'],
    tempDirName: '.local/stryker',
    tsconfigFile: 'none.json',
  }
  writeFileSync(join(copy, 'stryker.json'), JSON.stringify(config))
  const env = { ...process.env, TESTS_OF_RULES: tests.join(' ') }
  const options = { cwd: copy, stdio: 'inherit', env } as const
  const { status } = spawnSync(join(copy, 'node_modules/.bin/stryker'), ['run', 'stryker.json'], options)
  if (status !== 0) throw new Error('Stryker did not finish.')
  return JSON.parse(readFileSync(reportFile, 'utf8'))
}
