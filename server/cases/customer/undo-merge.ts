import type { MergeUndone } from '../../contract/customer/merge.ts'
import { mayUndoMerge } from '../../policy/customer/merge.ts'
import { restrictionStates } from '../../policy/vocabulary.ts'
import { mayAs } from '../../policy/who-may.ts'
import { contactPointsOf } from '../../register/contact-point/contact-points.ts'
import { entryOf } from '../../register/customer/customers.ts'
import {
  findMerge,
  type KeptMerge,
  type Moved,
  markMergeUndone,
  moveRecordsTo,
  movingTables,
  recordsOf,
  redirectEntry,
} from '../../register/customer/merges.ts'
import { raiseOpenEscalations } from '../../register/escalation/escalations.ts'
import { formalWarningsOf } from '../../register/formal-warning/formal-warnings.ts'
import { restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { requestRearrangement } from '../mail-arrangement/request-arrangement.ts'
import { applyAgain } from '../restriction/apply-again.ts'
import { holdBoth } from './hold-both.ts'
import { pointsLeft } from './points-left.ts'

/**
 * Undoes a merge of two different people: what was moved goes back, including contact points corrected since and what
 * officers decided on it. What else was recorded after the merge stays with the entry that remained, since nobody knows
 * whom it is about; it is counted, so that somebody checks it. A hold placed after the merge then applies to both
 * entries. A request recorded after it stays with one; while it is open, a hold keeps the other's records.
 */
export async function undoMerge(tx: Writing, act: Act, mergeId: string): Promise<MergeUndone> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const merge = foundForCustomer(act, await findMerge(tx, mergeId), 'unknown-merge')
  const { customerId, otherId } = merge
  act.looks.set(otherId, 'case')
  const mergedOn = (await entryOf(tx, customerId)) !== customerId
  const back = await goesBack(tx, merge)
  enforce(mayUndoMerge({ undone: merge.undone !== null, mergedOn, left: await pointsLeft(tx, act, merge, back) }))

  await moveRecordsTo(tx, otherId, back)
  await redirectEntry(tx, otherId, null)
  await raiseOpenEscalations(tx, [customerId, otherId])
  await markMergeUndone(tx, mergeId, { at: act.at, by: act.by })
  const stayed = await recordedSince(tx, merge)
  const heldForRequests = await holdBoth(tx, act, merge, stayed)
  await audit(tx, act, {
    what: 'merge-undone',
    subjectId: mergeId,
    customerId,
    facts: { other: otherId, ...counted(back) },
  })
  await requestRearrangement(tx, act, customerId)
  await requestRearrangement(tx, act, otherId)
  const applyAgainNow = await applyAgain(tx, act, [customerId, otherId])
  const {
    contact_points: contactPoints,
    formal_warnings: formalWarnings,
    rights_requests: rightsRequests,
    ...others
  } = counted(stayed)
  const left = { contactPoints, formalWarnings, rightsRequests, ...others }
  const undone = { mergeId, customerId, otherId, undoneAt: act.at.toISOString() }
  return { ...undone, stayed: left, heldForRequests, applyAgain: applyAgainNow }
}

const counted = (records: Moved) =>
  Object.fromEntries(movingTables.map((table) => [table, records[table].length])) as Record<keyof Moved, number>

/**
 * What moved, and what came of it since: changes of a restriction, and what an escalation led to. Moves only what is
 * still here: a record moved to a third customer since then stays with them.
 */
async function goesBack(reading: Reading, { customerId, moved }: KeptMerge): Promise<Moved> {
  const now = await recordsOf(reading, customerId)
  const points = await contactPointsOf(reading, customerId)
  const wanted = new Set(movingTables.flatMap((table) => moved[table]))
  // Points are in the order they were added: a correction comes after what it corrects.
  for (const { id, removed } of points) if (wanted.has(id) && removed?.replacedBy) wanted.add(removed.replacedBy)
  const cameOf = (id: string | null) => id !== null && wanted.has(id)
  // Oldest first, so a change of a change follows, too.
  for (const { id, escalationId, replacesId } of await restrictionsIn(reading, customerId, [...restrictionStates]))
    if (cameOf(escalationId) || cameOf(replacesId)) wanted.add(id)
  for (const { id, escalationId } of await formalWarningsOf(reading, customerId))
    if (cameOf(escalationId)) wanted.add(id)
  return pick(now, (id) => wanted.has(id))
}

/** Ids sort by creation time: a greater id means after the merge. */
const recordedSince = async (reading: Reading, { id: mergeId, customerId }: KeptMerge): Promise<Moved> =>
  pick(await recordsOf(reading, customerId), (id) => id > mergeId)

const pick = (records: Moved, wanted: (id: string) => boolean): Moved =>
  Object.fromEntries(movingTables.map((table) => [table, records[table].filter(wanted)])) as Moved
