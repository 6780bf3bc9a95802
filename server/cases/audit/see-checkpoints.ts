import { consistencyProof } from '../../checkpoints/merkle.ts'
import { type VerifyingKey, verifierText } from '../../checkpoints/note-key.ts'
import type { CheckpointList, Consistency } from '../../contract/checkpoint.ts'
import { mayAs } from '../../policy/who-may.ts'
import { trailLength } from '../../register/audit/audit-trail.ts'
import { leavesOf, newestCheckpoints } from '../../register/audit/checkpoints.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce } from '../act.ts'

/** A month of daily ones, or two days of hourly ones. */
const most = 50

/** G: the newest checkpoints, and the key of this server; null if it signs none. Refuses: not-authorised. */
export async function seeCheckpoints(register: Register, act: Act, key: VerifyingKey | null): Promise<CheckpointList> {
  enforce(mayAs(act.by, 'Auditor'))
  const kept = await register.read((reading) => newestCheckpoints(reading, most))
  return {
    isSigning: key !== null,
    key: key && verifierText(key),
    checkpoints: kept.map(({ note, ...one }) => ({ ...one, text: note })),
  }
}

/**
 * G: proves that the trail of `from` entries is the beginning of that of `to`, to somebody who has both roots and not
 * the trail. No proof if the trail does not have `to` entries. Refuses: not-authorised.
 */
export async function proveConsistency(
  register: Register,
  act: Act,
  { from, to }: { from: number; to: number },
): Promise<Consistency> {
  enforce(mayAs(act.by, 'Auditor'))
  const of = await register.read(trailLength)
  if (to > of) return { from, to, of, proof: null }
  const proof = await consistencyProof(leavesOf(register.read), from, to)
  return { from, to, of, proof: proof.map((hash) => hash.toString('base64')) }
}
