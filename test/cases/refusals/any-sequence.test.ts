import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import { daysLater, monthsLater } from '../../../server/policy/calendar.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import { isInForce } from '../../../server/policy/restriction/restriction.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import type { Channel } from '../../../server/policy/vocabulary.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { findRestriction, type KeptRestriction } from '../../../server/register/restriction/restrictions.ts'
import { colleagues, customers } from '../../cast.ts'
import { replayed, stored } from '../../register/replay.ts'
import { on } from '../../support/deciding.ts'
import { isFull } from '../../support/is-full.ts'
import { writeNewSqlite } from '../../support/store/new-sqlite.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { beginnings, commands, plainTerms } from './any-commands.ts'
import { type Command, doCommand } from './any-sequence.ts'

/** Set RUNS to try more sequences than there is time for every day. */
const runs = Number(process.env.RUNS ?? (isFull ? 60 : 10))

const seconds = (n: number) => n * 1000

const authorising: string[] = [colleagues.frances.oid, colleagues.tom.oid]

async function everyRestriction(register: Register): Promise<(KeptRestriction & { escalatedBy: string | null })[]> {
  return await register.read(async (reading) => {
    const rows = await reading
      .selectFrom('restrictions')
      .leftJoin('escalations', 'escalations.id', 'restrictions.escalation_id')
      .select(['restrictions.id', 'escalations.by_oid'])
      .execute()
    return await Promise.all(
      rows.map(async ({ id, by_oid }) => {
        const kept = await findRestriction(reading, id)
        if (!kept) throw new Error('Gone.')
        return { ...kept, escalatedBy: by_oid }
      }),
    )
  })
}

/** P11: how many ways with details stay open if a channel is closed, computed without the rules under test. */
function waysLeft({ measures, mail, ways }: Terms): number {
  const closed = new Set<Channel>([
    ...measures.flatMap((measure) => (measure.kind === 'channel-closed' ? measure.channel : [])),
    ...(mail.kind === 'block' ? (['email'] as const) : []),
  ])
  if (closed.size === 0) return 1
  return ways.filter((way) => !closed.has(way.channel) && !JSON.stringify(way).includes('none')).length
}

/** The invariants, whatever was done. */
async function checkEverything(register: Register, day: string, over: Set<string>): Promise<number> {
  const all = await everyRestriction(register)
  const held = all.filter((one) => isInForce(one, day))
  for (const one of held) {
    expect(one.state).toBe('in-force')
    expect(authorising).toContain(one.by.oid)
    expect(one.escalatedBy).not.toBe(one.by.oid)
    expect(over.has(one.id)).toBe(false)
    expect(waysLeft(one.terms)).not.toBe(0)
    expect(one.reviewDue).not.toBeNull()
    expect((one.reviewDue ?? '') <= monthsLater(day, 6)).toBe(true)
  }
  // P8: for each service, a customer has at most one restriction in force, and at most one that waits for its letter.
  for (const some of [held, all.filter(({ state }) => state === 'agreed')]) {
    const bound = some.flatMap(({ customerId, terms }) =>
      services.filter(bindsBy(terms)).map((one) => customerId + one),
    )
    expect(new Set(bound).size).toBe(bound.length)
  }
  await checkTold(register, day, held)
  await checkWarned(register, day)
  await checkRights(register)
  for (const { id, state } of all) if (state === 'lifted' || state === 'replaced') over.add(id)
  return held.length
}

const services = ['Housing', 'Planning', 'Council Tax']
const bindsBy = (terms: Terms) => (service: string) => terms.services === null || terms.services.includes(service)

/** P8: staff see a restriction exactly where one applies: in each service, and where the service is unknown. */
async function checkTold(register: Register, day: string, held: KeptRestriction[]): Promise<void> {
  const addresses = [customers.petra, customers.colin].map(({ addresses: [first = ''] }) => first)
  const owners = await register.read((reading) => customersByKey(reading, 'email', addresses))
  for (const service of [...services, null]) {
    const { standings } = await seeStanding(register, on(day, 'amira'), addresses, { service })
    for (const { address, standing } of standings) {
      const customerId = owners.find(({ key }) => key === address)?.customerId
      const theirs = held.filter((one) => one.customerId === customerId)
      const binding = theirs.filter(({ terms }) => service === null || bindsBy(terms)(service))
      expect(standing.kind === 'restricted').toBe(binding.length > 0)
      if (standing.kind === 'restricted') expect(binding.map(({ id }) => id)).toContain(standing.restrictionId)
      if (standing.kind === 'other-service') expect(theirs.length).toBeGreaterThan(0)
    }
  }
}

/** G (LGSCO): staff see a formal warning only while it counts, unless something more serious is shown. */
async function checkWarned(register: Register, day: string): Promise<void> {
  const addresses = [customers.petra, customers.colin].map(({ addresses: [first = ''] }) => first)
  const owners = await register.read((reading) => customersByKey(reading, 'email', addresses))
  const standing = await register.read((reading) =>
    reading
      .selectFrom('formal_warnings')
      .select('customer_id')
      .where('state', '=', 'given')
      .where('lapses_on', '>', day)
      .execute(),
  )
  const graver = ['restricted', 'decision-pending', 'agreed']
  const { standings } = await seeStanding(register, on(day, 'amira'), addresses, { service: 'Housing' })
  for (const { address, standing: shown } of standings) {
    const customerId = owners.find(({ key }) => key === address)?.customerId
    const isWarned = standing.some((one) => one.customer_id === customerId)
    if (shown.kind === 'formally-warned') expect(isWarned).toBe(true)
    else if (isWarned) expect(graver).toContain(shown.kind)
  }
}

/** P14: no escalator answers an objection, and a decider gives a reason. Computed without the rules under test. */
async function checkObjections(register: Register): Promise<number> {
  const rows = await register.read((reading) =>
    reading
      .selectFrom('objections')
      .innerJoin('formal_warnings', 'formal_warnings.id', 'objections.formal_warning_id')
      .leftJoin('escalations', 'escalations.id', 'formal_warnings.escalation_id')
      .select(['objections.answered_by_oid as by', 'same_officer_reason as reason', 'outcome'])
      .select(['formal_warnings.by_oid as decidedBy', 'escalations.by_oid as escalatedBy', 'formal_warnings.state'])
      .where('objections.answered_at', 'is not', null)
      .execute(),
  )
  let withReason = 0
  for (const { by, reason, outcome, decidedBy, escalatedBy, state } of rows) {
    expect(by).not.toBe(escalatedBy)
    if (outcome === 'withdrawn') expect(state).toBe('withdrawn')
    if (by !== decidedBy) continue
    expect(reason?.trim()).toBeTruthy()
    withReason++
  }
  return withReason
}

/** G: whoever took part in what is recorded answers an objection to its use, or a complaint, only with a reason. */
async function checkRights(register: Register): Promise<void> {
  await register.read(async (reading) => {
    const asked = await reading
      .selectFrom('rights_requests')
      .select(['customer_id', 'answered_by_oid as by', 'answered_at', 'due_before', 'kind', 'acknowledged_on'])
      .select('same_officer_reason as reason')
      .where('kind', 'in', ['objection', 'complaint'])
      .execute()
    for (const { customer_id, by, answered_at, due_before, kind, acknowledged_on, reason } of asked) {
      expect(kind === 'complaint' ? due_before : acknowledged_on).toBeNull()
      if (by === null || answered_at === null || reason?.trim()) continue
      for (const table of ['escalations', 'restrictions', 'formal_warnings', 'precautions'] as const) {
        const at = { escalations: 'escalated_at', precautions: 'recorded_at' }[table as string] ?? 'made_at'
        const theirs = await reading
          .selectFrom(table)
          .select('id')
          .where('customer_id', '=', customer_id)
          .where('by_oid', '=', by)
          .where(sql.ref(at), '<', answered_at)
          .execute()
        expect(theirs, table).toEqual([])
      }
      const judged = await reading
        .selectFrom('rights_requests')
        .select('id')
        .where('customer_id', '=', customer_id)
        .where('answered_by_oid', '=', by)
        .where('answered_at', '<', answered_at)
        .execute()
      expect(judged).toEqual([])
    }
  })
}

type Judgment = { by: string; restrictionId: string; reason: string | null; outcome: string }

/** Every judgment, with who judged and the reason that is kept. */
async function everyJudgment(register: Register): Promise<Judgment[]> {
  return await register.read(async (reading) => {
    const answered = [
      'answered_by_oid as by',
      'restriction_id as restrictionId',
      'same_officer_reason as reason',
      'outcome',
    ] as const
    const answers = [
      ...(await reading.selectFrom('representations').select(answered).where('answered_at', 'is not', null).execute()),
      ...(await reading.selectFrom('circumstances').select(answered).where('answered_at', 'is not', null).execute()),
    ]
    const reviews = await reading
      .selectFrom('reviews')
      .select(['by_oid as by', 'restriction_id as restrictionId', 'same_officer_reason as reason', 'outcome'])
      .execute()
    return [...answers, ...reviews].map((one) => ({ ...one, by: one.by ?? '', outcome: one.outcome ?? '' }))
  })
}

/**
 * P13, P14, P15: no escalator judges, and a decider gives a reason. Computed from the chain of variations, without the
 * rules under test.
 */
async function checkJudges(register: Register): Promise<number> {
  const all = new Map((await everyRestriction(register)).map((one) => [one.id, one]))
  let withReason = 0
  for (const { by, restrictionId, reason, outcome } of await everyJudgment(register)) {
    // Whoever lifts a restriction may have decided on it, and gives no reason for that: it answers what was open.
    const isLifting = outcome === 'lifted' && reason === null
    for (let one = all.get(restrictionId); one; one = all.get(one.replacesId ?? '')) {
      expect(one.escalatedBy).not.toBe(by)
      if (one.by.oid !== by || isLifting) continue
      expect(reason?.trim()).toBeTruthy()
      withReason++
    }
  }
  return withReason
}

async function run(sequence: Command[]): Promise<{ done: number; held: number; refused: number; reasons: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'contact-register-'))
  const sqliteFile = join(folder, 'register.db')
  await writeNewSqlite(sqliteFile)
  const register = await openRegister({ sqliteFile })
  try {
    let day = '2026-11-03'
    const over = new Set<string>()
    const counts = { done: 0, held: 0, refused: 0, reasons: 0 }
    for (const command of sequence) {
      day = daysLater(day, command.daysOn)
      try {
        await doCommand(register, command, day)
        counts.done++
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        counts.refused++
      }
      counts.held += await checkEverything(register, day, over)
      counts.reasons += (await checkJudges(register)) + (await checkObjections(register))
    }
    expect(await proved(register)).toMatchObject(sound)
    expect(await replayed(register)).toEqual(await stored(register))
    return counts
  } finally {
    await register.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const names = ['done', 'held', 'refused', 'reasons'] as const
const none = { done: 0, held: 0, refused: 0, reasons: 0 }

describe('any actions, in any order, over two years', () => {
  it('begin so that they reach acts, restrictions in force, refusals and judgments with a reason', async () => {
    const sums = { ...none }
    for (const sequence of beginnings(plainTerms)) {
      const counts = await run(sequence)
      for (const name of names) sums[name] += counts[name]
    }
    expect(sums).toEqual({ done: 38, held: 20, refused: 8, reasons: 14 })
  })

  it(
    'P11, P13, P14, P15: every restriction in force has an approval, an open way and a review; no escalator judges, a decider only with a reason; the trail replays exactly',
    async () => {
      const sums = { ...none }
      let ran = 0
      await fc.assert(
        fc.asyncProperty(commands, async (sequence) => {
          const counts = await run(sequence)
          ran++
          for (const name of names) sums[name] += counts[name]
        }),
        // A failing sequence is shrunk only for as long as somebody would wait.
        { numRuns: runs, interruptAfterTimeLimit: seconds(60 + runs / 5) },
      )
      // The sequences reach all of it, however many of them a busy machine had time for.
      expect(ran).toBeGreaterThan(2)
      const { reasons, ...others } = sums
      for (const [name, sum] of Object.entries(others)) expect(sum, name).toBeGreaterThan((ran * 500) / 60)
      expect(reasons).toBeGreaterThan(ran)
    },
    seconds(90 + runs / 4),
  )
})
