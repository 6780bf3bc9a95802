import { type Day, monthsLater } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { type CorrectableField, type CorrectableKind, correctables } from '../vocabulary-corrections.ts'

/** Whether this field of such a record may be corrected. */
export const isCorrectable = (kind: CorrectableKind, field: CorrectableField): boolean =>
  correctables[kind].some((one: CorrectableField) => one === field)

/** No council keeps anything longer, also from before the register. */
const longestMonths = 240

/**
 * G, accuracy: corrects what was recorded wrongly, and keeps the earlier value visible. What a letter has told the
 * customer cannot be corrected as a mistake in the record: it needs a variation (P14).
 */
export function mayCorrect(
  correction: { kind: CorrectableKind; field: CorrectableField; before: string | null; after: string | null },
  facts: { told: boolean; today: Day },
): Refusal | null {
  const { kind, field, before, after } = correction
  if (!isCorrectable(kind, field)) return new Refusal('not-correctable')
  if (before === after) return new Refusal('not-changed')
  if (facts.told) return new Refusal('customer-was-told')
  if (field !== 'date' || after === null) return null
  if (after > facts.today) return new Refusal('in-the-future')
  return after < monthsLater(facts.today, -longestMonths) ? new Refusal('too-early') : null
}
