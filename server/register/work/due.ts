import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/**
 * In ms. Nothing waits longer for its next attempt (server/post/waits.ts), with an hour for servers whose clocks differ.
 * What is due later was put off by a clock that was ahead.
 */
const longestMs = 7 * 60 * 60_000

const latest = (now: Date) => new Date(now.getTime() + longestMs)

/** The condition that mail or a letter is due; also if a clock that was ahead put it off. */
export const isDue = (now: Date) => (eb: ExpressionBuilder<Tables, 'outbox' | 'postings'>) =>
  eb.or([eb('next_at', '<=', now.toISOString()), eb('next_at', '>', latest(now).toISOString())])

/** When the first of these is due, given when the first and the last is to be tried next; null if there is none. */
export function firstDue({ first, last }: { first: string | null; last: string | null }, now: Date): Date | null {
  if (first === null || last === null) return null
  return new Date(last) > latest(now) ? now : new Date(first)
}
