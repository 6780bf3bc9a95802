import { setTimeout as wait } from 'node:timers/promises'
import { judged, notTried, type Torture, type TortureResult } from './result.ts'
import { type Load, startLoad } from './support/load.ts'
import { type OwnPostgres, ownPostgres } from './support/own-postgres.ts'
import { type Scene, seeded, withScene } from './support/scene.ts'
import { noSmallDisk, type SmallDisk, smallDisk } from './support/small-disk.ts'

/** Does something to PostgreSQL; resolves once it can be used again. */
type Fault = (postgres: OwnPostgres, load: Load, n: number) => Promise<void>

const store = 'PostgreSQL'

/** PostgreSQL stops, crashes, loses its connections and runs out of disk space while a server uses it. */
export const torture: Torture = (times) =>
  withScene(async (scene) => {
    const results: TortureResult[] = []
    const postgres = await ownPostgres(scene, scene.folder)
    results.push(await suffered(scene, postgres, 'stopped and started', times ?? 5, stopped))
    results.push(await suffered(scene, postgres, 'connections cut', times ?? 3, (own) => own.cutConnections()))
    await postgres.stop('stop')
    const disk = smallDisk(scene, 160)
    if (!disk) return [...results, notTried('disk full', store, noSmallDisk)]
    const onDisk = await ownPostgres(scene, disk.folder)
    results.push(await suffered(scene, onDisk, 'disk full', times ?? 3, full(disk)))
    return results
  })

async function suffered(scene: Scene, postgres: OwnPostgres, fault: string, times: number, befalls: Fault) {
  const where = await seeded({ postgresUrl: postgres.url })
  const server = await scene.server(where)
  const load = startLoad(() => [server.url], scene.token)
  const recoveries: number[] = []
  for (let n = 0; n < times; n++) {
    await load.backAfter(performance.now())
    await wait(100)
    await befalls(postgres, load, n)
    recoveries.push(await load.backAfter(performance.now()))
  }
  const felt = load.putOff() > 0
  const account = await load.end(where)
  if (!felt) account.wrong.push('nobody was told to retry: the fault had no effect')
  await server.stop()
  return judged({ fault, store, times }, account, recoveries, 2_000)
}

const stopped: Fault = async (postgres, load, n) => {
  const before = load.putOff()
  await postgres.stop(n % 2 === 0 ? 'stop' : 'crash')
  await load.putOffAfter(before)
  await wait(1_000)
  await postgres.start()
}

const full =
  (disk: SmallDisk): Fault =>
  async (postgres, load) => {
    const before = load.putOff()
    disk.fill()
    await load.putOffAfter(before)
    await wait(1_000)
    disk.room()
    await postgres.start()
  }
