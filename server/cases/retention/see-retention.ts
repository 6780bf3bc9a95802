import type { RetentionPart, RetentionRuns } from '../../contract/retention.ts'
import { startOfDay } from '../../policy/calendar.ts'
import { isReferred, referenceOf } from '../../policy/reference.ts'
import { type DueRecord, deletedBefore } from '../../policy/retention/retention.ts'
import { mayAs } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { heldAmong } from '../../register/retention/holds.ts'
import { looksAndMailBefore } from '../../register/retention/looks-and-mail.ts'
import { lastRuns } from '../../register/retention/retention-runs.ts'
import { type Act, enforce, today } from '../act.ts'
import { recordLogLooks } from '../log/see-log.ts'
import { dailyCheck } from '../mail-arrangement/check-mail-flow.ts'
import { findDueRecords } from './due-records.ts'
import { countByRule } from './run-retention.ts'

/** Records in one answer. */
const pageSize = 200

/**
 * G: what would be deleted today, by reference, kind and rule, and which customers are under a hold, or keep records
 * because something waits; nothing is deleted. Everybody shown is kept in the access ledger. After the customers come
 * looks and mail, as counts.
 */
export async function seeRetention(register: Register, act: Act, after: string | null): Promise<RetentionPart> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const { retention } = act.council.periods
  const about = { day: today(act), periods: retention }
  if (after === 'looks-and-mail') {
    const before = {
      looks: firstKept(act, retention.ledger),
      mail: firstKept(act, retention.mail),
      job: dailyCheck.oid,
    }
    const { looks, mail } = await register.read((reading) => looksAndMailBefore(reading, before))
    return {
      ...about,
      entries: [],
      held: [],
      waiting: [],
      counts: { 'access-ledger': looks, 'old-mail': mail },
      next: null,
    }
  }
  const { due, held, waiting, next } = await findDueRecords(register, act, after ?? '', pageSize)
  const heldIds = held.map(({ customerId }) => customerId)
  const days = await register.read((reading) => heldAmong(reading, heldIds))
  await recordLogLooks(register, act, [...[...due, ...waiting].map(({ customerId }) => customerId), ...heldIds])
  return {
    ...about,
    entries: due.flatMap(({ customerId, records }) =>
      records.map(({ kind, id, rule, due }) => ({
        kind,
        id,
        reference: referred(kind, id, customerId),
        customerId,
        customer: referenceOf('customer', customerId),
        rule,
        due,
      })),
    ),
    held: held.map(({ customerId, heldBack }) => ({
      customerId,
      customer: referenceOf('customer', customerId),
      records: heldBack.length,
      // Lifted between the two reads: from now on.
      lookAgainOn: days.get(customerId) ?? about.day,
    })),
    waiting: waiting.map(({ customerId, waiting: records, waitsFor }) => ({
      customerId,
      customer: referenceOf('customer', customerId),
      records: records.length,
      waitsFor,
    })),
    counts: countByRule(due.flatMap(({ records }) => records)),
    next: next ?? 'looks-and-mail',
  }
}

/** A record without a reference of its own shows its customer's. */
const referred = (kind: DueRecord['kind'], id: string, customerId: string): string =>
  isReferred(kind) ? referenceOf(kind, id) : referenceOf('customer', customerId)

/** G: looks and mail from before this moment are deleted. */
const firstKept = (act: Act, months: number): string =>
  startOfDay(deletedBefore(today(act), months), act.council.timeZone).toISOString()

/** G: past deletions, as counts. */
export async function seeRetentionRuns(register: Register, act: Act): Promise<RetentionRuns> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  return { runs: await register.read((reading) => lastRuns(reading, 20)) }
}
