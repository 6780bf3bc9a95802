import { judged, type Torture } from './result.ts'
import { killServer } from './support/killing.ts'
import { bothStores, withScene } from './support/scene.ts'

/** kill -9 of the server under a load of writes, on each store. */
export const torture: Torture = (times = 50) =>
  withScene(async (scene) => {
    const results = []
    for (const { store, where } of await bothStores(scene)) {
      const start = (port?: number) => scene.server(where, port === undefined ? {} : { port })
      const { account, recoveries } = await killServer(where, scene.token, times, start)
      results.push(judged({ fault: 'kill -9', store, times }, account, recoveries))
    }
    return results
  })
