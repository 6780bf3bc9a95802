import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from '../torture/support/scene.ts'
import { anyFate, copyFolder, type Fates } from './cut.ts'
import { recordingOf } from './points.ts'
import { makeRecorder } from './recording.ts'
import type { Stage, StageOptions } from './stage.ts'

/** Cuts the file, its log and whatever else is in its folder; every other cut treats file and log differently. */
export async function stageSqlite({ scene, folder, isSeeded, planted }: StageOptions): Promise<Stage> {
  const [root, before, target] = ['register', 'before', 'after'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(join(root, 'backups'), { recursive: true, mode: 0o700 })
  const sqliteFile = join(root, 'register.db')
  if (isSeeded) await seeded({ sqliteFile })
  copyFolder(root, before)
  const recorder = makeRecorder(folder, root)
  const server = await scene.server({ sqliteFile }, { env: { ...recorder.env, ...fault(planted) } })
  return {
    ...{ server, where: { sqliteFile }, root, position: recorder.position, env: recorder.env },
    async end() {
      await server.kill()
      const { recorded, wrong } = recordingOf(root, before, recorder.log)
      return {
        ...{ changes: recorded.changes, wrong },
        after(position, random, n) {
          recorded.cut(position, target, random, fatesOf(n))
          return { where: { sqliteFile: join(target, 'register.db') }, folder: target }
        },
      }
    },
  }
}

const fault = (synchronous: string | null): Record<string, string> =>
  synchronous === null
    ? {}
    : { NODE_OPTIONS: `--import ${new URL('no-sync.ts', import.meta.url).href}`, SYNCHRONOUS: synchronous }

const fatesOf = (n: number): Fates =>
  n % 4 === 0
    ? apart('register.db-wal', 'register.db')
    : n % 4 === 2
      ? apart('register.db', 'register.db-wal')
      : anyFate

/** One of the two files keeps everything, the other only what was synced. */
const apart =
  (kept: string, lost: string): Fates =>
  (path, random) =>
    path.endsWith(`/${kept}`) ? 'all-kept' : path.endsWith(`/${lost}`) ? 'all-lost' : anyFate(path, random)
