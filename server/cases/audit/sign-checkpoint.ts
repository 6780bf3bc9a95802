import { checkpointText, type Head, type SignedCheckpoint, withProof } from '../../checkpoints/checkpoint.ts'
import type { CheckpointFolder } from '../../checkpoints/checkpoint-folder.ts'
import { type Lacking, lackingIn } from '../../checkpoints/lacking.ts'
import { consistencyProof } from '../../checkpoints/merkle.ts'
import type { SigningKey } from '../../checkpoints/note-key.ts'
import { checkNote, signNote } from '../../checkpoints/signed-note.ts'
import { dayAt } from '../../policy/calendar.ts'
import { trailLength } from '../../register/audit/audit-trail.ts'
import { headsOf, keepCheckpoint, leavesOf, newestCheckpoints, type Reads } from '../../register/audit/checkpoints.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, today } from '../act.ts'
import { type LostHistory, mailCheckpoint, tellOfLostHistory } from './tell-checkpoint.ts'

/** Who signs for this register, and where it keeps what it has signed. `mailTo`: further mailboxes of witnesses. */
export type Notary = { key: SigningKey; kept: CheckpointFolder; mailTo: readonly string[] }

/** `lacking`: nothing was signed, because the folder lacks what was signed before. */
export type Signing = { signed: SignedCheckpoint | null; lost: LostHistory | null; lacking: Lacking | null }

/**
 * G: signs how many entries the audit trail has and the root over them, keeps the checkpoint outside the register and
 * in it, and mails the first of each day to the auditor and the witnesses' mailboxes. Signs nothing that does not begin
 * with what was signed before: then the auditor is told instead. Signs nothing either while the folder lacks a checkpoint
 * that the register keeps. `signed` is null if nothing is new.
 * @param upTo the entry up to which it signs; all if not given
 */
export async function signCheckpoint(register: Register, act: Act, notary: Notary, upTo?: number): Promise<Signing> {
  const { key, kept, mailTo } = notary
  const lacking = lackingIn(kept, await keptNotes(register.read), key)
  if (lacking) return { signed: null, lost: null, lacking }
  const [before, mailed] = [kept.newest(), kept.mailed()]
  const size = upTo ?? (await register.read(trailLength))
  const heads = await headsOf(register.read, [size, before?.size ?? 0, mailed?.size ?? 0])
  const head = heads.get(size)
  if (!head || !isSame(heads, before) || !isSame(heads, mailed)) {
    const lost = { before: Math.max(before?.size ?? 0, mailed?.size ?? 0), now: head?.size ?? 0 }
    await register.write((tx) => tellOfLostHistory(tx, act, lost))
    return { signed: null, lost, lacking: null }
  }
  const isMailDue = mailed === null || !isOfToday(mailed, key, act)
  if (before?.size === size && !isMailDue) return { signed: null, lost: null, lacking: null }
  const proofFrom = async (from: number) => ({
    size: from,
    proof: await consistencyProof(leavesOf(register.read), from, size),
  })
  const checkpoint = { origin: kept.originOf(key.name), ...head }
  const note = signNote(checkpointText(checkpoint), key, act.at)
  const from = before?.size === size ? before.from : await proofFrom(before?.size ?? 0)
  const signed: SignedCheckpoint = { ...checkpoint, note, from }
  kept.keep(signed)
  await register.write((tx) => keepSigned(tx, signed, act.at))
  if (isMailDue) {
    const toMail = { ...signed, from: await proofFrom(mailed?.size ?? 0) }
    // Mailed already today: the next one must begin where that one ends.
    if (await register.write((tx) => mailCheckpoint(tx, act, { checkpoint: toMail, key, mailTo })))
      kept.keepMailed(toMail)
  }
  return { signed, lost: null, lacking: null }
}

/** How the trail differs from the newest checkpoints in the folder; null if it begins with what was signed. */
export async function lostSince(read: Reads, kept: CheckpointFolder): Promise<LostHistory | null> {
  const signed = [kept.newest(), kept.mailed()]
  const sizes = signed.map((one) => one?.size ?? 0)
  const heads = await headsOf(read, sizes)
  if (signed.every((one) => isSame(heads, one))) return null
  return { before: Math.max(...sizes), now: await read(trailLength) }
}

/** The notes of the newest checkpoints that the register keeps. */
export async function keptNotes(read: Reads): Promise<string[]> {
  const inRegister = await read((reading) => newestCheckpoints(reading, 100))
  return inRegister.map(({ note }) => note)
}

/** Keeps a checkpoint in the register, also when witnesses have added their signatures to it. */
export const keepSigned = (tx: Writing, signed: SignedCheckpoint, at: Date): Promise<void> =>
  keepCheckpoint(tx, {
    origin: signed.origin,
    size: signed.size,
    signedAt: at.toISOString(),
    note: withProof(signed),
  })

/** Whether the trail still begins with what was signed. */
const isSame = (heads: Map<number, Head>, signed: Head | null): boolean =>
  signed === null || heads.get(signed.size)?.root.equals(signed.root) === true

/** The council's day, by which the mail has its key. */
function isOfToday({ note }: SignedCheckpoint, key: SigningKey, act: Act): boolean {
  const { at } = checkNote(note, key)
  return at !== null && dayAt(at, act.council.timeZone) === today(act)
}
