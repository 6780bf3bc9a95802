import { comparableAddress } from '../../policy/contact-point/mail-address.ts'
import { inPieces } from '../store/in-pieces.ts'
import type { Reading } from '../store.ts'

/** The ids in a text. */
export const uuids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

/**
 * G: the mail that names any of these records in its key, headers or items, or goes to one of these addresses, oldest
 * first. What was sent has no text and no recipients any more.
 */
export async function mailAbout(reading: Reading, recordIds: readonly string[], addresses: readonly string[]) {
  const ids = new Set(recordIds)
  const theirs = new Set(addresses.map(comparableAddress))
  const all = await reading.selectFrom('outbox').select(['id', 'key', 'headers', 'items', 'recipients']).execute()
  const found = all.filter(
    ({ key, headers, items, recipients }) =>
      `${key} ${headers} ${items ?? ''}`.match(uuids)?.some((id) => ids.has(id)) ||
      (JSON.parse(recipients) as string[]).some((one) => theirs.has(comparableAddress(one))),
  )
  // The texts of these alone: acts wait while the outbox is searched.
  const rows = []
  for (const some of inPieces(found, 500)) {
    const mail = reading.selectFrom('outbox').select(['key', 'headers', 'items', 'recipients', 'subject', 'body'])
    rows.push(
      ...(await mail
        .select(['at', 'state', 'attempts', 'last_error', 'sent_at'])
        .where(
          'id',
          'in',
          some.map(({ id }) => id),
        )
        .execute()),
    )
  }
  return rows.toSorted((one, other) => one.at.localeCompare(other.at) || one.key.localeCompare(other.key))
}
