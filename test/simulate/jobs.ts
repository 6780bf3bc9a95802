import type { Machine } from './machine.ts'
import {
  checkAnswersTold,
  checkMail,
  checkOfficersTold,
  checkRecords,
  checkReviewsTold,
  checkTrail,
} from './on-file.ts'
import { checkRetention, endWhatRanOut } from './retention-check.ts'
import { anyMachine, Broken, count, passMinutes, today, type World } from './world.ts'

/** The day on which the nightly work was last done. */
export type Nights = { lastDone: string | null }

/**
 * One night: the daily work on one server, on two at once, or twice; a server may be killed during it. The result is
 * compared with what was acknowledged before.
 */
export async function night(world: World, nights: Nights): Promise<void> {
  const { chance, trace } = world
  if (world.faults && chance.percent(8)) return count(world, 'night missed')
  let did = false
  let deleted = false
  let away = false
  for (let attempts = 0; attempts < 6; attempts++) {
    const results = await workers(world)
    for (const one of results) {
      did ||= one.did
      deleted ||= one.deleted
      away ||= one.away
    }
    trace.add(`night ${today(world)} did ${did} deleted ${deleted} away ${away}`)
    if (results.length > 0 && !chance.percent(10)) break
    passMinutes(world, 10)
  }
  const wasAway = away || nights.lastDone === null
  if (did) nights.lastDone = today(world)
  endWhatRanOut(world, did && !away)
  checkRetention(world, deleted)
  if (did && !deleted && !away && !wasAway) count(world, 'retention cut short')
  if (!did) return
  checkReviewsTold(world)
  checkAnswersTold(world)
}

type Result = Awaited<ReturnType<Machine['daily']>>

/** The results, without those of servers that were killed. */
async function workers(world: World): Promise<Result[]> {
  const { chance } = world
  const machine = await anyMachine(world)
  const all = chance.percent(20) ? world.machines.filter((one) => one.isAlive()) : [machine]
  if (world.faults && chance.percent(3)) {
    world.atCommit = { machine, when: chance.percent(50) ? 'before' : 'after' }
    count(world, 'killed at night')
  }
  const results = await Promise.all(
    all.map((one) =>
      one.daily().catch((error: unknown) => {
        if (one.isAlive()) throw new Broken(`the day’s work failed: ${error instanceof Error ? error.message : error}`)
        return null
      }),
    ),
  )
  world.atCommit = null
  return results.flatMap((one) => one ?? [])
}

/** One server empties the outbox, or both at once. */
export async function sendMail(world: World): Promise<void> {
  const { chance } = world
  world.mail.isDown = world.faults && chance.percent(10)
  const all = world.machines.filter((one) => one.isAlive())
  const some = chance.percent(30) ? all : all.slice(0, 1)
  await Promise.all(
    some.map((one) =>
      one.post(world.mail.senderOf(one)).catch((error: unknown) => {
        if (one.isAlive()) throw error
      }),
    ),
  )
  for (const one of some) if (!one.isAlive() || some.every((each) => each.isAlive())) world.mail.roundOver(one)
}

/** Seals look-ups. */
export async function seal(world: World): Promise<void> {
  const machine = await anyMachine(world)
  await machine.seal()
}

/** Compares everything that was acknowledged with the file itself. */
export function checkAll(world: World): void {
  checkOfficersTold(world)
  checkRecords(world)
  checkTrail(world)
  checkMail(world)
}
