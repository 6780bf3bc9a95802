import { createHash } from 'node:crypto'
import type { Reading, Writing } from '../store.ts'
import { batchAt, isClosedHere, unsealedHere } from './ledger-batch.ts'
import { canonical } from './record-digest.ts'

/** An unsealed batch older than this was left behind by its server. */
const leftAfterMs = 10 * 60_000
/** How far the clocks of servers may differ. A batch further ahead was left by one whose clock was wrong. */
export const clocksDifferMs = 10 * 60_000
/** How far back a server searches at its start. */
export const searchedAtStartMs = 7 * 24 * 60 * 60_000

type Look = { id: string } & Record<string, unknown>

/** The digest of a look. It needs no salt, because it leaves its seal when the look is deleted. 128 bits are enough. */
export const digestOfLook = (look: Look): string =>
  createHash('sha256').update(canonical(look)).digest('base64url').slice(0, 22)

const sealText = (looks: Look[]): string =>
  JSON.stringify(Object.fromEntries(looks.map((look) => [look.id, digestOfLook(look)])))

type Search = { backMs: number; ahead: boolean }

/**
 * The batches to seal, at most `backMs` old: those that this process is done with, and those that a server left behind
 * when it ended. `ahead`: also those that seem to come from the future. Another server may have sealed a part of one of
 * this process, if the clock of one is wrong.
 */
export async function batchesToSeal(reading: Reading, { backMs, ahead }: Search): Promise<string[]> {
  // The clock that made the ids.
  const nowMs = Date.now()
  const sinceMs = nowMs - backMs
  const own = unsealedHere().filter((batch) => batch >= batchAt(sinceMs))
  const rows = await reading
    .selectFrom('access_ledger')
    .select('batch')
    .distinct()
    // A look is newer than its batch, and ids sort by time.
    .where('id', '>=', batchAt(sinceMs))
    .where('batch', '>=', batchAt(sinceMs))
    .where(({ eb, or }) => {
      const sealed = reading.selectFrom('ledger_seals').select('batch').where('batch', '>=', batchAt(sinceMs))
      return or([eb('batch', 'not in', sealed), ...(own.length > 0 ? [eb('batch', 'in', own)] : [])])
    })
    .execute()
  const isLeft = (batch: string) =>
    batch < batchAt(nowMs - leftAfterMs) || (ahead && batch > batchAt(nowMs + clocksDifferMs))
  return rows.map(({ batch }) => batch).filter((batch) => isClosedHere(batch) || isLeft(batch))
}

/** Looks in one seal. A seal is written and read as a whole, and a busy minute has tens of thousands of looks. */
const looksInSeal = 2_000

type Seal = { id: string; looks: number }

/** Seals the looks of a batch that no server has sealed yet; returns the seals made. */
export async function sealBatch(
  tx: Writing,
  { batch, at, newId }: { batch: string; at: Date; newId: () => string },
): Promise<Seal[]> {
  const earlier = await tx.selectFrom('ledger_seals').select('looks').where('batch', '=', batch).execute()
  const sealed = new Set(earlier.flatMap(({ looks }) => Object.keys(JSON.parse(looks))))
  const seals: Seal[] = []
  let after = batch
  for (let isMore = true; isMore; ) {
    const found = await looksAfter(tx, batch, after)
    isMore = found.length === looksInSeal
    after = found.at(-1)?.id ?? after
    const looks = found.filter((look) => !sealed.has(look.id))
    if (looks.length === 0) continue
    const id = newId()
    const seal = { id, batch, sealed_at: at.toISOString(), looks: sealText(looks) }
    await tx.insertInto('ledger_seals').values(seal).execute()
    seals.push({ id, looks: looks.length })
  }
  return seals
}

/** The next looks of a batch. A look is newer than its batch, and ids sort by time. */
const looksAfter = (tx: Writing, batch: string, after: string) =>
  tx
    .selectFrom('access_ledger')
    .selectAll()
    .where('id', '>', after)
    .where('batch', '=', batch)
    .orderBy('id')
    .limit(looksInSeal)
    .execute()

/** Removes lapsed looks from their seals, and deletes a seal with nothing left in it. */
export async function unseal(tx: Writing, looks: { id: string; batch: string }[]): Promise<void> {
  const gone = new Set(looks.map(({ id }) => id))
  for (const batch of new Set(looks.map((look) => look.batch))) {
    let left = looks.filter((look) => look.batch === batch).length
    const seals = tx.selectFrom('ledger_seals').select(['id', 'looks']).where('batch', '=', batch).orderBy('id')
    for (const { id, looks: text } of await seals.execute()) {
      if (left === 0) break
      const sealed = Object.entries(JSON.parse(text) as Record<string, string>)
      const rest = sealed.filter(([look]) => !gone.has(look))
      left -= sealed.length - rest.length
      if (rest.length === 0) await tx.deleteFrom('ledger_seals').where('id', '=', id).execute()
      else if (rest.length < sealed.length) {
        const looks = JSON.stringify(Object.fromEntries(rest))
        await tx.updateTable('ledger_seals').set({ looks }).where('id', '=', id).execute()
      }
    }
  }
}
