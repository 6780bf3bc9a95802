import type { Day } from '../../policy/calendar.ts'
import { findRestriction, type KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'

/** P15: when the restriction that this one varies is due for review; null: it varies none, or it has no such date. */
export const variedDueOf = async (
  reading: Reading,
  { replacesId }: Pick<KeptRestriction, 'replacesId'>,
): Promise<Day | null> =>
  replacesId === null ? null : ((await findRestriction(reading, replacesId))?.reviewDue ?? null)
