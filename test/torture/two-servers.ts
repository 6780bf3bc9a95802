import { judged, type Torture } from './result.ts'
import { killOneOfTwo } from './support/killing.ts'
import { bothStores, withScene } from './support/scene.ts'

/** Two servers on one register: one of them is killed while people write to both. */
export const torture: Torture = (times = 10) =>
  withScene(async (scene) => {
    const results = []
    for (const { store, where } of await bothStores(scene)) {
      const start = (port?: number) => scene.server(where, port === undefined ? {} : { port })
      const { account, recoveries } = await killOneOfTwo(where, scene.token, times, start)
      results.push(judged({ fault: 'one of two killed', store, times }, account, recoveries, 2_000))
    }
    return results
  })
