import { Refusal } from '../refusal.ts'
import { isSameAccount, type Person } from '../who-may.ts'

/** P10: how long (in milliseconds) evidence uploaded piece by piece waits for its escalation. */
export const waitingPeriodMs = 24 * 60 * 60_000
/** The most evidence that may wait for one person: two whole selections in Outlook, and so many bytes of originals. */
export const maxWaiting = { pieces: 200, bytes: 256 * 1024 * 1024 }

/** Whether this person may upload so many more bytes of waiting evidence. */
export function mayAddWaiting(waiting: { pieces: number; bytes: number }, bytes: number): Refusal | null {
  const tooMuch = waiting.pieces >= maxWaiting.pieces || waiting.bytes + bytes > maxWaiting.bytes
  return tooMuch ? new Refusal('too-much-waiting') : null
}

/**
 * Only the person who uploaded a piece may file it, within a day; undefined: no piece has that id. A piece that has
 * waited too long counts as deleted, even before it is.
 */
export function mayFile(piece: { by: Person; givenAt: Date } | undefined, person: Person, at: Date): Refusal | null {
  if (!piece || piece.givenAt.getTime() + waitingPeriodMs <= at.getTime()) return new Refusal('unknown-piece')
  return isSameAccount(piece.by, person) ? null : new Refusal('not-yours')
}
