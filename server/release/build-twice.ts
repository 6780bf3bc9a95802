import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differencesBetween, filesIn } from './compare-folders.ts'

/** The files of the first build, and how those of the second differ from them. */
export type TwiceBuilt = { built: Map<string, Buffer>; differences: string[] }

/** Puts what is built into an empty folder: sources and `node_modules`. */
export type Prepare = (folder: string) => void

/**
 * Builds twice, in two folders, and compares what comes out. The second build has another path, time zone, language,
 * home, name and time; as root, also another user.
 */
export function buildTwice(prepare: Prepare): TwiceBuilt {
  const folderOfBoth = mkdtempSync(join(tmpdir(), 'contact-register-builds-'))
  try {
    const [one, other] = [join(folderOfBoth, 'one'), join(folderOfBoth, 'a longer way', 'to – somewhere', 'else')]
    for (const folder of [one, other]) {
      mkdirSync(folder, { recursive: true })
      prepare(folder)
    }
    build(one, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
    const uid = otherUser(folderOfBoth, other)
    build(
      other,
      { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: other, ...nextYear, ...nobody },
      uid,
    )
    const built = filesIn(join(one, 'dist'))
    return { built, differences: differencesBetween(built, filesIn(join(other, 'dist'))) }
  } finally {
    rmSync(folderOfBoth, { recursive: true, force: true })
  }
}

const nobody = { USER: 'nobody', LOGNAME: 'nobody' }

/** A clock that is 400 days ahead, for every program of the build that is written in JavaScript. */
const ahead = `
  const Now = Date
  const now = () => Now.now() + ${400 * 86_400_000}
  globalThis.Date = class extends Now {
    constructor(...given) { given.length ? super(...given) : super(now()) }
    static now() { return now() }
  }`
const nextYear = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ahead)}` }

/** The steps of `npm run build`, by this very Node. @throws if one of them fails */
function build(folder: string, env: Record<string, string>, uid?: number): void {
  const script: string = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts.build
  for (const step of script.split(' && ')) {
    const [program, ...args] = step.split(' ')
    if (program !== 'vite') throw new Error(`npm run build: “${step}” is not known here.`)
    const vite = join(folder, 'node_modules/vite/bin/vite.js')
    execFileSync(process.execPath, [vite, ...args, '--logLevel', 'error'], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env },
      stdio: ['ignore', 2, 2],
      ...(uid === undefined ? {} : { uid }),
    })
  }
}

/** As root: a user who can write where the build writes, if they can reach Node and the packages. */
function otherUser(folderOfBoth: string, folder: string): number | undefined {
  if (process.getuid?.() !== 0) return undefined
  const uid = 65_534
  for (const path of [folderOfBoth, folder, join(folder, 'node_modules')]) chownSync(path, uid, uid)
  const vite = join(folder, 'node_modules/vite/bin/vite.js')
  return spawnSync(process.execPath, [vite, '--version'], { cwd: folder, uid }).status === 0 ? uid : undefined
}

/** Sources as the image gets them, with the packages that are installed here. */
export function prepareFromHere(top: string): Prepare {
  const named = readFileSync(join(top, '.dockerignore'), 'utf8').match(/(?<=^!).+$/gm) ?? []
  return (folder) => {
    for (const name of named) cpSync(join(top, name), join(folder, name), { recursive: true })
    mkdirSync(join(folder, 'node_modules'))
    // One by one: Vite writes beside them.
    for (const name of readdirSync(join(top, 'node_modules')))
      if (!name.startsWith('.')) symlinkSync(join(top, 'node_modules', name), join(folder, 'node_modules', name))
  }
}
