import type { Drift } from '../../contract/mail-arrangement/mail-flow.ts'
import { inBothLanguages } from '../../letters/messages.ts'
import { rejectText } from '../../mail-flow/reject-text.ts'
import type { Taken } from '../../mail-flow/room.ts'
import { type WantedTip, wantedTips } from '../../mail-flow/tips.ts'
import { type Arrangement, type Wanted, wantedRules } from '../../mail-flow/wanted.ts'
import { daysLater, startOfDay } from '../../policy/calendar.ts'
import { type CouncilsPeople, leftAloneAsAsked } from '../../policy/mail-arrangement/left-alone.ts'
import { mailScopeOf } from '../../policy/mail-arrangement/mail-groups.ts'
import { markValue } from '../../policy/mail-arrangement/mark-value.ts'
import { mayStandIn } from '../../policy/mail-arrangement/stand-in.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { ownMailboxes } from '../../register/contact-point/own-mailboxes.ts'
import { allCurrentArrangements, type KeptArrangement } from '../../register/mail-arrangement/arrangements.ts'
import { markKeys } from '../../register/mail-arrangement/mark-drifts.ts'
import { lastTenantCheck } from '../../register/mail-arrangement/tenant-checks.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { councilsPeople } from '../designated-contact/absences.ts'
import { forerunnersOf } from './forerunners.ts'

export type MailFlowWanted = Wanted & { tips: WantedTip[]; customerIds: string[] }

/**
 * P13: the rules and MailTips that the council's mail system should have now. They contain customers' addresses, so
 * these customers are kept in the access ledger.
 */
export async function mailFlowWanted(tx: Writing, act: Act): Promise<MailFlowWanted> {
  const wanted = await wantedNow(tx, act)
  await recordAccess(tx, {
    ...{ at: act.at, by: act.by, foundBy: 'case', customerIds: wanted.customerIds, newId: act.newId },
  })
  return wanted
}

/** The same for the daily check, whose answer reveals nobody. Other rules count as they were last seen. */
export async function wantedNow(tx: Writing, act: Act): Promise<MailFlowWanted> {
  const { council } = act
  const people = councilsPeople(act)
  const current = await allCurrentArrangements(tx)
  const arranged = current.filter(({ state }) => state !== 'to-remove')
  const forerunners = await forerunnersOf(tx, current)
  const customerIds = [...new Set(arranged.map(({ customerId }) => customerId))]
  const mailboxes = await ownMailboxes(tx, customerIds)
  const { wording } = council
  const keys = await markKeys(tx)
  const arrangements: Arrangement[] = []
  for (const one of arranged) {
    arrangements.push({
      ...arrangementOf(one, council, people),
      ...inPlaceOf(one, forerunners.get(one.id) ?? []),
      markValue: markValue(one.id, keys),
      keys: (mailboxes.get(one.customerId) ?? []).map(({ key }) => key),
      rejectText: one.kind === 'block' ? await rejectTextOf(tx, one.restrictionId, council) : '',
    })
  }
  const last = await lastTenantCheck<Drift>(tx)
  // Everybody at the council sees a tip, so only a restriction by every service has one.
  const tipped = arranged.filter(({ services }) => services === null)
  const addresses = tipped.flatMap(({ customerId }) => (mailboxes.get(customerId) ?? []).map(({ value }) => value))
  return {
    ...wantedRules(
      arrangements.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      last?.others ?? undefined,
      stayingAt(last?.drifts ?? []),
    ),
    tips: wantedTips(addresses, wording.mailTip),
    customerIds,
  }
}

async function rejectTextOf(tx: Writing, restrictionId: string, council: Act['council']): Promise<string> {
  const restriction = await findRestriction(tx, restrictionId)
  if (!restriction) return ''
  const { terms } = restriction
  return inBothLanguages(rejectText(terms, council.wording.blocked, council.name), terms, council)
}

/** What the rules of arrangements that were refused already took of Exchange's limits. */
function stayingAt(drifts: readonly Drift[]): Map<string, Taken> {
  const staying = new Map<string, Taken>()
  for (const { arrangementId, takes } of drifts) {
    if (arrangementId === undefined || takes === undefined) continue
    const before = staying.get(arrangementId) ?? { rules: 0, patterns: 0 }
    staying.set(arrangementId, { rules: before.rules + 1, patterns: before.patterns + takes })
  }
  return staying
}

/** What Exchange has of it, or of those in whose place it comes. */
function inPlaceOf(
  one: KeptArrangement,
  forerunners: readonly KeptArrangement[],
): Pick<Arrangement, 'inExchange' | 'forerunners'> {
  const standIns = forerunners.filter((earlier) => mayStandIn(earlier, one))
  return {
    inExchange: inExchange(one, forerunners),
    forerunners: standIns.map(({ id, confirmedAt }) => ({ id, isInPlace: confirmedAt !== null })),
  }
}

function inExchange(
  { state, confirmedAt }: KeptArrangement,
  forerunners: readonly KeptArrangement[],
): Arrangement['inExchange'] {
  if (state === 'in-place') return 'all'
  if (confirmedAt !== null) return 'earlier'
  return forerunners.some((earlier) => earlier.confirmedAt !== null) ? 'forerunner' : 'nothing'
}

function arrangementOf(
  { services, marks, until, naming, ...one }: KeptArrangement,
  { wording, scope, timeZone }: Act['council'],
  people: CouncilsPeople,
): Omit<Arrangement, 'keys' | 'rejectText' | 'markValue' | 'inExchange' | 'forerunners'> {
  return {
    ...{ id: one.id, kind: one.kind, forwardTo: one.forwardTo },
    exceptions: leftAloneAsAsked(one, naming, people),
    scope: mailScopeOf(services, scope),
    shows: {
      tag: marks.includes('tag') ? wording.markTag : '',
      line: marks.includes('line') ? wording.markLine : '',
      notice: marks.includes('notice') ? wording.markNotice : '',
    },
    expiresAt: until === null ? null : startOfDay(daysLater(until, 1), timeZone).toISOString(),
  }
}
