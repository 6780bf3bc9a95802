import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { customers } from '../cast.ts'
import { clue, message } from '../support/acts.ts'
import type { ServerProcess } from '../support/process/server-process.ts'
import type { Where } from '../support/store/stores.ts'
import { judged, type Torture, type TortureResult } from './result.ts'
import { startLoad } from './support/load.ts'
import { post } from './support/post.ts'
import { bothStores, type Scene, withScene } from './support/scene.ts'

const hour = 3_600_000
const year = 365 * 24 * hour

/** When a warning is given, and when it lapses: twelve months later, by the calendar of the council in London. */
const dueDates: [string, string, string][] = [
  ['on a leap day', '2028-02-29T12:00:00Z', '2029-02-28'],
  ['the day before a leap day', '2027-02-28T12:00:00Z', '2028-02-28'],
  ['a second before summer time begins', '2027-03-28T00:59:59Z', '2028-03-28'],
  ['on a summer evening, when it is tomorrow in London', '2027-06-30T23:30:00Z', '2028-07-01'],
  ['in the hour that comes twice', '2027-10-31T01:30:00Z', '2028-10-31'],
  ['the night before summer time ends', '2027-10-30T23:30:00Z', '2028-10-31'],
  ['just before midnight in winter', '2027-12-31T23:59:50Z', '2028-12-31'],
]

/** The clock of a running server jumps, and is set to the days that are hard for calendars. */
export const torture: Torture = (times = 5) =>
  withScene(async (scene) => {
    const results: TortureResult[] = []
    const seconds = (ms: number) => Math.floor((Date.now() + ms) / 1000)
    const token = await scene.issuer.token(undefined, { nbf: seconds(-24 * hour), exp: seconds(10 * year) })
    for (const { store, where } of await bothStores(scene)) {
      const clock = await serverWithClock(scene, where, token)
      results.push(await jumps(store, where, clock, token, times))
      results.push(await calendar(store, clock, token))
      await clock.server.stop()
    }
    return results
  })

type Clock = { server: ServerProcess; ahead(ms: number): Promise<void> }

async function serverWithClock(scene: Scene, where: Where, token: string): Promise<Clock> {
  const file = join(scene.folder, 'clock')
  const moved = new URL('../support/process/moved-clock.ts', import.meta.url).href
  const server = await scene.server(where, { env: { NODE_OPTIONS: `--import ${moved}`, CLOCK_FILE: file } })
  return {
    server,
    async ahead(ms) {
      writeFileSync(file, String(ms))
      server.child.kill('SIGUSR2')
      const giveUpAt = performance.now() + 30_000
      for (;;) {
        const { checkedAt } = (await ask(server, token, '/api/standing', { addresses: ['x@load.example'] })) as Told
        if (Math.abs(new Date(checkedAt).getTime() - Date.now() - ms) < 10_000) return
        if (performance.now() > giveUpAt) throw new Error('The clock has not jumped.')
        await wait(20)
      }
    },
  }
}

/** Sets the clock an hour back, a year ahead and right again, while people write. */
async function jumps(store: string, where: Where, clock: Clock, token: string, times: number): Promise<TortureResult> {
  const load = startLoad(() => [clock.server.url], token, { restricted: null })
  const recoveries: number[] = []
  for (let n = 0; n < times; n++) {
    for (const ms of [-hour, year, 0]) {
      await clock.ahead(ms)
      recoveries.push(await load.backAfter(performance.now()))
    }
  }
  const account = await load.end(where)
  return judged({ fault: 'clock jumps', store, times: times * 3 }, account, recoveries, 2_000)
}

/** Due dates at each of those moments, and the standing before and after a restriction's last day ends. */
async function calendar(store: string, clock: Clock, token: string): Promise<TortureResult> {
  const wrong: string[] = []
  const at = (moment: string) => clock.ahead(new Date(moment).getTime() - Date.now())
  const jo = async () => {
    const told = (await ask(clock.server, token, '/api/standing', {
      addresses: customers.jo.addresses.slice(0, 1),
    })) as Told
    return told.standings[0]?.standing
  }
  await clock.ahead(0)
  const until = (await jo())?.until ?? ''
  // London is at UTC or an hour ahead of it: 22:30 UTC is still that day in both cases, and 00:30 UTC is the next.
  const lastHour = new Date(`${until}T22:30:00Z`).toISOString()
  const dayAfter = new Date(new Date(`${until}T00:30:00Z`).getTime() + 24 * hour).toISOString()
  for (const [moment, kind] of [
    [lastHour, 'restricted'],
    [dayAfter, 'not-on-register'],
    [lastHour, 'restricted'],
  ] as const) {
    await at(moment)
    const shown = (await jo())?.kind
    if (shown !== kind) wrong.push(`until ${until}: at ${moment} shown as ${shown}`)
  }
  for (const [n, [when, moment, due]] of dueDates.entries()) {
    await at(moment)
    const id = `${n}-${when.replaceAll(/\W/g, '-')}@load.example`
    const body = {
      customer: clue({ addresses: [id] }),
      service: 'Housing',
      contact: message({ internetMessageId: `<${id}>` }),
    }
    const given = (await ask(clock.server, token, '/api/warnings', body, id)) as { lapsesOn: string }
    if (given.lapsesOn !== due) wrong.push(`${when}: due on ${given.lapsesOn}, not on ${due}`)
  }
  const account = { acknowledged: dueDates.length, lost: 0, doubled: 0, wrong }
  const result = judged({ fault: 'summer time, leap day', store, times: dueDates.length + 3 }, account, [])
  return { ...result, goal: 'every due date right' }
}

type Told = { checkedAt: string; standings: { standing: { kind: string; until?: string } }[] }

async function ask(server: ServerProcess, token: string, path: string, body: object, key?: string): Promise<unknown> {
  const answer = await post(`${server.url}${path}`, token, body, key)
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}.`)
  return await answer.json()
}
