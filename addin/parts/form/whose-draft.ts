import type { Whose } from '../../../server/contract/contact-point/whose.ts'
import type { RepresentativePart, WhoseKind } from '../../../server/policy/vocabulary-points.ts'

/** The choice so far; empty at first, so that nobody says without thinking that it is the customer's own. */
export type WhoseDraft = { kind: WhoseKind | null; part: RepresentativePart; name: string }

export const noWhose: WhoseDraft = { kind: null, part: 'solicitor', name: '' }

/** Whose a contact point is, to change. */
export const draftOf = (whose: Whose): WhoseDraft =>
  whose.kind === 'representative'
    ? { kind: whose.kind, part: whose.part, name: whose.name }
    : { ...noWhose, kind: whose.kind }

/** Whose it is; null while something is missing. */
export function whoseFrom({ kind, part, name }: WhoseDraft): Whose | null {
  if (kind !== 'representative') return kind && { kind }
  return name.trim() === '' ? null : { kind, part, name: name.trim() }
}
