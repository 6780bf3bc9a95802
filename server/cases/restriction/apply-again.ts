import { nextState } from '../../policy/life-cycle.ts'
import { hasRunOut, restrictionCycle } from '../../policy/restriction/restriction.ts'
import { carryOpenOver } from '../../register/representation/open.ts'
import { recordedAgainst, replacementsOf } from '../../register/restriction/replacements.ts'
import {
  changeRestriction,
  findRestriction,
  type KeptRestriction,
  restrictionsIn,
} from '../../register/restriction/restrictions.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'
import { requestArrangement } from '../mail-arrangement/request-arrangement.ts'
import { tellThatItAppliesAgain } from '../work/notices-applies-again.ts'

/**
 * G, accuracy: two people have been separated who counted as one. A restriction of one of them that had given way to
 * what is now the other's applies again as it was: nobody decided to free its customer. It does not if its last day has
 * passed, or if what replaced it has ended since. What was recorded against it and is still open comes back, and the
 * officers are asked to look at both. Returns how many apply again.
 */
export async function applyAgain(tx: Writing, act: Act, customerIds: readonly string[]): Promise<number> {
  const freed = await freedBySeparation(tx, act, customerIds)
  const against = await recordedAgainst(tx, customerIds)
  for (const { restriction, inItsPlace } of freed) {
    const { id, customerId, version, inForceOn } = restriction
    const state = nextState(restrictionCycle, restriction.state, inForceOn === null ? 'wait-again' : 'apply-again')
    await changeRestriction(tx, id, version, { state, liftedOn: null })
    const facts = { state, inItsPlace }
    await audit(tx, act, { what: 'restriction-applies-again', subjectId: id, customerId, facts })
    await carryOpenOver(tx, inItsPlace, id, against.get(id) ?? new Set())
    if (inForceOn !== null) await requestArrangement(tx, act, restriction)
    await tellThatItAppliesAgain(tx, act, id)
  }
  return freed.length
}

type Freed = { restriction: KeptRestriction; inItsPlace: string }

/** All of them as they are now, before any of them applies again. */
async function freedBySeparation(reading: Reading, act: Act, customerIds: readonly string[]): Promise<Freed[]> {
  const replacements = await replacementsOf(reading, customerIds)
  const freed: Freed[] = []
  for (const customerId of customerIds) {
    for (const restriction of await restrictionsIn(reading, customerId, ['replaced'])) {
      if (hasRunOut(restriction, today(act))) continue
      const chain = await replacedInTurn(reading, replacements, restriction.id)
      const [next, last] = [chain.at(0), chain.at(-1)]
      const holds = last?.state === 'agreed' || last?.state === 'in-force'
      // One that its own change replaced has its customer's standing from that change.
      if (holds && next?.customerId !== customerId && last.customerId !== customerId)
        freed.push({ restriction, inItsPlace: last.id })
    }
  }
  return freed
}

/** What replaced a restriction, what replaced that, and so on. */
async function replacedInTurn(
  reading: Reading,
  replacements: ReadonlyMap<string, string>,
  restrictionId: string,
): Promise<KeptRestriction[]> {
  const by = replacements.get(restrictionId)
  const next = by === undefined ? undefined : await findRestriction(reading, by)
  return next ? [next, ...(await replacedInTurn(reading, replacements, next.id))] : []
}
