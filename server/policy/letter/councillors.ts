import type { CouncillorsConsidered } from '../decision/considered.ts'
import { diverts } from '../mail-arrangement/diverts.ts'
import type { Terms } from '../restriction/terms.ts'

/** P16: what was considered about the customer's councillors; null: nothing, as in a restriction from a file. */
export type ForCouncillors = Pick<CouncillorsConsidered, 'affected' | 'arrangement'> | null

/**
 * P16: how the customer reaches their ward councillors: as was arranged, by e-mail to those whom the mail rule leaves
 * alone, or else in spite of what happens to e-mail.
 */
export type WayToCouncillors = {
  arrangement: string | null
  excepted: readonly string[]
  otherwise: 'forwarded' | 'blocked' | 'unchanged' | null
}

/** P14, P16: what the letter tells of it; null: the restriction does not touch it, so there is nothing to tell. */
export function wayToCouncillors(
  { mail, services }: Pick<Terms, 'mail' | 'services'>,
  considered: ForCouncillors,
): WayToCouncillors | null {
  const arrangement = (considered?.affected && considered.arrangement.trim()) || null
  const excepted = mail.exceptions
  if (arrangement !== null || excepted.length > 0) return { arrangement, excepted, otherwise: null }
  if (!diverts(mail)) return null
  // P13: a mail rule for some services is about their staff alone.
  if (services?.length) return { arrangement, excepted, otherwise: 'unchanged' }
  return { arrangement, excepted, otherwise: mail.kind === 'block' ? 'blocked' : 'forwarded' }
}
