import { checkpointText, type Head, type SignedCheckpoint, withProof } from '../../checkpoints/checkpoint.ts'
import type { CheckpointFolder } from '../../checkpoints/checkpoint-folder.ts'
import { type Lacking, lackingIn } from '../../checkpoints/lacking.ts'
import { consistencyProof } from '../../checkpoints/merkle.ts'
import type { SigningKey, VerifyingKey } from '../../checkpoints/note-key.ts'
import { checkNote, signNote } from '../../checkpoints/signed-note.ts'
import { dayAt } from '../../policy/calendar.ts'
import { trailLength } from '../../register/audit/audit-trail.ts'
import { headsOf, keepCheckpoint, leavesOf, newestCheckpoints, type Reads } from '../../register/audit/checkpoints.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import { mailKeysFrom } from '../../register/work/mail-of.ts'
import { type Act, today } from '../act.ts'
import { checkpointMailOf, type LostHistory, mailCheckpoint, tellOfLostHistory } from './tell-checkpoint.ts'

/** Who signs for this register, and where it keeps what it has signed. `mailTo`: further mailboxes of witnesses. */
export type Notary = { key: SigningKey; kept: CheckpointFolder; mailTo: readonly string[] }

/**
 * `lacking`: nothing was signed, because the folder lacks what was signed before. `isReplaced`: in the register, something
 * that this key did not sign stood in its place. `isHeldBack`: the day's e-mail was not made, because the outbox has one
 * that is not noted in the folder.
 */
export type Signing = {
  signed: SignedCheckpoint | null
  lost: LostHistory | null
  lacking: Lacking | null
  isReplaced: boolean
  isHeldBack: boolean
}

const nothing: Signing = { signed: null, lost: null, lacking: null, isReplaced: false, isHeldBack: false }

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
  if (lacking) return { ...nothing, lacking }
  const [before, mailed] = [kept.newest(), kept.mailed()]
  const size = upTo ?? (await register.read(trailLength))
  const heads = await headsOf(register.read, [size, before?.size ?? 0, mailed?.size ?? 0])
  const head = heads.get(size)
  if (!head || !isSame(heads, before) || !isSame(heads, mailed)) {
    const lost = { before: Math.max(before?.size ?? 0, mailed?.size ?? 0), now: head?.size ?? 0 }
    await register.write((tx) => tellOfLostHistory(tx, act, lost))
    return { ...nothing, lost }
  }
  const mailedOn = mailed && dayMailed(mailed, key, act.council.timeZone)
  const isMailDue = mailedOn !== today(act)
  if (before?.size === size && !isMailDue) return nothing
  const proofFrom = async (from: number) => ({
    size: from,
    proof: await consistencyProof(leavesOf(register.read), from, size),
  })
  const checkpoint = { origin: kept.originOf(key.name), ...head }
  const note = signNote(checkpointText(checkpoint), key, act.at)
  const from = before?.size === size ? before.from : await proofFrom(before?.size ?? 0)
  const signed: SignedCheckpoint = { ...checkpoint, note, from }
  kept.keep(signed)
  const isReplaced = await register.write((tx) => keepSigned(tx, signed, { key, at: act.at }))
  if (!isMailDue) return { ...nothing, signed, isReplaced }
  const toMail = { ...signed, from: await proofFrom(mailed?.size ?? 0) }
  const isMade = await register.write((tx) => mailCheckpoint(tx, act, { checkpoint: toMail, key, mailTo }))
  // Mailed already today: the next one must begin where that one ends.
  if (isMade) kept.keepMailed(toMail)
  // On the day of a change of keys, the note of the mail is by the key before.
  const isKeyNew = mailed !== null && mailedOn === null
  return { ...nothing, signed, isReplaced, isHeldBack: !isMade && !isKeyNew }
}

/**
 * G: whether the outbox has an e-mail for a day after the last one that the folder says was made. Only this server makes
 * them, and notes each there: whoever owns the database can put one there to keep it from being made.
 */
export async function isMailHeldBack(
  read: Reads,
  { kept, key }: { kept: CheckpointFolder; key: VerifyingKey },
  timeZone: string,
): Promise<boolean> {
  const mailed = kept.mailed()
  const mailedOn = mailed && dayMailed(mailed, key, timeZone)
  if (mailed && !mailedOn) return false
  const prefix = checkpointMailOf(kept.originOf(key.name))
  const days = (await read((reading) => mailKeysFrom(reading, prefix))).map((one) => one.slice(prefix.length))
  return days.some((day) => /^\d{4}-\d\d-\d\d$/.test(day) && day > (mailedOn ?? ''))
}

/** How the trail differs from the newest checkpoints in the folder; null if it begins with what was signed. */
export async function lostSince(read: Reads, kept: CheckpointFolder): Promise<LostHistory | null> {
  const signed = [kept.newest(), kept.mailed()]
  const sizes = signed.map((one) => one?.size ?? 0)
  const heads = await headsOf(read, sizes)
  if (signed.every((one) => isSame(heads, one))) return null
  return { before: Math.max(...sizes), now: await read(trailLength) }
}

/** The notes of the newest checkpoints of each log that the register keeps. */
export async function keptNotes(read: Reads): Promise<string[]> {
  const inRegister = await read((reading) => newestCheckpoints(reading, 100))
  return inRegister.map(({ note }) => note)
}

/** Keeps a checkpoint in the register, also when witnesses have added their signatures to it. */
export const keepSigned = (
  tx: Writing,
  signed: SignedCheckpoint,
  { key, at }: { key: VerifyingKey; at: Date },
): Promise<boolean> => {
  const { origin, size } = signed
  return keepCheckpoint(tx, { origin, size, signedAt: at.toISOString(), note: withProof(signed) }, key)
}

/** Whether the trail still begins with what was signed. */
const isSame = (heads: Map<number, Head>, signed: Head | null): boolean =>
  signed === null || heads.get(signed.size)?.root.equals(signed.root) === true

/** The council's day, by which the mail has its key; null if another key signed it. */
function dayMailed({ note }: SignedCheckpoint, key: VerifyingKey, timeZone: string): string | null {
  const { at } = checkNote(note, key)
  return at && dayAt(at, timeZone)
}
