/**
 * `npm run mutation`: changes each rule a little, one change at a time, and sees whether a test of the rules notices
 * (Stryker). `-- report letter` changes these folders of `server/policy` only. It works in a copy of the project. The
 * exit code is 1 when fewer than 90 % of the changes are noticed. See docs/decisions/mutation.md.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Report, sharesOf, unnoticed } from './report.ts'

const least = 90
const stryker = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1']
const top = resolve(import.meta.dirname, '../..')
const copy = join(top, '.local/mutation')
const reportFile = join(copy, 'report.json')

const folders = process.argv.slice(2)
const rules = folders.length > 0 ? folders.map((name) => `server/policy/${name}/*.ts`) : ['server/policy/**/*.ts']
const pane = folders.length > 0 ? [] : ['addin/standing/{gravest,view}.ts']

makeCopy()
runStryker()

const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'))
for (const { file, line, change } of unnoticed(report)) console.log(`${file}:${line}: ${change}`)
console.table(sharesOf(report))
if ((sharesOf(report).all?.percent ?? 0) < least) process.exitCode = 1

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

function runStryker(): void {
  const config = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    mutate: [...rules, ...pane],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 2,
    // A worker that loads the tests again and again gets slower.
    maxTestRunnerReuse: 150,
    timeoutMS: 4_000,
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
  const options = { cwd: copy, stdio: 'inherit' } as const
  const { status } = spawnSync(join(copy, 'node_modules/.bin/stryker'), ['run', 'stryker.json'], options)
  if (status !== 0) throw new Error('Stryker did not finish.')
}
