import { readCheckpoints } from '../../checkpoints/checkpoint.ts'
import { consistencyProof } from '../../checkpoints/merkle.ts'
import { type VerifyingKey, verifierText } from '../../checkpoints/note-key.ts'
import type { CheckpointList, Consistency } from '../../contract/checkpoint.ts'
import { mayAs } from '../../policy/who-may.ts'
import { trailLength } from '../../register/audit/audit-trail.ts'
import {
  isCheckpoint,
  isSignedIn,
  type KeptCheckpoint,
  leavesOf,
  newestCheckpoints,
} from '../../register/audit/checkpoints.ts'
import type { Register } from '../../register/register.ts'
import { newestMailOf } from '../../register/work/mail-of.ts'
import { type Act, enforce } from '../act.ts'
import { checkpointMailKey, readersOf } from './tell-checkpoint.ts'

/** A month of daily ones, or two days of hourly ones. */
const most = 50

/** How this server signs: null if it does not. `mailTo`: mailboxes beside the auditor's. */
type Signer = { key: VerifyingKey; mailTo: readonly string[] } | null

/** G: the newest checkpoints of each log, the key of this server, and who gets them by e-mail. */
export async function seeCheckpoints(register: Register, act: Act, signer: Signer): Promise<CheckpointList> {
  enforce(mayAs(act.by, 'Auditor'))
  const { kept, mail } = await register.read(async (reading) => ({
    kept: await newestCheckpoints(reading, most),
    mail: await newestMailOf(reading, checkpointMailKey),
  }))
  return {
    isSigning: signer !== null,
    key: signer && verifierText(signer.key),
    mailTo: signer ? readersOf(act, signer.mailTo) : [],
    newestMail: mail && { state: mail.state, at: mail.sentAt ?? mail.at },
    checkpoints: signedFirst(kept, signer).map(({ note, ...one }) => ({ ...one, root: rootIn(note), text: note })),
  }
}

/** Whoever owns the database can put others beside those that this server signed. */
function signedFirst(kept: KeptCheckpoint[], signer: Signer): KeptCheckpoint[] {
  const readable = kept.filter((one) => isCheckpoint(one) && !Number.isNaN(Date.parse(one.signedAt)))
  const isOwn = (one: KeptCheckpoint) => signer !== null && isSignedIn(one, [signer.key])
  return [...readable.filter(isOwn), ...readable.filter((one) => !isOwn(one))]
}

const rootIn = (note: string): string => readCheckpoints(note)[0]?.root.toString('base64') ?? ''

/**
 * G: proves that the trail of `from` entries is the beginning of that of `to`, to somebody who has both roots and not
 * the trail. No proof if the trail does not have `to` entries.
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
