import { nextState } from '../../policy/life-cycle.ts'
import { hasRunOut, restrictionCycle } from '../../policy/restriction/restriction.ts'
import { carryOpenOver, openAgainst } from '../../register/representation/open.ts'
import { recordedAgainst, replacementOf } from '../../register/restriction/replacements.ts'
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
 * passed, or if what replaced it has ended since. What was recorded against it or an earlier version, and is still open,
 * comes back. P15: a review that has become late meanwhile is due today. The officers are asked to look at both. Returns
 * how many apply again.
 */
export async function applyAgain(tx: Writing, act: Act, customerIds: readonly string[]): Promise<number> {
  const freed = await freedBySeparation(tx, act, customerIds)
  for (const { restriction, versions, inItsPlace } of freed) {
    const { id, customerId, version, inForceOn, reviewDue } = restriction
    const state = nextState(restrictionCycle, restriction.state, inForceOn === null ? 'wait-again' : 'apply-again')
    const isLate = reviewDue !== null && reviewDue < today(act)
    const changed = { state, ...(isLate && { reviewDue: today(act) }) }
    await changeRestriction(tx, id, version, { ...changed, liftedOn: null })
    await audit(tx, act, {
      what: 'restriction-applies-again',
      subjectId: id,
      customerId,
      facts: { ...changed, inItsPlace },
    })
    const theirs = await recordedAgainst(tx, await openAgainst(tx, inItsPlace), versions)
    await carryOpenOver(tx, inItsPlace, id, theirs)
    if (inForceOn !== null) await requestArrangement(tx, act, restriction)
    await tellThatItAppliesAgain(tx, act, id)
  }
  return freed.length
}

/** `versions`: itself, and what it replaced before. `inItsPlace`: the other person's that holds now. */
type Freed = { restriction: KeptRestriction; versions: string[]; inItsPlace: string }

/** All of them as they are now, before any of them applies again. */
async function freedBySeparation(reading: Reading, act: Act, customerIds: readonly string[]): Promise<Freed[]> {
  const freed: Freed[] = []
  for (const customerId of customerIds) {
    const chains: KeptRestriction[][] = []
    for (const one of await restrictionsIn(reading, customerId, ['replaced']))
      chains.push([one, ...(await replacedInTurn(reading, one.id))])
    for (const [restriction, next, ...others] of chains) {
      const last = others.at(-1) ?? next
      if (!restriction || !next || !last || hasRunOut(restriction, today(act))) continue
      const holds = last.state === 'agreed' || last.state === 'in-force'
      // One that its own change replaced has its customer's standing from that change.
      if (!holds || next.customerId === customerId || last.customerId === customerId) continue
      const versions = chains.flatMap((chain) =>
        chain.some(({ id }) => id === restriction.id) ? (chain[0]?.id ?? []) : [],
      )
      freed.push({ restriction, versions, inItsPlace: last.id })
    }
  }
  return freed
}

/** What replaced a restriction, what replaced that, and so on. */
async function replacedInTurn(reading: Reading, restrictionId: string): Promise<KeptRestriction[]> {
  const by = await replacementOf(reading, restrictionId)
  const next = by === null ? undefined : await findRestriction(reading, by)
  return next ? [next, ...(await replacedInTurn(reading, next.id))] : []
}
