import type { VerifyingKey } from '../checkpoints/note-key.ts'
import { positionAt, type TrailPosition, type Verdict } from '../register/audit/audit-trail.ts'
import { unsignedCheckpoints } from '../register/audit/checkpoints.ts'
import { type Proof, verifyOlder, verifyRegister } from '../register/audit/verify.ts'
import type { Difference } from '../register/audit/verify-difference.ts'
import type { StoreLocation } from '../register/copy/backup.ts'
import { openToRead, type ToRead } from '../register/store/open-to-read.ts'
import type { Reading } from '../register/store.ts'
import { keysIfAny } from './checkpoint-files.ts'
import { fail, isMissing, noFile, noRegister, say } from './say.ts'
import { type Against, compareAgainst, givenIn } from './verify-against.ts'
import { countOf } from './words.ts'

/** `from`: the newest entry that somebody noted down; `against`: checkpoints that somebody kept. */
export type Wanted = { from: string | undefined; against: Against | null }

/** Changes nothing, and does not even migrate older tables. */
export async function verify(where: StoreLocation, { from, against }: Wanted, env: NodeJS.ProcessEnv): Promise<number> {
  if (isMissing(where)) return fail(noFile)
  const register = await openToRead(where)
  try {
    if (register.state === 'no-register') return fail(noRegister)
    if (register.state === 'newer') return fail(newer)
    if (register.state === 'unreleased') return fail(unreleased)
    const noted = from === undefined ? null : readPosition(from)
    if (from !== undefined && !noted) return fail('--from: give it as verify printed it, like 1234:5f2b… in full.')
    // First, because to prove a large register takes a while.
    const kept = against ? givenIn(against, env) : null
    const { code, isRead } = await proveIn(register, keysIfAny(against?.keys ?? [], env))
    if (!isRead) return kept || noted ? say(notReadEither, 1) : 1
    // A read of its own: PostgreSQL reads nothing more in a transaction in which something could not be read.
    const others = register.read(async (reading) => {
      const compared = kept ? await compareAgainst((work) => work(reading), kept) : 0
      return worst(compared, noted ? await compare(reading, noted) : 0)
    })
    return worst(code, await (code === 1 ? others.catch(() => say(notReadEither, 1)) : others))
  } finally {
    await register.close()
  }
}

/** A difference counts more than what was not compared. */
const worst = (...codes: number[]): number => (codes.includes(1) ? 1 : Math.max(...codes))

type Proved = { code: number; isRead: boolean }

async function proveIn(register: ToRead, keys: readonly VerifyingKey[]): Promise<Proved> {
  let proved: Proved = { code: 0, isRead: true }
  try {
    await register.read(async (reading) => {
      proved = await prove(reading, register.state === 'current' || register.state === 'replaced', keys)
    })
  } catch (error) {
    // A transaction in which something could not be read does not end well.
    if (proved.code !== 1) throw error
  }
  return proved
}

async function prove(reading: Reading, isCurrent: boolean, keys: readonly VerifyingKey[]): Promise<Proved> {
  let isAnyLeft = false
  const proof = await (isCurrent ? verifyRegister : verifyOlder)(reading, ({ table, id, what, mayBeLeft }) => {
    say(`${table} ${id}: ${differs[what]}`, 1)
    isAnyLeft ||= mayBeLeft === true
  })
  if (isAnyLeft) say(maybeLeft, 1)
  // A register of 0.9.0 has no table for them.
  if (proof.isWhole && isCurrent) proof.counts.differences += await sayUnsigned(reading, keys)
  return { code: sayProof(proof, isCurrent), isRead: proof.isRead }
}

/** Names the kept checkpoints that no key signed: the server puts none there. Returns how many. */
async function sayUnsigned(reading: Reading, keys: readonly VerifyingKey[]): Promise<number> {
  const unsigned = await unsignedCheckpoints(reading, keys)
  for (const { origin, size } of unsigned)
    say(`checkpoints ${origin}/${size}: ${keys.length > 0 ? notSignedByKey : noCheckpoint}`, 1)
  return unsigned.length
}

function sayProof(proof: Proof, isCurrent: boolean): number {
  const code = proof.isRead ? judged(proof) : say(notRead, 1)
  const { differences } = proof.counts
  if (code === 0) sayCompared(proof, isCurrent)
  if (proof.isRead && !proof.isWhole) say('The rest cannot be read, because of what differs above.', 1)
  if (differences > 0 && !isCurrent) say(notThatVersion, 1)
  if (differences > 0)
    return say(
      `${countOf(differences, 'difference')}. Keep this register and every backup, and tell information governance.`,
      1,
    )
  if (code !== 0) return code
  return isCurrent ? say('Nothing differs.', 0) : say(older, 2)
}

function sayCompared({ newest, counts, isWhole }: Proof, isCurrent: boolean): void {
  say(`Newest entry: ${newest.seq}:${newest.hash}`, 0)
  if (!isCurrent || !isWhole) return
  const { records, originals, looks, notYetSealed } = counts
  say(`Compared with it: ${records} records, ${originals} originals, ${looks} looks.`, 0)
  if (notYetSealed > 0) say(`The newest ${notYetSealed} looks are not sealed yet, so nothing proves them.`, 0)
}

const differs: Record<Difference['what'], string> = {
  changed: 'changed, and not by this program',
  missing: 'deleted, and not by this program',
  added: 'added, and not by this program',
}

const judged = ({ entries, firstBroken }: Verdict): number =>
  firstBroken
    ? say(`Broken at entry ${firstBroken.seq}. ${firstBroken.why} Sound before it: ${entries}.`, 1)
    : say(`Sound: ${entries} entries.`, 0)

function readPosition(text: string): TrailPosition | null {
  const [, seq, hash] = text.match(/^(\d{1,15}):([\da-f]{64})$/) ?? []
  return seq && hash ? { seq: Number(seq), hash } : null
}

async function compare(reading: Reading, { seq, hash }: TrailPosition): Promise<number> {
  const now = await positionAt(reading, seq)
  if (now?.hash === hash) return say(`Entry ${seq} is the one that you noted down.`, 0)
  return say(
    `Entry ${seq} is ${now ? 'not the one that you noted down' : 'missing'}: the trail was made anew since then.`,
    1,
  )
}

const notSignedByKey =
  'not signed by the key. If a key was changed, give the old public one too, under the new one in CHECKPOINT_KEY_FILE or after --key'
const noCheckpoint = 'no checkpoint, so this program did not put it there'
const newer =
  'The register is newer than this program. Only a program of its own version can prove it. Nothing was changed.'
const unreleased =
  'The register was made by a version that was never released. Only the program that made it can prove it. Nothing was changed.'
const older =
  'The register is older than this program, so its records were not compared with the trail. Compare them with the program of that version; or upgrade the register first (npm run register -- upgrade), and verify it then. Nothing was changed.'
const notThatVersion =
  'The register says that it is older than this program, but it is not as that version made it. Somebody may have changed what it says, so that its records are not compared.'
const notRead =
  'Nothing else was read: what is in the place of a table, or runs when one is read, could answer as it likes, or never.'
const maybeLeft =
  'A server that was killed may have left these looks, above all if its clock was wrong. Make a backup, start the server, which seals what one left, and verify again.'
const notReadEither = 'What you gave could not be compared, because of what differs above.'
