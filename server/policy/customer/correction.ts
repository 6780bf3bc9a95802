import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { type CorrectableField, type CorrectableKind, correctables } from '../vocabulary-corrections.ts'

/** Whether a record of this kind has such a field that may be corrected. */
export const isCorrectable = (kind: CorrectableKind, field: CorrectableField): boolean =>
  correctables[kind].some((one: CorrectableField) => one === field)

/**
 * G, accuracy: what was recorded wrongly is put right, and what stood before stays to be seen. What a letter told the
 * customer is no record's mistake any more: that needs a variation (P14). Refuses: not-correctable, not-changed,
 * customer-was-told, in-the-future.
 */
export function mayCorrect(
  correction: { kind: CorrectableKind; field: CorrectableField; before: string | null; after: string | null },
  facts: { told: boolean; today: Day },
): Refusal | null {
  const { kind, field, before, after } = correction
  if (!isCorrectable(kind, field)) return new Refusal('not-correctable')
  if (before === after) return new Refusal('not-changed')
  if (facts.told) return new Refusal('customer-was-told')
  return field === 'date' && after !== null && after > facts.today ? new Refusal('in-the-future') : null
}
