import type { Act } from './cases/act.ts'
import { keepSigned, signCheckpoint } from './cases/audit/sign-checkpoint.ts'
import type { SignedCheckpoint } from './checkpoints/checkpoint.ts'
import { CheckpointFolder } from './checkpoints/checkpoint-folder.ts'
import { DeletionList } from './checkpoints/deletion-list.ts'
import { consistencyProof } from './checkpoints/merkle.ts'
import type { Signature } from './checkpoints/signed-note.ts'
import { askWitness, type Witness } from './checkpoints/witness.ts'
import { startOfDay } from './policy/calendar.ts'
import { positionAt, trailLength } from './register/audit/audit-trail.ts'
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
  // First, so that the lists reach every checkpoint whenever the server stops.
  const { upTo, isWithout } = await listDeletions(register, act, { key, folder })
  if (isWithout !== null) {
    const about = { signed: isWithout, kept: kept.newest()?.size ?? 0, next: `log-${kept.log + 1}` }
    return log.error(about, areMissing)
  }
  const isFirst = kept.newest() === null
  const signing = await signCheckpoint(register, act, { key, kept, mailTo }, upTo)
  const { signed, lost, lacking } = signing
  if (lacking) log.error(lacking, areMissing)
  if (lost) log.error(lost, 'the audit trail does not begin with what was signed before, so nothing is signed')
  if (!signed) return
  log.info({ entries: signed.size }, 'checkpoint signed')
  if (isFirst && kept.log > 1) log.error({ entries: signed.size, origin: signed.origin }, isUnderNewName)
  if (signing.isReplaced) log.error({ entries: signed.size }, wasForged)
  if (signing.isHeldBack) log.error({ entries: signed.size }, isHeldBack)
  const signatures = await witnessed(register, signed, witnesses, log)
  if (signatures.length === 0) return
  const note = { ...signed.note, signatures: [...signed.note.signatures, ...signatures] }
  const cosigned = { ...signed, note }
  kept.keep(cosigned)
  await register.write((tx) => keepSigned(tx, cosigned, { key, at: act.at }))
}

const isUnderNewName =
  'checkpoints continue under a new name, as after a restore: tell the auditor and the witnesses. If nobody restored this register, ask who made this folder'

const wasForged =
  'in the place of this checkpoint, the register had one that this key did not sign; it was replaced: ask who changed the database'

const isHeldBack =
  'no e-mail was made of this checkpoint: the outbox has one of today that this server did not note. Ask the auditor whether it came; if it did not, somebody changed the database'

const areMissing =
  'checkpoints are missing in CHECKPOINT_FOLDER, so nothing is signed: is its disk there? docs/operators.md says what to do'

/**
 * G: lists outside the database what was deleted since the last time, so that a restored backup does not bring it back.
 * Lists the whole trail again in three cases: no note signed with this key says how far the lists reach; a restore has
 * replaced the trail; or a list is missing when the server starts.
 * @returns up to which entry the lists reach, and how many entries were signed if those checkpoints are missing
 */
export async function listDeletions(
  register: Register,
  { at, council }: Pick<Act, 'at' | 'council'>,
  { key, folder }: Pick<NonNullable<Settings['checkpoints']>, 'key' | 'folder'>,
  when?: 'at-start',
): Promise<{ upTo: number; isWithout: number | null }> {
  const kept = new CheckpointFolder(folder)
  const list = new DeletionList(folder, kept.log)
  const noted = list.reach([key])
  const isWhole = noted !== null && (when !== 'at-start' || list.missingUpTo(noted, [key]) === null)
  const [end, then] = await register.read(async (reading) => [
    await positionAt(reading, await trailLength(reading)),
    await positionAt(reading, noted?.upTo ?? 0),
  ])
  const newest = kept.newest()?.size ?? 0
  const signed = Math.max(newest, noted?.signed ?? 0)
  const isWithout = signed > newest ? signed : null
  // An older state was put in the place of the register: what is listed of the newer one stays.
  if (!end || end.seq < signed) return { upTo: end?.seq ?? 0, isWithout }
  const goesOn = isWhole && then?.hash === noted.entry
  if (goesOn && noted.upTo === end.seq && noted.signed === signed) return { upTo: end.seq, isWithout }
  const from = goesOn ? noted.upTo : 0
  const { records, looksBefore } = await deletionsIn(register.read, from, end.seq)
  const before = looksBefore === null ? null : startOfDay(looksBefore, council.timeZone).toISOString()
  const to = { upTo: end.seq, entry: end.hash, signed }
  list.add({ records, looksBefore: before }, { noted, after: isWhole ? noted.last : null, from, to }, key, at)
  return { upTo: list.reach([key])?.upTo ?? 0, isWithout }
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
