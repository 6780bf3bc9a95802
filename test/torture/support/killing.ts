import { setTimeout as wait } from 'node:timers/promises'
import type { ServerProcess } from '../../support/process/server-process.ts'
import type { Where } from '../../support/store/stores.ts'
import { type Account, startLoad } from './load.ts'

type Start = (port?: number) => Promise<ServerProcess>

/** Kills the one server at random moments while people write, and restarts it each time. */
export async function killServer(
  where: Where,
  token: string,
  times: number,
  start: Start,
): Promise<{ account: Account; recoveries: number[] }> {
  let server = await start()
  const load = startLoad(() => [server.url], token)
  const recoveries: number[] = []
  for (let n = 0; n < times; n++) {
    await load.backAfter(performance.now())
    await wait(30 + Math.random() * 250)
    await server.kill()
    const killed = performance.now()
    server = await start(server.port)
    recoveries.push(await load.backAfter(killed))
  }
  const account = await load.end(where)
  await server.stop()
  return { account, recoveries }
}

/** Two servers on one register; requests go to both in turn, and one of them is killed, again and again. */
export async function killOneOfTwo(
  where: Where,
  token: string,
  times: number,
  start: Start,
): Promise<{ account: Account; recoveries: number[] }> {
  const servers = await Promise.all([start(), start()])
  const load = startLoad(() => servers.map(({ url }) => url), token)
  const recoveries: number[] = []
  for (let n = 0; n < times; n++) {
    const [one, other] = [servers[n % 2], servers[(n + 1) % 2]] as [ServerProcess, ServerProcess]
    if (n > 0) servers[(n + 1) % 2] = await start(other.port)
    await load.backAfter(performance.now())
    await wait(30 + Math.random() * 250)
    await one.kill()
    recoveries.push(await load.backAfter(performance.now()))
  }
  const account = await load.end(where)
  for (const server of servers) await server.stop()
  return { account, recoveries }
}
