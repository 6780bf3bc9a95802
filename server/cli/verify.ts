import { positionAt, type TrailPosition, type Verdict } from '../register/audit/audit-trail.ts'
import { type Proof, verifyOlder, verifyRegister } from '../register/audit/verify.ts'
import type { Difference } from '../register/audit/verify-difference.ts'
import type { StoreLocation } from '../register/copy/backup.ts'
import { openToRead, type ToRead } from '../register/store/open-to-read.ts'
import type { Reading } from '../register/store.ts'
import { countOf, fail, isMissing, noFile, say } from './say.ts'

/**
 * Changes nothing, and does not even migrate older tables.
 * @param head the head of the chain on some day, as the auditor's e-mail has it: whether today's chain continues it
 */
export async function verify(where: StoreLocation, head: string | undefined): Promise<number> {
  const noted = head === undefined ? null : readPosition(head)
  if (head !== undefined && !noted)
    return fail('--head: give the number and the hash as the e-mail has them, like 1234:5f2b… in full.')
  if (isMissing(where)) return fail(noFile)
  const register = await openToRead(where)
  try {
    if (register.state === 'no-register') return fail(noRegister)
    if (register.state === 'newer') return fail(newer)
    if (register.state === 'unreleased') return fail(unreleased)
    const code = await proveIn(register)
    if (!noted) return code
    // A read of its own: PostgreSQL reads nothing more in a transaction in which something could not be read.
    const others = register.read((reading) => compare(reading, noted))
    return worst(code, await (code === 1 ? others.catch(() => say(notReadEither, 1)) : others))
  } finally {
    await register.close()
  }
}

/** A difference counts more than what was not compared. */
const worst = (...codes: number[]): number => (codes.includes(1) ? 1 : Math.max(...codes))

async function proveIn(register: ToRead): Promise<number> {
  let code = 0
  try {
    await register.read(async (reading) => {
      code = await prove(reading, register.state === 'current' || register.state === 'replaced')
    })
  } catch (error) {
    // A transaction in which something could not be read does not end well.
    if (code !== 1) throw error
  }
  return code
}

async function prove(reading: Reading, isCurrent: boolean): Promise<number> {
  let isAnyLeft = false
  const proof = await (isCurrent ? verifyRegister : verifyOlder)(reading, ({ table, id, what, mayBeLeft }) => {
    say(`${table} ${id}: ${differs[what]}`, 1)
    isAnyLeft ||= mayBeLeft === true
  })
  if (isAnyLeft) say(maybeLeft, 1)
  return sayProof(proof, isCurrent)
}

function sayProof(proof: Proof, isCurrent: boolean): number {
  const code = judged(proof)
  const { differences } = proof.counts
  if (code === 0) sayCompared(proof, isCurrent)
  if (!proof.isWhole) say('The rest cannot be read, because of what differs above.', 1)
  if (differences > 0)
    return say(
      `${countOf(differences, 'difference')}. Keep this register and every backup, and tell information governance.`,
      1,
    )
  if (code !== 0) return code
  return isCurrent ? say('Nothing differs.', 0) : say(older, 2)
}

function sayCompared({ newest, counts, isWhole }: Proof, isCurrent: boolean): void {
  say(`Head of the chain: ${newest.seq}:${newest.hash}`, 0)
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

/** Whether the trail still has this entry: then everything up to it is as it was on that day. */
async function compare(reading: Reading, { seq, hash }: TrailPosition): Promise<number> {
  const now = await positionAt(reading, seq)
  if (now?.hash === hash) return say(`The chain continues the head that you gave: entry ${seq} is the same.`, 0)
  return say(
    now
      ? `Entry ${seq} is not the one that you gave, so the trail was written anew since then.`
      : `The trail ends before entry ${seq}, so its end was cut off since then, or an older backup is in its place.`,
    1,
  )
}

const noRegister =
  'There is no register: none of its tables is there. If there was one, keep this as it is, restore the newest backup to an empty place, and tell information governance.'
const newer =
  'The register is newer than this program. Only a program of its own version can prove it. Nothing was changed.'
const unreleased =
  'The register was made by a version that was never released. Only the program that made it can prove it. Nothing was changed.'
const older =
  'The register is older than this program, so its records were not compared with the trail. Compare them with the program of that version; or upgrade the register first (npm run register -- upgrade), and verify it then. Nothing was changed.'
const maybeLeft =
  'A server that was killed may have left these looks, above all if its clock was wrong. Make a backup, start the server, which seals what one left, and verify again.'
const notReadEither = 'What you gave could not be compared, because of what differs above.'
