import type { Act } from './cases/act.ts'
import { keepSigned, signCheckpoint } from './cases/audit/sign-checkpoint.ts'
import type { SignedCheckpoint } from './checkpoints/checkpoint.ts'
import { CheckpointFolder } from './checkpoints/checkpoint-folder.ts'
import { DeletionList } from './checkpoints/deletion-list.ts'
import { consistencyProof } from './checkpoints/merkle.ts'
import type { Signature } from './checkpoints/signed-note.ts'
import { askWitness, type Witness } from './checkpoints/witness.ts'
import { startOfDay } from './policy/calendar.ts'
import { trailLength } from './register/audit/audit-trail.ts'
import { leavesOf } from './register/audit/checkpoints.ts'
import type { Register } from './register/register.ts'
import { deletionsIn } from './register/retention/listed-deletions.ts'
import type { Settings } from './settings.ts'

/** Logs what happened: sizes, hosts and statuses, nothing about anybody. */
type Log = { info(about: object, what: string): void; error(about: object, what: string): void }

/**
 * G: signs the audit trail if it has grown, keeps and mails the checkpoint, and has the witnesses sign it too. A
 * witness that does not answer stops nothing: the next checkpoint proves what this one would have.
 */
export async function runCheckpoints(
  register: Register,
  act: Act,
  { key, folder, mailTo, witnesses }: NonNullable<Settings['checkpoints']>,
  log: Log,
): Promise<void> {
  const kept = new CheckpointFolder(folder)
  const { signed, lost } = await signCheckpoint(register, act, { key, kept, mailTo })
  if (lost) log.error(lost, 'the audit trail does not begin with what was signed before, so nothing is signed')
  if (!signed) return
  log.info({ entries: signed.size }, 'checkpoint signed')
  const signatures = await witnessed(register, signed, witnesses, log)
  if (signatures.length === 0) return
  const note = { ...signed.note, signatures: [...signed.note.signatures, ...signatures] }
  const cosigned = { ...signed, note }
  kept.keep(cosigned)
  await register.write((tx) => keepSigned(tx, cosigned, act.at))
}

/**
 * G: lists outside the database what was deleted since the last time, so that a restored backup does not bring it back.
 */
export async function listDeletions(
  register: Register,
  { at, council }: Pick<Act, 'at' | 'council'>,
  { key, folder }: NonNullable<Settings['checkpoints']>,
): Promise<void> {
  const list = new DeletionList(folder, new CheckpointFolder(folder).log)
  const [from, to] = [list.listedUpTo, await register.read(trailLength)]
  if (to <= from) return
  const { records, looksBefore } = await deletionsIn(register.read, from, to)
  const before = looksBefore === null ? null : startOfDay(looksBefore, council.timeZone).toISOString()
  list.add({ records, looksBefore: before }, to, key, at)
}

async function witnessed(
  register: Register,
  signed: SignedCheckpoint,
  witnesses: readonly Witness[],
  log: Log,
): Promise<Signature[]> {
  const signatures: Signature[] = []
  for (const witness of witnesses) {
    const prove = (from: number) => consistencyProof(leavesOf(register.read), from, signed.size)
    const answer = await askWitness(witness, signed, prove)
    const about = { host: new URL(witness.url).host, entries: signed.size }
    if (answer.outcome === 'signed') {
      signatures.push(answer.signature)
      log.info(about, 'checkpoint signed by a witness')
    } else
      log.error(
        { ...about, outcome: answer.outcome, status: answer.status },
        'a witness did not sign the checkpoint; it is asked again with the next one',
      )
  }
  return signatures
}
