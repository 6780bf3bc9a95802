import { sql } from 'kysely'
import type { Person } from '../../policy/who-may.ts'
import type { Reading } from '../store.ts'
import { personOf } from '../tables/colleague.ts'
import type { KeptDuty } from './duties.ts'

/** What was passed on, with what the rules about its duties need. `interactionFacts` is JSON. */
export type PassedOnMessage = {
  id: string
  customerId: string
  restrictionId: string
  at: string
  by: Person & { name: string }
  undone: boolean
  /** Its restriction has ended or was replaced: the contact that it names is the last one. */
  isOver: boolean
  channel: string
  messageId: string | null
  interactionFacts: string | null
  contact: { name: string; address: string }
  deputy: { name: string; address: string } | null
}

const messages = (reading: Reading) =>
  reading
    .selectFrom('passed_on')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .select(['passed_on.id', 'restrictions.customer_id', 'passed_on.restriction_id', 'passed_on_at', 'undone_at'])
    .select(['passed_on.by_oid', 'passed_on.by_tid', 'passed_on.by_name', 'channel', 'message_id'])
    .select(['passed_on.contact as facts', 'restrictions.contact', 'restrictions.deputy', 'restrictions.state'])

type Row = Awaited<ReturnType<ReturnType<typeof messages>['executeTakeFirstOrThrow']>>

const asMessage = (row: Row): PassedOnMessage => ({
  id: row.id,
  customerId: row.customer_id,
  restrictionId: row.restriction_id,
  at: row.passed_on_at,
  by: { ...personOf(row), name: row.by_name },
  undone: row.undone_at !== null,
  isOver: row.state !== 'agreed' && row.state !== 'in-force',
  channel: row.channel,
  messageId: row.message_id,
  interactionFacts: row.facts,
  contact: JSON.parse(row.contact),
  deputy: row.deputy === null ? null : JSON.parse(row.deputy),
})

/** One message that was passed on, as its contact sees it. */
export async function passedOnMessage(reading: Reading, id: string): Promise<PassedOnMessage | undefined> {
  const row = await messages(reading).where('passed_on.id', '=', id).executeTakeFirst()
  return row && asMessage(row)
}

/** The messages that these duties are about, by the id of the record of passing on. */
export async function messagesOf(
  reading: Reading,
  duties: readonly Pick<KeptDuty, 'passedOnId'>[],
): Promise<Map<string, PassedOnMessage>> {
  if (duties.length === 0) return new Map()
  const ids = [...new Set(duties.map(({ passedOnId }) => passedOnId))]
  const rows = await messages(reading).where('passed_on.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, asMessage(row)]))
}

/**
 * The records of passing on this message that were not undone, oldest first: all records of one customer's message,
 * whoever passed it on; for a call or a message without an id, only the record itself.
 */
export async function recordsOfMessage(
  reading: Reading,
  { id, customerId, messageId }: Pick<PassedOnMessage, 'id' | 'customerId' | 'messageId'>,
): Promise<string[]> {
  if (messageId === null) return [id]
  const rows = await messages(reading)
    .where('restrictions.customer_id', '=', customerId)
    .where('message_id', '=', messageId)
    .where('undone_at', 'is', null)
    .orderBy('passed_on_at')
    .orderBy('passed_on.id')
    .execute()
  return rows.map((row) => row.id)
}

/** Which of these records were passed on to the contact, or may have been: opened and not confirmed yet. */
export async function forwardedAmong(reading: Reading, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await reading
    .selectFrom('passed_on')
    .select('id')
    .where('id', 'in', ids)
    .where('forwarded', '=', 1)
    .where('forward_reply', 'is distinct from', 'not-sent')
    .orderBy('passed_on_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** How an address begins in a contact's JSON: older records may have “Sam Reyes <sam.reyes@council.example>”. */
const patternsOf = (address: string) =>
  ['"', '<', ' '].map((before) => `%${before}${address.replace(/[\\%_]/g, '\\$&')}%`)

/**
 * P14: messages passed on to these addresses whose duties are open, or were dealt with since then; nearest due day
 * first, at most `most`. The caller checks the addresses more closely.
 * @param addresses as `comparableAddress` gives them
 */
export async function messagesFor(
  reading: Reading,
  addresses: readonly string[],
  { since, most }: { since: Date; most: number },
): Promise<PassedOnMessage[]> {
  if (addresses.length === 0) return []
  const rows = await messages(reading)
    .innerJoin('duties', 'duties.passed_on_id', 'passed_on.id')
    .select(sql<string>`min(coalesce('99999' || dealt_at, due_on, '9999'))`.as('first'))
    .where('undone_at', 'is', null)
    .where((eb) => eb.or([eb('dealt_at', 'is', null), eb('dealt_at', '>=', since.toISOString())]))
    .where((eb) =>
      eb.or(
        addresses
          .flatMap(patternsOf)
          .flatMap((pattern) =>
            (['contact', 'deputy'] as const).map(
              (column) => sql<boolean>`lower(${sql.ref(`restrictions.${column}`)}) like ${pattern} escape '\\'`,
            ),
          ),
      ),
    )
    .groupBy(['passed_on.id', 'restrictions.id'])
    .orderBy('first')
    .orderBy('passed_on_at')
    .orderBy('passed_on.id')
    .limit(most)
    .execute()
  return rows.map(asMessage)
}
