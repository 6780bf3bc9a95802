import type { CustomerPage, Timeline } from '../../contract/customer/customer.ts'
import type { DutySeen } from '../../contract/duty/duty.ts'
import { isKeepersDuty } from '../../policy/duty/duty.ts'
import { isStanding } from '../../policy/formal-warning/formal-warning.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs, maySeeEscalations, maySeeRestrictions } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { contactPointsOf, countsForCustomer, type PointSeen } from '../../register/contact-point/contact-points.ts'
import { proposalsWaiting } from '../../register/contact-point/proposals.ts'
import { entriesOf, entryOf } from '../../register/customer/customers.ts'
import { dutiesWhere } from '../../register/duty/duties.ts'
import { formalWarningsOf, type KeptFormalWarning } from '../../register/formal-warning/formal-warnings.ts'
import { type KeptPrecaution, precautionsOf, tellingOf } from '../../register/precaution/precautions.ts'
import type { Register } from '../../register/register.ts'
import { lastEndedOf, restrictionsNow } from '../../register/restriction/history.ts'
import { holdsOf, type KeptHold } from '../../register/retention/holds.ts'
import { rightsRequestsOf } from '../../register/rights-request/rights-requests.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, enforce, foundEntry, today } from '../act.ts'
import { type LookAlikes, lookAlikesOf } from '../contact-point/look-alikes.ts'
import { conflictingOwners, proposalAsSeen } from '../contact-point/see-proposals.ts'
import { dutySeen } from '../duty/duties-of-message.ts'
import { inSentences } from '../precaution/before-visit.ts'
import { rightsRequestsAsSeen } from '../rights-request/rights-requests.ts'
import { anyReader } from '../standing/reader.ts'
import { standingsOf } from '../standing/standings.ts'
import { calledOf } from './display-names.ts'
import { lettersIn } from './letters-in.ts'
import { timelineOf } from './timeline/timeline.ts'

/** More wait only if something went wrong; the list of all customers' reports has them too. */
const maxProposals = 50

/**
 * G, accuracy: a customer with their contact points and their history; a merged entry leads to the one that remains.
 * The look is kept in the access ledger.
 */
export async function seeCustomer(register: Register, act: Act, id: string): Promise<CustomerPage> {
  const alike = await lookAlikesFor(register, act, id)
  return await register.look(async (tx) => {
    const customerId = await lookedAt(tx, act, id)
    const [, ...joined] = await entriesOf(tx, customerId)
    const points = await contactPointsOf(tx, customerId)
    const proposals = await waiting(tx, customerId, alike)
    const others = new Set(conflictingOwners(proposals).filter((owner) => owner !== customerId))
    const customerIds = [...others]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'log', customerIds, newId: act.newId })
    const [standing] = await standingsOf(tx, act, [customerId], anyReader)
    return {
      customerId,
      reference: referenceOf('customer', customerId),
      name: nameOf(act, points),
      joined: joined.map((entry) => ({ customerId: entry, reference: referenceOf('customer', entry) })),
      standing: standing?.kind ?? 'not-on-register',
      ...(await lettersIn(tx, act, customerId)),
      restrictions: (await restrictionsNow(tx, customerId)).map(({ id: restrictionId, ...rest }) => ({
        restrictionId,
        reference: referenceOf('restriction', restrictionId),
        ...rest,
      })),
      lastEnded: await lastEnded(tx, customerId),
      formalWarnings: (await formalWarningsOf(tx, customerId)).flatMap((one) => formalWarningNow(act, one)),
      contactPoints: pointsAsSeen(points),
      proposals,
      holds: holdsAsSeen(act, await holdsOf(tx, customerId)),
      precautions: precautionsAsSeen(act, await precautionsOf(tx, customerId)),
      rightsRequests: await rightsRequestsAsSeen(tx, act, await rightsRequestsOf(tx, customerId)),
      subjectAccess: await subjectAccessAsked(tx, act, customerId),
      timeline: await timelineOf(tx, act, customerId, null),
    }
  })
}

/** G: open requests in messages passed on that only the register keeper can fulfil; for those who may deal with them. */
async function subjectAccessAsked(reading: Reading, act: Act, customerId: string): Promise<DutySeen[]> {
  if (mayAs(act.by, 'RegisterKeeper', 'AuthorisingOfficer') !== null) return []
  const open = (await dutiesWhere(reading, { customerId })).filter(({ dealtAt }) => dealtAt === null)
  return open.filter(({ kind }) => isKeepersDuty(kind)).map((one) => dutySeen(act, one))
}

/** The older part of a long timeline. */
export async function seeTimeline(register: Register, act: Act, id: string, before: string): Promise<Timeline> {
  return await register.look(async (tx) => timelineOf(tx, act, await lookedAt(tx, act, id), before))
}

async function lookedAt(tx: Writing, act: Act, id: string): Promise<string> {
  enforce(maySeeRestrictions(act.by))
  const customerId = foundEntry(act, await entryOf(tx, id), 'unknown-entry')
  await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds: [customerId], newId: act.newId })
  return customerId
}

/** P14: what the customer said against it in time is recorded even now. */
async function lastEnded(reading: Reading, customerId: string): Promise<CustomerPage['lastEnded']> {
  const ended = await lastEndedOf(reading, customerId)
  return (
    ended && {
      restrictionId: ended.id,
      reference: referenceOf('restriction', ended.id),
      liftedOn: ended.liftedOn,
    }
  )
}

/** P10: as long as it counts, or its letter waits. */
const formalWarningNow = (act: Act, { id, state, lapsesOn }: KeptFormalWarning): CustomerPage['formalWarnings'] =>
  state === 'to-send' || isStanding({ state, lapsesOn }, today(act))
    ? [{ formalWarningId: id, reference: referenceOf('formal-warning', id), state, lapsesOn }]
    : []

/** A name if one counts, otherwise an address or a number. */
function nameOf(act: Act, points: readonly PointSeen[]): string {
  const counting = points.filter(countsForCustomer)
  return calledOf(act, (counting.find(({ kind }) => kind === 'name') ?? counting[0])?.value)
}

const pointsAsSeen = (points: readonly PointSeen[]): CustomerPage['contactPoints'] =>
  points.map(({ id, removed, ...rest }) => ({
    contactPointId: id,
    ...rest,
    removed: removed && {
      at: removed.at,
      why: removed.why,
      by: removed.by,
      correctedTo: points.find((one) => one.id === removed.replacedBy)?.value ?? null,
    },
  }))

function holdsAsSeen(act: Act, holds: readonly KeptHold[]): CustomerPage['holds'] {
  const maySeeWhy = maySeeEscalations(act.by) === null
  return holds.flatMap(({ id: holdId, lifted, lookAgainOn, placedAt, by, ...hold }) => {
    const reason = maySeeWhy ? hold.reason : null
    return lifted ? [] : { holdId, reason, lookAgainOn, isDue: lookAgainOn <= today(act), placedAt, by }
  })
}

function precautionsAsSeen(act: Act, precautions: readonly KeptPrecaution[]): CustomerPage['precautions'] {
  const maySeeWhy = maySeeEscalations(act.by) === null
  return precautions.flatMap((one) => {
    if (one.ended !== null) return []
    const { id: precautionId, reason, lookAgainOn, recordedAt, by } = one
    const shown = { sentences: inSentences([one], act.say), reason: maySeeWhy ? reason : null, telling: tellingOf(one) }
    return { precautionId, ...shown, lookAgainOn, isDue: lookAgainOn <= today(act), recordedAt, by }
  })
}

/** What the customer's reported addresses look like; nothing if there is no such customer. */
async function lookAlikesFor(register: Register, act: Act, id: string): Promise<LookAlikes> {
  const customerId = await register.read((reading) => entryOf(reading, id))
  return customerId === undefined ? new Map() : await lookAlikesOf(register, act, { customerId, most: maxProposals })
}

async function waiting(reading: Reading, customerId: string, alike: LookAlikes): Promise<CustomerPage['proposals']> {
  const proposals = await proposalsWaiting(reading, { customerId, most: maxProposals })
  return await Promise.all(proposals.map((one) => proposalAsSeen(reading, one, alike)))
}
