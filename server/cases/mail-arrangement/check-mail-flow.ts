import type { MailFlowChecked, TenantRules } from '../../contract/mail-arrangement/mail-flow.ts'
import { readActualRules } from '../../mail-flow/actual.ts'
import { compareRules, nameOf } from '../../mail-flow/difference.ts'
import { allows } from '../../policy/life-cycle.ts'
import { arrangementCycle } from '../../policy/mail-arrangement/mail-arrangement.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import {
  allCurrentArrangements,
  endedArrangements,
  markVerified,
} from '../../register/mail-arrangement/arrangements.ts'
import { addTenantCheck } from '../../register/mail-arrangement/tenant-checks.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, today } from '../act.ts'
import { tellOfDrift } from '../work/notices.ts'
import { confirmArrangement } from './confirm-arrangement.ts'
import { mailFlowWanted } from './mail-flow-wanted.ts'

/**
 * P13: compares Exchange's rules with the register. Matching arrangements are marked as verified, and confirmed if that
 * was still to do. If something differs, ICT and the authorising officers are told, once a day for the same
 * differences. Refuses: not-authorised, rules-not-readable.
 */
export async function checkMailFlow(tx: Writing, act: Act, { printed }: TenantRules): Promise<MailFlowChecked> {
  enforce(mayAs(act.by, 'ICT'))
  const actual = readActualRules(Buffer.from(printed, 'base64'))
  if (typeof actual === 'string') throw new Refusal('rules-not-readable')

  const wanted = await mailFlowWanted(tx, act)
  const ended = await endedArrangements(tx)
  const endedIds = ended.map(({ id }) => id)
  const { drifts, inPlace, removed } = compareRules(wanted.rules, endedIds, actual)
  const refused = new Set(wanted.refused.map(({ arrangementId }) => arrangementId))
  // An arrangement that Exchange can only express in part is not fully in place.
  const whole = inPlace.filter((id) => !refused.has(id))
  const verified = [...whole, ...removed]
  for (const { id, state } of await allCurrentArrangements(tx)) {
    if (allows(arrangementCycle, state, 'confirm') && verified.includes(id)) await confirmArrangement(tx, act, id)
  }
  await markVerified(tx, verified, act.at)

  const checkId = act.newId()
  await addTenantCheck(tx, { id: checkId, at: act.at, by: act.by, rules: actual.length, drifts })
  const facts = { rules: actual.length, differences: drifts.length, verified: verified.length }
  await audit(tx, act, { what: 'mail-system-checked', subjectId: checkId, customerId: '', facts })
  if (drifts.length > 0) {
    await tellOfDrift(tx, act, { found: `${today(act)}:${nameOf(drifts)}`, differences: drifts.length })
  }
  return { checkedAt: act.at.toISOString(), rules: actual.length, drifts, verified: verified.length }
}
