import type { Day } from '../../policy/calendar.ts'
import { findRestriction, type KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'

/** P15: the review date of the restriction that this one varies. Null if it varies none, or that one has no date. */
export const variedDueOf = async (
  reading: Reading,
  { replacesId }: Pick<KeptRestriction, 'replacesId'>,
): Promise<Day | null> =>
  replacesId === null ? null : ((await findRestriction(reading, replacesId))?.reviewDue ?? null)
