import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { type Head, readCheckpoints, type SignedCheckpoint } from '../../checkpoints/checkpoint.ts'
import type { ReadLeaves } from '../../checkpoints/merkle.ts'
import { Tree } from '../../checkpoints/merkle.ts'
import type { VerifyingKey } from '../../checkpoints/note-key.ts'
import { checkNote } from '../../checkpoints/signed-note.ts'
import type { Reading, Writing } from '../store.ts'

/** Runs a read, as often as needed: both `Register` and a snapshot of it can. */
export type Reads = <T>(work: (reading: Reading) => Promise<T>) => Promise<T>

/** Entries between two turns of the event loop, so that nobody waits. */
const atOnce = 1_000

/**
 * The leaves of the trail's Merkle tree: the hash of each entry, which is over its whole content. Leaf 0 is entry 1.
 * Ends early at an entry that is missing.
 */
export const leavesOf = (read: Reads): ReadLeaves =>
  async function* (start, end) {
    for (let after = start; after < end; after += atOnce) {
      const until = Math.min(after + atOnce, end)
      const page = await read((reading) =>
        reading
          .selectFrom('audit_trail')
          .select(['seq', 'hash'])
          .where('seq', '>', after)
          .where('seq', '<=', until)
          .orderBy('seq')
          .execute(),
      )
      const missing = page.findIndex(({ seq }, n) => seq !== after + n + 1)
      const there = missing < 0 ? page : page.slice(0, missing)
      yield there.map(({ hash }) => Buffer.from(hash, 'hex'))
      if (there.length < until - after) return
      await turnOfTheLoop()
    }
  }

/**
 * The root over the first entries, for each number in `sizes`; none for a number that the trail does not reach. Reads
 * the trail once.
 */
export async function headsOf(read: Reads, sizes: readonly number[]): Promise<Map<number, Head>> {
  const wanted = [...new Set(sizes)].toSorted((a, b) => a - b)
  const heads = new Map<number, Head>()
  const tree = new Tree()
  const note = () => {
    while (wanted[0] === tree.size) heads.set(wanted.shift() ?? 0, { size: tree.size, root: tree.root() })
  }
  note()
  for await (const leaves of leavesOf(read)(0, wanted.at(-1) ?? 0)) {
    for (const leaf of leaves) {
      tree.add(leaf)
      note()
    }
  }
  return heads
}

export type KeptCheckpoint = { origin: string; size: number; signedAt: string; note: string }

/**
 * Keeps a checkpoint, or the same one signed again. Fails rather than replace one that this key signed with another
 * root. Returns whether something that this key did not sign stood in its place: whoever owns the database can put it
 * there.
 */
export async function keepCheckpoint(
  tx: Writing,
  { origin, size, signedAt, note }: KeptCheckpoint,
  key: VerifyingKey,
): Promise<boolean> {
  const row = { origin, size, signed_at: signedAt, note }
  const before = await tx
    .selectFrom('checkpoints')
    .select('note')
    .where('origin', '=', origin)
    .where('size', '=', size)
    .executeTakeFirst()
  const isAnother = before !== undefined && rootIn(before.note) !== rootIn(note)
  // It may be the only proof of another history.
  if (isAnother && isSignedIn({ origin, size, note: before.note }, [key]))
    throw new Error('Another checkpoint of this size is kept.')
  await tx
    .insertInto('checkpoints')
    .values(row)
    .onConflict((conflict) => conflict.columns(['origin', 'size']).doUpdateSet({ signed_at: signedAt, note }))
    .execute()
  return isAnother
}

const rootIn = (note: string): string | undefined => readCheckpoints(note)[0]?.root.toString('base64')

type Row = Pick<KeptCheckpoint, 'origin' | 'size' | 'note'>

/** Whether the note of a row is a checkpoint, as the row says. */
export const isCheckpoint = (row: Row): boolean => ofRow(row).length > 0

/** Whether the note of a row is the checkpoint that the row says, signed by one of these keys. */
export const isSignedIn = (row: Row, keys: readonly VerifyingKey[]): boolean =>
  ofRow(row).some(({ note }) => keys.some((key) => checkNote(note, key).isSigned))

const ofRow = ({ origin, size, note }: Row): SignedCheckpoint[] =>
  readCheckpoints(note).filter((one) => one.origin === origin && one.size === size)

/**
 * The kept checkpoints that none of these keys signed. Without a key, only those whose note is not the checkpoint that
 * the row says.
 */
export async function unsignedCheckpoints(reading: Reading, keys: readonly VerifyingKey[]): Promise<Row[]> {
  const unsigned: Row[] = []
  let after: Row | undefined
  do {
    const { origin, size } = after ?? { origin: '', size: -1 }
    const rows = await reading
      .selectFrom('checkpoints')
      .select(['origin', 'size', 'note'])
      .where((eb) => eb.or([eb('origin', '>', origin), eb.and([eb('origin', '=', origin), eb('size', '>', size)])]))
      .orderBy('origin')
      .orderBy('size')
      .limit(atOnce)
      .execute()
    unsigned.push(...rows.filter((row) => (keys.length > 0 ? !isSignedIn(row, keys) : !isCheckpoint(row))))
    after = rows.length === atOnce ? rows.at(-1) : undefined
  } while (after)
  return unsigned
}

/**
 * The newest checkpoints of each log, at most so many. By log and size, newest first, and not by time: a clock can have
 * been ahead.
 */
export async function newestCheckpoints(reading: Reading, mostOfEach: number): Promise<KeptCheckpoint[]> {
  const logs = await reading.selectFrom('checkpoints').select('origin').distinct().execute()
  const kept: KeptCheckpoint[] = []
  for (const { origin } of logs.toSorted((one, other) => byNumber(other.origin, one.origin))) {
    const rows = await reading
      .selectFrom('checkpoints')
      .selectAll()
      .where('origin', '=', origin)
      .orderBy('size', 'desc')
      .limit(mostOfEach)
      .execute()
    kept.push(...rows.map(({ signed_at, ...row }) => ({ ...row, signedAt: signed_at })))
  }
  return kept
}

/** `.../10` after `.../2`. */
const byNumber = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true })
