import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { type Head, readCheckpoints } from '../../checkpoints/checkpoint.ts'
import type { ReadLeaves } from '../../checkpoints/merkle.ts'
import { Tree } from '../../checkpoints/merkle.ts'
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

/** Keeps a checkpoint, or the same one signed again. Fails rather than replace one with another root. */
export async function keepCheckpoint(tx: Writing, { origin, size, signedAt, note }: KeptCheckpoint): Promise<void> {
  const row = { origin, size, signed_at: signedAt, note }
  const before = await tx
    .selectFrom('checkpoints')
    .select('note')
    .where('origin', '=', origin)
    .where('size', '=', size)
    .executeTakeFirst()
  // It may be the only proof of another history.
  if (before && rootIn(before.note) !== rootIn(note)) throw new Error('Another checkpoint of this size is kept.')
  await tx
    .insertInto('checkpoints')
    .values(row)
    .onConflict((conflict) => conflict.columns(['origin', 'size']).doUpdateSet({ signed_at: signedAt, note }))
    .execute()
}

const rootIn = (note: string): string | undefined => readCheckpoints(note)[0]?.root.toString('base64')

/** The newest checkpoints, newest first. */
export async function newestCheckpoints(reading: Reading, most: number): Promise<KeptCheckpoint[]> {
  const rows = await reading
    .selectFrom('checkpoints')
    .selectAll()
    .orderBy('signed_at', 'desc')
    .orderBy('size', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ origin, size, signed_at, note }) => ({ origin, size, signedAt: signed_at, note }))
}
