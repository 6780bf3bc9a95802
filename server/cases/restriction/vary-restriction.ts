import type { RestrictionChanged } from '../../contract/restriction/change.ts'
import type { variationToDecide } from '../../contract/restriction/restriction.ts'
import type { Taken } from '../../contract/route.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, enforce, foundForCustomer } from '../act.ts'
import { asVaried, changeAnswer } from './change-answer.ts'
import { vary } from './vary.ts'

/** P14: an authorising officer decides to vary a restriction. */
export async function varyRestriction(
  tx: Writing,
  act: Act,
  restrictionId: string,
  given: Taken<typeof variationToDecide>,
): Promise<RestrictionChanged> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  return changeAnswer(act, restriction, asVaried(await vary(tx, act, restriction, given)))
}
