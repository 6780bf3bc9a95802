import { inPieces } from '../store/in-pieces.ts'
import type { Reading } from '../store.ts'

type Mailbox = { value: string; key: string }

/**
 * P13: the mailboxes of these customers that rules of the mail system may be about: their own, which no other customer
 * has. A mailbox that several customers have counts as shared, and a representative's is not restricted.
 */
export async function ownMailboxes(reading: Reading, customerIds: string[]): Promise<Map<string, Mailbox[]>> {
  const mailboxes = new Map<string, Mailbox[]>()
  for (const some of inPieces(customerIds, 500)) {
    for (const { customer_id, value, key } of await mailboxesOf(reading, some)) {
      mailboxes.set(customer_id, [...(mailboxes.get(customer_id) ?? []), { value, key }])
    }
  }
  return mailboxes
}

const mailboxesOf = (reading: Reading, customerIds: string[]) =>
  reading
    .selectFrom('contact_points as point')
    .select(['customer_id', 'value', 'key'])
    .where('customer_id', 'in', customerIds)
    .where('kind', '=', 'email')
    .where('removed_at', 'is', null)
    .where('whose', 'is', null)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('contact_points as other')
            .select('other.id')
            .where('other.kind', '=', 'email')
            .whereRef('other.key', '=', 'point.key')
            .where('other.removed_at', 'is', null)
            .where('other.whose', 'is distinct from', 'representative')
            .whereRef('other.customer_id', '<>', 'point.customer_id'),
        ),
      ),
    )
    .orderBy('added_at')
    .orderBy('id')
    .execute()
