import { type Kysely, sql } from 'kysely'
import { fillSealed } from '../../seal.ts'

type Periods = { acknowledgeWithinDays: number; answerWithinDays: number; reviewWithinMonths: number }
type Open = { id: string; came: string }

/** The settings' defaults, and P15's longest time without a review. */
const usual: Periods = { acknowledgeWithinDays: 5, answerWithinDays: 28, reviewWithinMonths: 6 }

/**
 * P14, P15: what is still open counts from the day it came, and what is agreed from the day it will come into force, by
 * the periods that the register holds. The rest stays empty.
 */
export async function dueDays(db: Kysely<unknown>): Promise<void> {
  const periods = await periodsHeld(db)
  await fillRepresentations(db, periods)
  await fillReports(db, periods)
  await fillAgreed(db, periods)
}

/** The newest that the register keeper set; the council's file is not read here. */
async function periodsHeld(db: Kysely<unknown>): Promise<Periods> {
  const { rows } = await sql<{ value: string }>`
    select value from settings_versions where part = 'periods' order by number desc limit 1`.execute(db)
  return { ...usual, ...(rows[0] && (JSON.parse(rows[0].value) as Partial<Periods>)) }
}

async function fillRepresentations(db: Kysely<unknown>, { acknowledgeWithinDays, answerWithinDays }: Periods) {
  const { rows } = await sql<Open>`
    select id, received_on as came from representations where answered_at is null order by id`.execute(db)
  await fillSealed(db, 'representations', idsOf(rows), async () => {
    for (const { id, came } of rows)
      await sql`
        update representations
        set acknowledge_by = ${later(came, acknowledgeWithinDays)}, answer_by = ${later(came, answerWithinDays)}
        where id = ${id}`.execute(db)
  })
}

async function fillReports(db: Kysely<unknown>, { answerWithinDays }: Periods) {
  const { rows } = await sql<Open>`
    select id, reported_at as came from circumstances where answered_at is null order by id`.execute(db)
  await fillSealed(db, 'circumstances', idsOf(rows), async () => {
    for (const { id, came } of rows)
      await sql`update circumstances set answer_by = ${later(came, answerWithinDays)} where id = ${id}`.execute(db)
  })
}

async function fillAgreed(db: Kysely<unknown>, { reviewWithinMonths }: Periods) {
  const { rows } = await sql<{ id: string }>`select id from restrictions where state = 'agreed' order by id`.execute(db)
  await fillSealed(db, 'restrictions', idsOf(rows), async () => {
    await sql`update restrictions set review_within_months = ${reviewWithinMonths} where state = 'agreed'`.execute(db)
  })
}

/** Of a moment, the day in UTC counts. */
const later = (came: string, days: number): string =>
  new Date(Date.parse(`${came.slice(0, 10)}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
