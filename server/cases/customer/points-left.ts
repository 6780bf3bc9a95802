import type { ChangeOfPoints } from '../../policy/contact-point/findable.ts'
import { isOfCustomer } from '../../policy/contact-point/whose.ts'
import { isAnythingToShow } from '../../policy/standing/live.ts'
import { contactPointsOf, countsForCustomer, type PointSeen } from '../../register/contact-point/contact-points.ts'
import type { KeptMerge, Moved } from '../../register/customer/merges.ts'
import { precautionsOf } from '../../register/precaution/precautions.ts'
import { standingFacts } from '../../register/standing/standing-facts.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, today } from '../act.ts'

/**
 * What the entry that remains, and the one that goes, would be found by once a merge is undone. Someone whom only a name
 * described before the merge may be so described again, unless something was recorded since that stays with them. What
 * came of the records that go back does not count: no contact point that was added since could go with it.
 */
export async function pointsLeft(
  reading: Reading,
  act: Act,
  { id: mergeId, customerId, at, moved }: KeptMerge,
  back: Moved,
): Promise<[ChangeOfPoints, ChangeOfPoints]> {
  const points = await contactPointsOf(reading, customerId)
  const counting = points.filter(countsForCustomer)
  const atMerge = points.filter((point) => countedAt(point, at))
  const isAnyLive = await liveRecords(reading, act, customerId)
  const side = (goes: boolean): ChangeOfPoints => {
    const is = (ids: readonly string[], id: string) => ids.includes(id) === goes
    const isTheirs = (table: keyof Moved, id: string) => is(back[table], id)
    const since = !goes && isAnyLive((table, id) => isTheirs(table, id) && id > mergeId)
    return {
      before: since ? counting : atMerge.filter(({ id }) => is(moved.contact_points, id)),
      after: counting.filter(({ id }) => isTheirs('contact_points', id)),
      live: isAnyLive(isTheirs),
    }
  }
  return [side(false), side(true)]
}

const countedAt = ({ addedAt, removed, whose }: PointSeen, at: string): boolean =>
  addedAt <= at && (removed === null || removed.at >= at) && isOfCustomer(whose)

/** Tells of some of the customer's records, by table and id, whether staff see anything because of them. */
async function liveRecords(reading: Reading, act: Act, customerId: string) {
  const [facts] = await standingFacts(reading, [customerId])
  const precautions = (await precautionsOf(reading, customerId)).filter(({ ended }) => ended === null)
  return (isWanted: (table: keyof Moved, id: string) => boolean): boolean => {
    const of = <One extends { id: string }>(table: keyof Moved, all: readonly One[] = []) =>
      all.filter(({ id }) => isWanted(table, id))
    const wanted = {
      restrictions: of('restrictions', facts?.restrictions),
      pendingEscalations: of('escalations', facts?.pendingEscalations),
      formalWarnings: of('formal_warnings', facts?.formalWarnings),
      warnings: of('warnings', facts?.warnings),
    }
    return isAnythingToShow(wanted, today(act)) || of('precautions', precautions).length > 0
  }
}
