import { Refusal } from '../refusal.ts'
import type { PostingFailure, PostingState } from '../vocabulary-postings.ts'
import type { Addressee } from './confirmation.ts'

/** What became of a letter at GOV.UK Notify. */
export type PostingOutcome = 'under-way' | 'dispatched' | 'returned' | PostingFailure

const outcomes: Readonly<Record<string, PostingOutcome>> = {
  // "received": the printers have printed and dispatched it. "accepted" only means that they have it.
  received: 'dispatched',
  delivered: 'dispatched',
  'returned-letter': 'returned',
  cancelled: 'cancelled',
  'validation-failed': 'validation-failed',
  'virus-scan-failed': 'virus-scan-failed',
  'permanent-failure': 'permanent-failure',
  'temporary-failure': 'permanent-failure',
  'technical-failure': 'technical-failure',
}

/** P14: reads GOV.UK Notify's status of a letter. An unknown status changes nothing. */
export const readPostingStatus = (status: string): PostingOutcome => outcomes[status] ?? 'under-way'

/** Longer than the Easter weekend; shorter than the seven days for which GOV.UK Notify remembers a letter. */
const lateAfterMs = 6 * 24 * 60 * 60_000

/** P14: a letter that should have been dispatched long since. */
export const isPostingLate = (handedOverAt: Date, now: Date): boolean =>
  now.getTime() - handedOverAt.getTime() >= lateAfterMs

/** P14: whether a letter is on its way, so that nobody sends it a second time. */
export const isOnItsWay = (state: PostingState): boolean => state === 'waiting' || state === 'with-notify'

/** P14: a letter on its way is not recorded or handed to GOV.UK Notify again, unless it is late. */
export const mayGoAnotherWay = (posting: { state: PostingState; handedOverAt: Date } | null, now: Date) =>
  posting && isOnItsWay(posting.state) && !isPostingLate(posting.handedOverAt, now)
    ? new Refusal('letter-on-its-way')
    : null

/** The printers refuse lines that begin with one of these. */
const badStart = /^[\s@()=[\]"“”\\/,<>]+/

/**
 * P14: the lines of an envelope as GOV.UK Notify takes them: three to seven, the first two with a letter or a digit.
 */
export function linesForNotify({ name, postal }: Addressee): string[] {
  const lines = [name ?? '', ...(postal ?? [])].map((line) => line.replace(badStart, '').trim()).filter(Boolean)
  const isRight = lines.length >= 3 && lines.length <= 7
  if (!isRight || !lines.slice(0, 2).every((line) => /[\p{L}\p{N}]/u.test(line)))
    throw new Refusal('address-not-for-notify')
  return lines
}
