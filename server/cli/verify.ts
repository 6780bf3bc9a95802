import { positionAt, type TrailPosition, type Verdict, verifyAuditTrail } from '../register/audit/audit-trail.ts'
import { verifyRegister } from '../register/audit/verify.ts'
import type { Difference } from '../register/audit/verify-difference.ts'
import type { StoreLocation } from '../register/copy/backup.ts'
import { openToRead } from '../register/store/open-to-read.ts'
import type { Reading } from '../register/store.ts'
import { fail, isMissing, noFile, say } from './say.ts'
import { type Against, compareAgainst, givenIn } from './verify-against.ts'

/** `from`: the newest entry that somebody noted down; `against`: checkpoints that somebody kept. */
export type Wanted = { from: string | undefined; against: Against | null }

/** Changes nothing, and does not even migrate older tables. */
export async function verify(where: StoreLocation, { from, against }: Wanted, env: NodeJS.ProcessEnv): Promise<number> {
  if (isMissing(where)) return fail(noFile)
  const register = await openToRead(where)
  try {
    if (register.state === 'no-register') return fail('There is no register: nothing of one was ever made here.')
    if (register.state === 'newer') return fail(newer)
    if (register.state === 'unreleased') return fail(unreleased)
    if (register.state === 'older') say(older, 0)
    const noted = from === undefined ? null : readPosition(from)
    if (from !== undefined && !noted) return fail('--from: give it as verify printed it, like 1234:5f2b… in full.')
    // First, because to prove a large register takes a while.
    const kept = against ? givenIn(against, env) : null
    return await register.read(async (reading) => {
      const code = await prove(reading, register.state === 'current')
      const compared = kept ? await compareAgainst((work) => work(reading), kept) : 0
      return Math.max(code, compared, noted ? await compare(reading, noted) : 0)
    })
  } finally {
    await register.close()
  }
}

async function prove(reading: Reading, whole: boolean): Promise<number> {
  if (!whole) return judged(await verifyAuditTrail(reading))
  const { counts, newest, ...verdict } = await verifyRegister(reading, ({ table, id, what }) =>
    say(`${table} ${id}: ${differs[what]}`, 1),
  )
  const code = judged(verdict)
  if (code !== 0) return code
  const { records, originals, looks, notYetSealed, differences } = counts
  say(`Newest entry: ${newest.seq}:${newest.hash}`, 0)
  say(`Compared with it: ${records} records, ${originals} originals, ${looks} looks.`, 0)
  if (notYetSealed > 0) say(`The newest ${notYetSealed} looks are not sealed yet, so nothing proves them.`, 0)
  if (differences === 0) return say('Nothing differs.', 0)
  return say(`${differences} differences. Keep this register and every backup, and tell information governance.`, 1)
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

const newer =
  'The register is newer than this program. Only a program of its own version can prove it. Nothing was changed.'
const unreleased =
  'The register was made by a version that was never released. Only the program that made it can prove it. Nothing was changed.'
const older =
  'The register is older than this program. The server brings it up to date when it starts. Nothing was changed.'
