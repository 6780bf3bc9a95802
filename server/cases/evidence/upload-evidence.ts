import type { PiecesDiscarded, WaitingEvidence } from '../../contract/evidence/waiting-evidence.ts'
import type { Evidence } from '../../contract/parts.ts'
import { mayAddWaiting, mayFile, waitingPeriodMs } from '../../policy/evidence/waiting-evidence.ts'
import {
  addWaiting,
  findWaiting,
  forgetWaiting,
  ownWaiting,
  type WaitingPiece,
  waitingOf,
  waitingSince,
} from '../../register/evidence/waiting-evidence.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce } from '../act.ts'
import { acceptEvidence } from './interaction.ts'
import { keepWithinQuota } from './keep-within-quota.ts'

/**
 * P10: uploads one piece of evidence for a later escalation: a hundred messages with their originals are too much for
 * one request. It waits where nobody can read it, and is deleted after a day.
 */
export async function uploadEvidence(tx: Writing, act: Act, given: Evidence): Promise<WaitingEvidence> {
  const evidence = acceptEvidence(act, given)
  enforce(mayAddWaiting(await waitingOf(tx, act.by), evidence.original?.byteLength ?? 0))
  await keepWithinQuota(tx, act, [evidence])
  const pieceId = act.newId()
  const weight = await addWaiting(tx, { id: pieceId, by: act.by, at: act.at, ...evidence })
  const facts = { original: evidence.original !== null }
  await audit(tx, act, { what: 'evidence-given', subjectId: pieceId, customerId: '', facts })
  return { pieceId, ...weight, waitsUntil: new Date(act.at.getTime() + waitingPeriodMs).toISOString() }
}

/** P10: the waiting pieces that an escalation names, each once. */
export async function piecesToFile(tx: Writing, act: Act, ids: string[]): Promise<WaitingPiece[]> {
  const wanted = [...new Set(ids)]
  const waiting = await findWaiting(tx, wanted)
  return wanted.flatMap((id) => {
    const piece = waiting.get(id)
    enforce(mayFile(piece, act.by, act.at))
    return piece ?? []
  })
}

/**
 * Deletes pieces that somebody uploaded and is not going to file. Skips pieces already deleted, or another person's.
 */
export async function discardEvidence(tx: Writing, act: Act, ids: string[]): Promise<PiecesDiscarded> {
  const own = await ownWaiting(tx, act.by, ids)
  await forgetWaiting(tx, own)
  const facts = { pieces: own.length }
  if (own.length > 0) await audit(tx, act, { what: 'evidence-discarded', subjectId: '', customerId: '', facts })
  return { discarded: own.length }
}

/** Deletes pieces that were not filed within a day. Returns how many. */
export async function sweepWaitingEvidence(register: Register, act: Act): Promise<number> {
  const before = new Date(act.at.getTime() - waitingPeriodMs)
  const old = () => register.read((reading) => waitingSince(reading, before))
  let deleted = 0
  for (let ids = await old(); ids.length > 0; ids = await old()) {
    const some = ids
    await register.write(async (tx) => {
      await forgetWaiting(tx, some)
      const facts = { pieces: some.length }
      await audit(tx, act, { what: 'waiting-evidence-deleted', subjectId: '', customerId: '', facts })
    })
    deleted += some.length
  }
  return deleted
}
