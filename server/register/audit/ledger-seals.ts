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

/** Seals the looks of a batch that no server has sealed yet; returns how many. */
export async function sealBatch(tx: Writing, seal: { id: string; batch: string; at: Date }): Promise<number> {
  const { id, batch, at } = seal
  const seals = await tx.selectFrom('ledger_seals').select('looks').where('batch', '=', batch).execute()
  const sealed = new Set(seals.flatMap(({ looks }) => Object.keys(JSON.parse(looks))))
  const ofBatch = tx.selectFrom('access_ledger').selectAll().where('id', '>=', batch).where('batch', '=', batch)
  const looks = (await ofBatch.execute()).filter((look) => !sealed.has(look.id))
  if (looks.length === 0) return 0
  await tx
    .insertInto('ledger_seals')
    .values({ id, batch, sealed_at: at.toISOString(), looks: sealText(looks) })
    .execute()
  return looks.length
}

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
