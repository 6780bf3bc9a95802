import type { Insertable } from 'kysely'
import type { Day } from '../../policy/calendar.ts'
import type { ReplyState } from '../../policy/vocabulary-states.ts'
import type { ReplyMade } from '../../policy/warning/reply.ts'
import { interactionColumns, type KeptInteraction, noInteraction } from '../evidence/interaction.ts'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague, personOf } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'
import { wasSaidIn } from './reply-sent.ts'

/** P9: a polite warning. `lapsesOn` is the council's day from which it counts no more. */
export async function addWarning(
  tx: Writing,
  warning: {
    id: string
    customerId: string
    service: string | null
    warnedAt: Date
    lapsesOn: Day
    interaction: KeptInteraction
    reply: ReplyState | null
    by: Colleague
  },
): Promise<void> {
  await insert(tx, {
    id: warning.id,
    customer_id: warning.customerId,
    service: warning.service,
    warned_at: warning.warnedAt.toISOString(),
    lapses_on: warning.lapsesOn,
    undone_at: null,
    reply: warning.reply,
    ...interactionColumns(warning.interaction),
    ...byColumns(warning.by),
  })
}

const insert = statement((db, row: Insertable<Tables['warnings']>) => db.insertInto('warnings').values(row))

/** A polite warning, undone or not. */
export async function findWarning(
  reading: Reading,
  id: string,
): Promise<(ReplyMade & { customerId: string; messageId: string | null; at: Date; lapsesOn: Day }) | undefined> {
  const row = await reading
    .selectFrom('warnings')
    .select(['customer_id', 'message_id', 'warned_at', 'lapses_on', 'undone_at', 'reply', 'by_oid', 'by_tid'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      customerId: row.customer_id,
      messageId: row.message_id,
      at: new Date(row.warned_at),
      lapsesOn: row.lapses_on,
      by: personOf(row),
      undone: row.undone_at !== null,
      reply: row.reply,
    }
  )
}

/** Whether this customer has been warned about this message; what was undone, or not sent, does not count. */
export async function isMessageWarned(reading: Reading, customerId: string, messageId: string): Promise<boolean> {
  return (await warnedFor(reading, { customerId, messageId })).length > 0
}

const warnedFor = statement((db, given: { customerId: string; messageId: string }) =>
  db
    .selectFrom('warnings')
    .select('id')
    .where('customer_id', '=', given.customerId)
    .where('message_id', '=', given.messageId)
    .where('undone_at', 'is', null)
    .where(wasSaidIn('reply')),
)

/** Whether the reply that the pane opened was sent: only then does the warning count. */
export async function markWarningReply(tx: Writing, id: string, reply: ReplyState): Promise<void> {
  await tx.updateTable('warnings').set({ reply }).where('id', '=', id).execute()
}

/** It no longer counts, and the facts of its interaction are erased. */
export async function markWarningUndone(tx: Writing, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('warnings')
    .set({ undone_at: at.toISOString(), ...noInteraction })
    .where('id', '=', id)
    .execute()
}

/** It no longer counts; the facts of its interaction are kept, with who withdrew it and why. */
export async function markWarningWithdrawn(
  tx: Writing,
  id: string,
  withdrawn: { why: string; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .updateTable('warnings')
    .set({
      undone_at: withdrawn.at.toISOString(),
      undone_why: withdrawn.why,
      undone_by_oid: withdrawn.by.oid,
      undone_by_tid: withdrawn.by.tid,
      undone_by_name: withdrawn.by.name,
    })
    .where('id', '=', id)
    .execute()
}
