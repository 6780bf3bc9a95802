import type { Day } from '../../policy/calendar.ts'
import type { Considered } from '../../policy/decision/considered.ts'
import { joinAdjustments } from '../../policy/duty/adjustments.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { restrictionCycle } from '../../policy/restriction/restriction.ts'
import type { Terms } from '../../policy/restriction/terms.ts'
import { withoutOtherWords } from '../../policy/restriction/ways.ts'
import { adjustmentsOf, setAdjustments } from '../../register/duty/adjustments.ts'
import { addLetter } from '../../register/letter/letters.ts'
import { carryOpenOver } from '../../register/representation/open.ts'
import { addRestriction, changeRestriction, type KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'
import { enforceAnswerGiven } from '../judging/unsent-answer.ts'
import { givingWayTo } from './giving-way.ts'

/** P8: terms that name no service cover the whole council. */
export const settled = (terms: Terms): Terms => ({
  ...terms,
  services: terms.services?.length ? [...new Set(terms.services)] : null,
  scopeReason: terms.scopeReason?.trim() || null,
})

/**
 * P14: records what an officer approved, to come into force with its letter. It replaces an earlier one that never came
 * into force and that it varies or covers. If an answer to a representation thereby does not go, its letter gives the
 * answer instead.
 */
export async function agreeRestriction(
  tx: Writing,
  act: Act,
  approved: {
    customerId: string
    escalationId: string | null
    replacesId: string | null
    reasons: string
    considered: Considered | null
    terms: Terms
    receivedOn: string | null
    /** Left out or null: those of the restrictions that end with it. */
    adjustments?: string | null | undefined
  },
): Promise<{ restrictionId: string; letterId: string }> {
  const { customerId, escalationId, replacesId, reasons, considered } = approved
  const terms = withoutOtherWords(approved.terms)
  const restrictionId = act.newId()
  const givingWay = await givingWayTo(tx, act, customerId, { replacesId, services: terms.services })
  let unsentAnswer: Day | null = null
  for (const earlier of givingWay) unsentAnswer = (await enforceAnswerGiven(tx, act, earlier)) ?? unsentAnswer
  const gaveWay = givingWay.filter(({ state }) => state === 'agreed')
  for (const earlier of gaveWay) {
    const state = nextState(restrictionCycle, earlier.state, 'give-way')
    await changeRestriction(tx, earlier.id, earlier.version, { state, liftedOn: today(act) })
    const facts = { state, liftedOn: today(act), replacedBy: restrictionId }
    await audit(tx, act, { what: 'restriction-replaced', subjectId: earlier.id, customerId, facts })
  }

  await addRestriction(tx, {
    id: restrictionId,
    customerId,
    state: 'agreed',
    terms,
    escalationId,
    replacesId,
    reasons,
    considered,
    inForceOn: null,
    liftedOn: null,
    reviewDue: null,
    reviewWithinMonths: act.council.periods.reviewWithinMonths,
    madeAt: act.at,
    by: act.by,
  })
  const adjustments = approved.adjustments || (await adjustmentsCarriedOver(tx, givingWay))
  if (adjustments) await setAdjustments(tx, restrictionId, adjustments)
  for (const earlier of gaveWay) await carryOpenOver(tx, earlier.id, restrictionId)
  const facts = {
    state: 'agreed',
    escalationId,
    replacesId,
    measures: terms.measures.map(({ kind }) => kind),
    mail: terms.mail.kind,
    ways: terms.ways.map(({ channel }) => channel),
    services: terms.services,
    scopeHasReason: terms.scopeReason !== null,
    until: terms.until,
    reviewOn: terms.reviewOn,
  }
  await audit(tx, act, { what: 'restriction-agreed', subjectId: restrictionId, customerId, facts })

  const letterId = act.newId()
  await addLetter(tx, {
    id: letterId,
    restrictionId,
    kind: replacesId === null ? 'restriction' : 'variation',
    decidedOn: today(act),
    reasons,
    receivedOn: approved.receivedOn ?? unsentAnswer,
    at: act.at,
  })
  return { restrictionId, letterId }
}

/** Equality Act s.20: what to do for the customer stays when the restrictions that say it end. */
async function adjustmentsCarriedOver(reading: Reading, givingWay: readonly KeptRestriction[]): Promise<string | null> {
  const ids = givingWay.map(({ id }) => id)
  const recorded = await adjustmentsOf(reading, ids)
  return joinAdjustments(ids.map((id) => recorded.get(id) ?? null))
}
