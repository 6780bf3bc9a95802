import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveOf } from './archive.ts'
import { billOfAddin, billOfServer } from './bill.ts'
import type { Prepare, TwiceBuilt } from './build-twice.ts'
import { filesIn } from './compare-folders.ts'
import { NotGenuine } from './envelope.ts'
import type { BundleList } from './packages-in-bundle.ts'
import { sha256, statementFile, statementOf } from './statement.ts'

/** What is committed, but for tests and the tools of whoever writes the program. */
const notForCouncils = /^(test\/|\.ci\/|\.editorconfig$|\.gitignore$|biome\.json$|vitest\.config\.ts$)/

/** The commit that a release is made from, and its files. */
export type Committed = { commit: string; day: Date; files: Map<string, Buffer> }

/** The committed files of a working tree. @throws NotGenuine if something in it is not committed */
export function committedIn(top: string): Committed {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: top, encoding: 'utf8' }).trim()
  if (git('status', '--porcelain') !== '') throw new NotGenuine('Something is not committed. A release is of a commit.')
  const folder = mkdtempSync(join(tmpdir(), 'contact-register-sources-'))
  try {
    checkOut(top, folder)
    return { commit: git('rev-parse', 'HEAD'), day: new Date(git('log', '-1', '--format=%cI')), files: filesIn(folder) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** As committed, whatever line ends git writes on this machine. */
const checkOut = (top: string, folder: string) =>
  execFileSync('git', ['-c', 'core.autocrlf=false', 'checkout-index', '--all', `--prefix=${folder}/`], { cwd: top })

/** Committed sources, with the packages of the lock file: npm compares each with its hash. */
export const prepareFromCommit =
  (top: string): Prepare =>
  (folder) => {
    checkOut(top, folder)
    const [program, ...before] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
    execFileSync(program ?? 'npm', [...before, 'ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
    })
  }

/** The files of a release, by name: the archive, its SHA-256, and the statement that waits for a signature. */
export type Release = { archive: string; files: Map<string, Uint8Array> }

/**
 * Makes a release of what was built twice: sources, the build, and bills of materials. The archive's bytes depend on
 * the commit alone.
 * @throws NotGenuine if the two builds differ
 */
export function releaseOf(
  { commit, day, files }: Committed,
  { built, differences }: TwiceBuilt,
  times: { startedOn: Date; finishedOn: Date },
): Release {
  if (differences.length > 0) throw new NotGenuine(`Two builds differ:\n${differences.join('\n')}`)
  const { name, version, license } = json(files, 'package.json')
  const bills = billsOf(built, json(files, 'package-lock.json'), { name, version, license })
  const content = new Map<string, Uint8Array>([
    ...[...files].filter(([path]) => !notForCouncils.test(path)),
    ...[...built].map(([path, bytes]) => [`dist/${path}`, bytes] as const),
    ...bills,
  ])
  const archive = `${name}-${version}.zip`
  const bytes = archiveOf(content, `${name}-${version}`, day)
  const lockFile = files.get('package-lock.json') ?? new Uint8Array()
  const origin = { version, commit, lockFile, node: process.versions.node, ...times }
  const statement = JSON.stringify(statementOf({ name: archive, bytes }, bills, origin), null, 2)
  return {
    archive,
    files: new Map([
      [archive, bytes],
      [`${archive}.sha256`, Buffer.from(`${sha256(bytes)}  ${archive}\n`)],
      [statementFile(archive), Buffer.from(`${statement}\n`)],
    ]),
  }
}

type About = Parameters<typeof billOfAddin>[2]

/** Bills of materials of a build, by their path in the archive. */
function billsOf(
  built: ReadonlyMap<string, Uint8Array>,
  lock: Parameters<typeof billOfAddin>[1],
  about: About,
): Map<string, Uint8Array> {
  const lists: BundleList[] = [...built.keys()]
    .filter((path) => path.startsWith('packages/'))
    .map((path) => json(built, path))
  const text = (bill: object) => Buffer.from(`${JSON.stringify(bill, null, 2)}\n`)
  return new Map([
    ['dist/bills/add-in.cdx.json', text(billOfAddin(lists, lock, about))],
    ['dist/bills/server.cdx.json', text(billOfServer(lists, lock, about))],
  ])
}

const json = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8'))

/** Writes a release into a folder. */
export function writeRelease({ files }: Release, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
}
