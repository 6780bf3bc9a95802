import { verifyRegister } from '../../server/register/audit/verify.ts'
import type { Customer } from './book.ts'
import { Chance } from './chance.ts'
import { addDays, daysFrom, londonDay } from './days.ts'
import type { Doing } from './doing.ts'
import { checkAll, type Nights, night, seal, sendMail } from './jobs.ts'
import { laterDoings } from './later-steps.ts'
import { look } from './looks.ts'
import { changeDoings } from './people/changes.ts'
import { keeperDoings } from './people/keeper.ts'
import { officerDoings } from './people/officers.ts'
import { staffDoings } from './people/staff.ts'
import { daysAhead } from './retention-check.ts'
import { openScene, type Scene } from './scene.ts'
import { Trace } from './trace.ts'
import { anyMachine, Broken, count, passMinutes, today, type World } from './world.ts'

export type Run = {
  seed: number
  /** What was broken; null: every promise was kept. */
  broken: string | null
  /** The same for the same seed. */
  digest: string
  lines: number
  counts: Record<string, number>
}

const doings: Doing[] = [...staffDoings, ...officerDoings, ...changeDoings, ...laterDoings, ...keeperDoings]

/** The first days of runs: the leap day and the clock changes come at different times in each. */
const begins = ['2026-03-27', '2026-10-23', '2027-01-04', '2027-09-30', '2028-02-27']

/** A year of a whole register, decided by its seed alone. @param tell gets each line of the trace */
export async function simulate(seed: number, tell: ((line: string) => void) | null = null): Promise<Run> {
  const chance = new Chance(seed)
  const trace = new Trace(tell)
  const first = chance.one(begins)
  const scene = await openScene(chance, trace, `${first}T09:00:00.000Z`)
  const { world } = scene
  let broken: string | null = null
  try {
    await year(scene, addDays(first, 365))
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    broken = `${error.message} (on ${today(world)})`
    trace.add(`broken: ${broken}`)
  } finally {
    scene.close()
  }
  return { seed, broken, digest: trace.digest(), lines: trace.lines, counts: world.counts }
}

async function year(scene: Scene, ends: string): Promise<void> {
  const { world } = scene
  const nights: Nights = { lastDone: null }
  while (today(world) < ends) {
    await aDay(world)
    await sendMail(world)
    toClock(world, 23, 30)
    const before = nights.lastDone
    await night(world, nights)
    if (world.chance.percent(15)) await seal(world)
    checkAll(world)
    await acrossMidnight(world)
    goOn(world, before !== null && daysFrom(before, today(world)) > 2)
    jumpOfTheClock(world)
  }
  await settle(scene, nights)
}

/** People at work, sometimes two at once: each does something that they have reason to do. */
async function aDay(world: World): Promise<void> {
  const { chance } = world
  for (let acts = chance.whole(0, 2); acts > 0; acts--) {
    const first = chance.one(world.customers)
    const second = chance.one(world.customers)
    const both = chance.percent(20) && first !== second ? [first, second] : [first]
    if (both.length > 1) count(world, 'at once')
    await Promise.all(both.map((customer) => doNext(world, customer)))
    passMinutes(world, chance.whole(1, 60))
  }
  await look(world, chance.one(world.customers))
}

async function doNext(world: World, customer: Customer): Promise<void> {
  const { chance } = world
  const able = doings.filter(({ can }) => can(customer, world))
  const doing = weighted(able, chance)
  if (!doing) return
  count(world, `does ${doing.name}`)
  world.trace.add(`${today(world)} ${doing.name} ${customer.name}`)
  await doing.run(world, customer)
  if (chance.percent(60)) await look(world, customer)
}

function weighted(able: readonly Doing[], chance: Chance): Doing | undefined {
  let at = chance.random() * able.reduce((sum, { weight }) => sum + weight, 0)
  for (const one of able) {
    at -= one.weight
    if (at < 0) return one
  }
  return able.at(-1)
}

/** Standings change at London's midnight, whatever the clocks do in that night. */
async function acrossMidnight(world: World): Promise<void> {
  if (!world.chance.percent(25)) return
  world.faults = false
  const customer = world.chance.one(world.customers)
  toClock(world, 23, 59)
  await look(world, customer)
  passMinutes(world, 2)
  await look(world, customer)
  world.faults = true
}

/**
 * Moves to the next day of interest: near one on which something falls due, or some days later. After days without the
 * register, the nightly work ends and deletes nothing for one night, so then the very next day is played.
 */
function goOn(world: World, isAway: boolean): void {
  const { chance } = world
  const day = today(world)
  const [due] = daysAhead(world)
  const usual = addDays(day, isAway ? 1 : chance.whole(2, 20))
  const near = due === undefined || chance.percent(40) ? usual : addDays(due, -chance.whole(0, 1))
  const next = near > day && near < usual ? near : usual
  world.time.step((daysFrom(day, next) - 1) * 24 * 60 * 60_000)
  while (today(world) < next) world.time.step(60 * 60_000)
  toClock(world, 8, chance.whole(0, 59))
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })

/** Moves forward to a time of the day in London. */
function toClock({ time }: World, hour: number, minutes: number): void {
  const [at = 0, past = 0] = clock.format(time.now()).split(':').map(Number)
  const ahead = hour * 60 + minutes - (at * 60 + past)
  if (ahead > 0) time.step(ahead * 60_000)
}

/** NTP sets a clock back by minutes now and then. */
function jumpOfTheClock(world: World): void {
  if (!world.chance.percent(5)) return
  count(world, 'clock set back')
  const day = today(world)
  const back = world.chance.whole(1, 9) * 60_000
  if (londonDay(new Date(world.time.now().getTime() - back)) === day) world.time.step(-back)
}

/** The faults end: everything that waits must be done, and the trail must be sound. */
async function settle({ world }: Scene, nights: Nights): Promise<void> {
  world.faults = false
  world.mail.isSound = true
  for (let days = 0; days < 3; days++) {
    for (let rounds = 0; rounds < 3; rounds++) {
      passMinutes(world, 6 * 60 + 1)
      await sendMail(world)
    }
    while (today(world) <= (nights.lastDone ?? '')) passMinutes(world, 60)
    await night(world, nights)
  }
  await sendMail(world)
  await seal(world)
  await sendMail(world)
  checkAll(world)
  const [left] = world.file.all("select count(*) as many from outbox where state != 'sent'")
  if (left?.many !== 0) throw new Broken(`${left?.many} mails never left`)
  await checkTrail(world)
}

/** Compares the chain, each record and each look-up, as `verify` does. */
async function checkTrail(world: World): Promise<void> {
  const { register } = await anyMachine(world)
  await register.read((reading) =>
    verifyRegister(reading, ({ table, what }) => {
      throw new Broken(`the audit trail: a row of ${table} was ${what}`)
    }),
  )
}
