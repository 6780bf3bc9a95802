import { renameSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { backUp, restore } from '../../server/register/copy/backup.ts'
import { judged, notTried, type Torture, type TortureResult } from './result.ts'
import { startLoad } from './support/load.ts'
import { type Scene, seeded, withScene } from './support/scene.ts'
import { noSmallDisk, type SmallDisk, smallDisk } from './support/small-disk.ts'

const store = 'SQLite'

/** The register's file is truncated, or its disk is full or read-only. */
export const torture: Torture = (times) =>
  withScene(async (scene) => {
    const disk = smallDisk(scene, 12)
    const onDisk = disk
      ? [await fullDisk(scene, disk, times ?? 5), await readOnly(scene, disk)]
      : ['disk full', 'read-only'].map((fault) => notTried(fault, store, noSmallDisk))
    return [...onDisk, await cutOff(scene, times ?? 3)]
  })

async function fullDisk(scene: Scene, disk: SmallDisk, times: number): Promise<TortureResult> {
  const where = await seeded({ sqliteFile: join(disk.folder, 'register.db') })
  const server = await scene.server(where)
  const load = startLoad(() => [server.url], scene.token)
  const recoveries: number[] = []
  for (let n = 0; n < times; n++) {
    await load.backAfter(performance.now())
    const before = load.putOff()
    disk.fill()
    await load.putOffAfter(before)
    await wait(1_000)
    disk.room()
    recoveries.push(await load.backAfter(performance.now()))
  }
  const account = await load.end(where)
  await server.stop()
  return judged({ fault: 'disk full', store, times }, account, recoveries, 2_000)
}

/** The server does not start, and says what to do. */
async function readOnly(scene: Scene, disk: SmallDisk): Promise<TortureResult> {
  disk.readOnly()
  const said = await refusesToStart(scene, join(disk.folder, 'register.db'))
  return inWords('read-only', said, /may only be read: let the server/)
}

/** An open server shows nothing wrong; the next refuses to start and says how to restore; a backup restores it. */
async function cutOff(scene: Scene, times: number): Promise<TortureResult> {
  const wrong: string[] = []
  const recoveries: number[] = []
  let acknowledged = 0
  for (let n = 0; n < times; n++) {
    const file = join(scene.folder, `cut-${n}.db`)
    const [backup, where] = [join(scene.folder, `backup-${n}.db`), { sqliteFile: file }]
    await seeded(where)
    await backUp(where, backup)
    const server = await scene.server(where)
    const load = startLoad(() => [server.url], scene.token, { writers: 0 })
    await wait(100)
    truncateSync(file, statSync(file).size >> (n + 1))
    await wait(500)
    await server.kill()
    wrong.push(...(await load.end({ sqliteFile: backup })).wrong)

    const said = await refusesToStart(scene, file)
    if (!/restore the newest backup/.test(said)) wrong.push(`it did not say how to restore: ${said.slice(0, 300)}`)
    const began = performance.now()
    for (const each of ['', '-wal', '-shm']) renameIfThere(file + each)
    await restore(backup, where)
    const again = await scene.server(where)
    const after = startLoad(() => [again.url], scene.token)
    recoveries.push((await after.backAfter(began)) || 0)
    const account = await after.end(where)
    acknowledged += account.acknowledged
    wrong.push(...account.wrong)
    await again.stop()
  }
  return judged(
    { fault: 'truncated, restored', store, times },
    { acknowledged, lost: 0, doubled: 0, wrong },
    recoveries,
  )
}

async function refusesToStart(scene: Scene, sqliteFile: string): Promise<string> {
  return await scene.server({ sqliteFile }).then(
    () => 'it started',
    (error: Error) => error.message,
  )
}

function inWords(fault: string, said: string, expected: RegExp): TortureResult {
  const met = expected.test(said)
  return {
    ...notTried(fault, store, said),
    times: 1,
    goal: 'refused with an explanation',
    met,
    why: met ? [] : [said.slice(0, 300)],
  }
}

function renameIfThere(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })) renameSync(file, `${file}.aside`)
}
