import { Refusal } from '../refusal.ts'
import { isSamePerson, type Person } from '../who-may.ts'

/** P10: evidence that is given piece by piece waits so long (milliseconds) for the escalation that names it. */
export const waitsForMs = 24 * 60 * 60_000
/** What may wait of one person at once: two whole selections of Outlook's, and so many bytes of originals. */
export const mostWaiting = { pieces: 200, bytes: 256 * 1024 * 1024 }

/** Whether so many bytes more of somebody's may wait beside what waits of theirs. Refuses: too-much-waiting. */
export function mayWait(waiting: { pieces: number; bytes: number }, bytes: number): Refusal | null {
  const tooMuch = waiting.pieces >= mostWaiting.pieces || waiting.bytes + bytes > mostWaiting.bytes
  return tooMuch ? new Refusal('too-much-waiting') : null
}

/**
 * A piece is filed by the one who gave it, within a day; undefined: there is none of that id. What has waited too long
 * counts as gone, also before it is deleted. Refuses: unknown-piece, not-yours.
 */
export function mayFile(piece: { by: Person; givenAt: Date } | undefined, person: Person, at: Date): Refusal | null {
  if (!piece || piece.givenAt.getTime() + waitsForMs <= at.getTime()) return new Refusal('unknown-piece')
  return isSamePerson(piece.by, person) ? null : new Refusal('not-yours')
}
