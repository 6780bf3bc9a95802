import type { MailFlowChecked } from '../../contract/mail-arrangement/mail-flow.ts'
import { readTenant, type Tenant } from '../../mail-flow/actual.ts'
import { compareRules, nameOf } from '../../mail-flow/difference.ts'
import { prefix } from '../../mail-flow/rule.ts'
import { allows } from '../../policy/life-cycle.ts'
import { toCorrect } from '../../policy/mail-arrangement/drift.ts'
import { arrangementCycle } from '../../policy/mail-arrangement/mail-arrangement.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import {
  allCurrentArrangements,
  endedArrangements,
  markVerified,
} from '../../register/mail-arrangement/arrangements.ts'
import { addTenantCheck, type RoomTaken } from '../../register/mail-arrangement/tenant-checks.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, today } from '../act.ts'
import { tellOfDrift } from '../work/notices-mail-flow.ts'
import { confirmCompared } from './confirm-arrangement.ts'
import { type MailFlowWanted, mailFlowWanted, wantedNow } from './mail-flow-wanted.ts'

/**
 * P13: compares Exchange's rules with the register. Matching arrangements are marked as verified, and confirmed if that
 * was still to do. If something differs, ICT and the authorising officers are told, once a day for the same
 * differences.
 */
export async function checkMailFlow(tx: Writing, act: Act, tenant: Tenant): Promise<MailFlowChecked> {
  enforce(mayAs(act.by, 'ICT'))
  return await compared(tx, act, await mailFlowWanted(tx, act), tenant)
}

/** Who compares when a scheduled job sends the rules in: nobody signs in, and it can do nothing else. */
export const dailyCheck: Act['by'] = {
  oid: 'the-daily-check-of-mail-rules',
  tid: 'the-daily-check-of-mail-rules',
  name: 'The daily check',
  address: null,
  roles: ['ICT'],
}

/**
 * P13: the same for the scheduled job. It learns how many differ, and nothing about customers.
 */
export async function checkMailFlowDaily(
  tx: Writing,
  act: Omit<Act, 'by'>,
  tenant: Tenant,
): Promise<{ rules: number; verified: number; differences: number }> {
  const byJob = { ...act, by: dailyCheck }
  const { rules, verified, differences } = await compared(tx, byJob, await wantedNow(tx, byJob), tenant)
  return { rules, verified, differences }
}

/** Reads what Exchange printed, before the transaction: it may be large, and nobody else can write meanwhile. */
export function readPrinted(bytes: Uint8Array): Tenant {
  const tenant = readTenant(bytes)
  if (tenant === 'blanked') throw new Refusal('rules-without-details')
  if (typeof tenant === 'string') throw new Refusal('rules-not-readable')
  return tenant
}

async function compared(tx: Writing, act: Act, wanted: MailFlowWanted, tenant: Tenant): Promise<MailFlowChecked> {
  const ended = (await endedArrangements(tx)).map(({ id }) => id)
  const current = await allCurrentArrangements(tx)
  const confirmed = current.flatMap(({ id, state }) => (state === 'in-place' ? id : []))
  const { drifts, inPlace, removed } = compareRules(wanted, { ended, confirmed }, tenant)
  const refused = new Set(wanted.refused.map(({ arrangementId }) => arrangementId))
  // An arrangement that Exchange can only express in part is not fully in place.
  const whole = inPlace.filter((id) => !refused.has(id))
  const verified = [...whole, ...removed]
  for (const one of current) {
    if (allows(arrangementCycle, one.state, 'confirm') && verified.includes(one.id)) await confirmCompared(tx, act, one)
  }
  await markVerified(tx, verified, act.at)

  const checkId = act.newId()
  const rules = tenant.rules.length
  await addTenantCheck(tx, { id: checkId, at: act.at, by: act.by, rules, drifts, room: roomTaken(tenant) })
  const differing = toCorrect(drifts)
  const differences = differing.length
  const facts = { rules, differences, verified: verified.length }
  await audit(tx, act, { what: 'mail-system-checked', subjectId: checkId, customerId: '', facts })
  if (differences > 0) {
    await tellOfDrift(tx, act, { found: `${today(act)}:${nameOf(differing)}`, differences })
  }
  return { checkedAt: act.at.toISOString(), rules, drifts, differences, verified: verified.length }
}

/** What the rules take of Exchange's limits, as Exchange counts or by their texts. */
function roomTaken({ rules }: Tenant): RoomTaken {
  const sum = (some: Tenant['rules']) => some.reduce((total, { patterns }) => total + patterns, 0)
  const others = rules.filter(({ name }) => !name.startsWith(prefix))
  const sizes = rules.flatMap(({ name, size }) => (name.startsWith(prefix) && size !== null ? size : []))
  return {
    patterns: sum(rules),
    largestRule: sizes.length > 0 ? Math.max(...sizes) : null,
    others: { rules: others.length, patterns: sum(others) },
  }
}
