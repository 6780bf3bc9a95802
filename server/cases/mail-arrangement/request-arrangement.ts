import { daysLater } from '../../policy/calendar.ts'
import { allows } from '../../policy/life-cycle.ts'
import { areSameLeftAlone, type CouncilsPeople, leftAlone } from '../../policy/mail-arrangement/left-alone.ts'
import { arrangementCycle, wantedArrangement } from '../../policy/mail-arrangement/mail-arrangement.ts'
import {
  addArrangement,
  allCurrentArrangements,
  currentArrangements,
  forwardElsewhere,
  type KeptArrangement,
  keepAsked,
  markToMakeAgain,
  markToRemove,
} from '../../register/mail-arrangement/arrangements.ts'
import { type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'
import { councilsPeople } from '../designated-contact/absences.ts'
import { tellIct } from '../work/notices.ts'
import { forwardsToNow } from './forwards-to-now.ts'

type Arranged = Pick<KeptRestriction, 'id' | 'customerId' | 'terms'>

/** P13: asks ICT for the mail arrangement of a restriction that comes into force. */
export async function requestArrangement(tx: Writing, act: Act, { id, customerId, terms }: Arranged): Promise<void> {
  const wanted = wantedArrangement(terms, forwardsToNow(act, terms))
  if (!wanted) return
  const arrangementId = act.newId()
  const asked = leftAlone(wanted, terms, councilsPeople(act))
  await addArrangement(tx, { id: arrangementId, restrictionId: id, ...wanted, asked, at: act.at })
  const facts = { restrictionId: id, kind: wanted.kind, state: 'to-make', exceptions: wanted.exceptions.length }
  await audit(tx, act, { what: 'arrangement-wanted', subjectId: arrangementId, customerId, facts })
  await tellIct(tx, act, { arrangementId, restrictionId: id }, 'make')
}

/** P13: asks ICT to remove the arrangement, even if not confirmed yet: it may be in place, and only ICT knows. */
export async function requestRemoval(tx: Writing, act: Act, { id, customerId }: Arranged): Promise<void> {
  for (const arrangement of await currentArrangements(tx, id)) {
    await markToRemove(tx, arrangement.id, act.at)
    const facts = { restrictionId: id, state: 'to-remove' }
    await audit(tx, act, { what: 'arrangement-to-remove', subjectId: arrangement.id, customerId, facts })
    await tellIct(tx, act, { arrangementId: arrangement.id, restrictionId: id }, 'remove')
  }
}

/**
 * P13: a customer's addresses have changed. The arrangement in place covers the earlier ones, so ICT makes it again.
 */
export async function requestRearrangement(tx: Writing, act: Act, customerId: string): Promise<void> {
  for (const { id } of await restrictionsIn(tx, customerId, ['in-force'])) {
    for (const arrangement of await currentArrangements(tx, id)) await makeAgain(tx, act, arrangement)
  }
}

/**
 * P13, P14: ICT makes the arrangement again if others are left alone than ICT was last asked for: others are named to the
 * customer, or one of them has left or is back. Says whether it does. `otherwise`: what counts as asked for where that
 * is not known; from then on it is.
 */
export async function requestForOthersNamed(
  tx: Writing,
  act: Act,
  arrangement: KeptArrangement,
  otherwise: readonly string[],
): Promise<boolean> {
  const now = leftAlone(arrangement, arrangement.naming, councilsPeople(act))
  const isOther = !areSameLeftAlone(arrangement.asked ?? otherwise, now)
  if (isOther) await askAgain(tx, act, arrangement)
  else if (arrangement.asked === null) await keepAsked(tx, arrangement.id, now)
  return isOther
}

/**
 * P13, P14: the contacts of the settings are about to change. Where it is not known what ICT was asked for, it is kept as
 * the settings before say it, or the next night could not see what changed. `before`: an act by these.
 */
export async function keepAskedBefore(tx: Writing, before: Act): Promise<void> {
  const people = peopleYesterday(before)
  for (const arrangement of await allCurrentArrangements(tx)) {
    const { id, state, asked, forwardTo, naming } = arrangement
    if (asked !== null || state === 'to-remove' || forwardTo === null) continue
    await keepAsked(tx, id, leftAlone(arrangement, naming, people))
  }
}

/** What counts until the night has asked about those who left with the day before. */
export const peopleYesterday = (act: Act): CouncilsPeople => councilsPeople(act, daysLater(today(act), -1))

/** P13, P14: the contact has left, or has not left after all: ICT makes the arrangement again, to forward to `to`. */
export async function requestForwardingTo(
  tx: Writing,
  act: Act,
  arrangement: KeptArrangement,
  to: string,
): Promise<void> {
  await forwardElsewhere(tx, arrangement.id, to)
  await askAgain(tx, act, { ...arrangement, forwardTo: to })
}

/** P8, P13: the mail groups of these services have changed: ICT makes again what is arranged for them alone. */
export async function requestForNewGroups(tx: Writing, act: Act, services: readonly string[]): Promise<void> {
  for (const arrangement of await allCurrentArrangements(tx)) {
    if (arrangement.services?.some((service) => services.includes(service))) await makeAgain(tx, act, arrangement)
  }
}

/** P13: marks have a new key: ICT makes again whatever marks e-mail. */
export async function requestForNewKey(tx: Writing, act: Act): Promise<void> {
  for (const arrangement of await allCurrentArrangements(tx)) {
    if (arrangement.kind === 'mark') await makeAgain(tx, act, arrangement)
  }
}

/** Where ICT has not confirmed the last request, the work is open, and shows the customer's addresses of today. */
async function makeAgain(tx: Writing, act: Act, arrangement: KeptArrangement): Promise<void> {
  if (allows(arrangementCycle, arrangement.state, 'ask-to-make-again')) await askAgain(tx, act, arrangement)
}

/** Also where ICT has not confirmed yet: they may have made the rule by the request before. */
async function askAgain(tx: Writing, act: Act, arrangement: KeptArrangement): Promise<void> {
  const { id, restrictionId, customerId, kind, state, naming } = arrangement
  await keepAsked(tx, id, leftAlone(arrangement, naming, councilsPeople(act)))
  if (allows(arrangementCycle, state, 'ask-to-make-again')) await markToMakeAgain(tx, id, act.at)
  const facts = { restrictionId, kind, state: 'to-make', again: true }
  await audit(tx, act, { what: 'arrangement-wanted', subjectId: id, customerId, facts })
  await tellIct(tx, act, { arrangementId: id, restrictionId }, 'make-again')
}
