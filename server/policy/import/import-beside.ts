import { type CurrentRestriction, leaveOneToFollow } from '../restriction/scope.ts'

/**
 * P8: whether a restriction of a file can stand beside another of the same customer. A service that the file names counts
 * as one, also if the council no longer has it: an export comes back as it was. `known`: the council's services, or those
 * of the other if it is in the file, too.
 */
export const mayComeBeside = (
  coming: CurrentRestriction,
  other: CurrentRestriction,
  known: readonly string[] | null,
): boolean => leaveOneToFollow(coming, other, [...(known ?? []), ...(coming.services ?? [])])
