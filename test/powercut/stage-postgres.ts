import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from '../torture/support/scene.ts'
import { copyFolder } from './cut.ts'
import { recordingOf } from './points.ts'
import { own, postgresPrograms } from './postgres-on.ts'
import { makeRecorder } from './recording.ts'
import type { Stage, StageOptions } from './stage.ts'

/** After the cut PostgreSQL need not sync: what it recovers does not depend on that. */
const quick = ['-c', 'fsync=off']

/** Its own PostgreSQL, whose whole data folder is cut, on a file system like ext4. */
export async function stagePostgres({ scene, folder, isSeeded, planted }: StageOptions): Promise<Stage> {
  const [root, before, target] = ['disk', 'before', 'after'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(join(root, 'backups'), { recursive: true })
  const data = join(root, 'data')
  const programs = await postgresPrograms(scene, folder)
  programs.make(data)
  if (isSeeded) {
    const first = await programs.start(data)
    await seeded({ postgresUrl: first.url })
    await first.stop()
  }
  copyFolder(root, before)
  const recorder = makeRecorder(folder, root)
  const running = await programs.start(data, { env: recorder.env, options: planted ? ['-c', planted] : [] })
  const server = await scene.server({ postgresUrl: running.url })
  return {
    ...{ server, where: { postgresUrl: running.url }, root, position: recorder.position, env: recorder.env },
    async end() {
      await running.kill()
      await server.kill()
      const { recorded, wrong } = recordingOf(root, before, recorder.log, true)
      return {
        ...{ changes: recorded.changes, wrong },
        async after(position, random) {
          recorded.cut(position, target, random)
          own(target)
          const again = await programs.start(join(target, 'data'), { options: quick }).catch((error: Error) => error)
          if (again instanceof Error) return `PostgreSQL: ${again.message.slice(-400)}`
          return { where: { postgresUrl: again.url }, folder: target, close: again.kill }
        },
      }
    },
  }
}
