import { comparableAddress } from '../../policy/contact-point/mail-address.ts'
import { allows } from '../../policy/life-cycle.ts'
import { leftAlone } from '../../policy/mail-arrangement/left-alone.ts'
import { arrangementCycle, wantedArrangement } from '../../policy/mail-arrangement/mail-arrangement.ts'
import {
  addArrangement,
  allCurrentArrangements,
  currentArrangements,
  forwardElsewhere,
  type KeptArrangement,
  markToMakeAgain,
  markToRemove,
} from '../../register/mail-arrangement/arrangements.ts'
import { type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit } from '../act.ts'
import { councilsPeople } from '../designated-contact/absences.ts'
import { tellIct } from '../work/notices.ts'
import { forwardsToNow } from './forwards-to-now.ts'

type Arranged = Pick<KeptRestriction, 'id' | 'customerId' | 'terms'>

/** P13: asks ICT for the mail arrangement of a restriction that comes into force. */
export async function requestArrangement(tx: Writing, act: Act, { id, customerId, terms }: Arranged): Promise<void> {
  const wanted = wantedArrangement(terms, forwardsToNow(act, terms))
  if (!wanted) return
  const arrangementId = act.newId()
  await addArrangement(tx, { id: arrangementId, restrictionId: id, ...wanted, at: act.at })
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
 * P13, P14: others are named to the customer than before. ICT makes again what leaves the e-mail of others alone since;
 * says whether anything does.
 */
export async function requestForOthersNamed(
  tx: Writing,
  act: Act,
  restrictionId: string,
  leftAloneBefore: (arrangement: KeptArrangement) => string[],
): Promise<boolean> {
  const keyOf = (addresses: readonly string[]) => addresses.map(comparableAddress).sort().join(' ')
  const people = councilsPeople(act)
  const changed = (await currentArrangements(tx, restrictionId)).filter(
    (one) => keyOf(leftAlone(one, one.naming, people)) !== keyOf(leftAloneBefore(one)),
  )
  for (const arrangement of changed) await makeAgain(tx, act, arrangement)
  return changed.length > 0
}

/** P13, P14: the contact has left, or has not left after all: ICT makes the arrangement again, to forward to `to`. */
export async function requestForwardingTo(
  tx: Writing,
  act: Act,
  { id, restrictionId, customerId, kind, state }: KeptArrangement,
  to: string,
): Promise<void> {
  await forwardElsewhere(tx, id, to)
  if (allows(arrangementCycle, state, 'ask-to-make-again')) await markToMakeAgain(tx, id, act.at)
  await tellToMakeAgain(tx, act, { id, restrictionId, customerId, kind })
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

async function makeAgain(tx: Writing, act: Act, arrangement: KeptArrangement): Promise<void> {
  if (!allows(arrangementCycle, arrangement.state, 'ask-to-make-again')) return
  await markToMakeAgain(tx, arrangement.id, act.at)
  await tellToMakeAgain(tx, act, arrangement)
}

type Again = Pick<KeptArrangement, 'id' | 'restrictionId' | 'customerId' | 'kind'>

async function tellToMakeAgain(tx: Writing, act: Act, { id, restrictionId, customerId, kind }: Again): Promise<void> {
  const facts = { restrictionId, kind, state: 'to-make', again: true }
  await audit(tx, act, { what: 'arrangement-wanted', subjectId: id, customerId, facts })
  await tellIct(tx, act, { arrangementId: id, restrictionId }, 'make-again')
}
