import type { RestrictionChanged } from '../../contract/restriction/change.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Act } from '../act.ts'

/** What happened to a restriction, as the person who changed it sees it. */
export const changeAnswer = (
  act: Act,
  { id, state, reviewDue }: KeptRestriction,
  change: Partial<Pick<RestrictionChanged, 'state' | 'letterId' | 'replacedBy' | 'reviewDue'>> = {},
): RestrictionChanged => ({
  restrictionId: id,
  state,
  at: act.at.toISOString(),
  letterId: null,
  replacedBy: null,
  reviewDue,
  ...change,
})

/** Lifted today: no review is due any more. */
export const asLifted = (letterId: string | null) => ({ state: 'lifted', letterId, reviewDue: null })

/** Still in force until the variation's letter is sent. */
export const asVaried = ({ restrictionId, letterId }: { restrictionId: string; letterId: string }) => ({
  letterId,
  replacedBy: restrictionId,
})
