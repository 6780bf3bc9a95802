import type { Reading, Writing } from '../store.ts'
import { accountOf, type KnownColleague } from '../tables/colleague.ts'

/** A line of the list that an officer signs, as JSON. */
export type KeptToSign = { row: number; content: string }

/** Replaces the list of an import, with its digest; a signature of an earlier list no longer counts. */
export async function keepToSign(
  tx: Writing,
  importId: string,
  { list, digest, newId }: { list: Iterable<KeptToSign>; digest: string | null; newId: () => string },
): Promise<void> {
  await forgetToSign(tx, importId)
  let some: KeptToSign[] = []
  const keep = async () => {
    const rows = some.map(({ row, content }) => ({ id: newId(), import_id: importId, row_number: row, content }))
    if (rows.length > 0) await tx.insertInto('import_to_sign').values(rows).execute()
    some = []
  }
  for (const line of list) if (some.push(line) === 500) await keep()
  await keep()
  await tx
    .updateTable('imports')
    .set({ to_sign_digest: digest, asked_to_sign_at: null, ...nobody })
    .where('id', '=', importId)
    .execute()
}

const nobody = {
  signed_digest: null,
  signed_at: null,
  signed_by_oid: null,
  signed_by_tid: null,
  signed_by_name: null,
  signed_by_address: null,
  signed_by_key: null,
}

/** Deletes the list of restrictions that an officer signs. */
export async function forgetToSign(tx: Writing, importId: string): Promise<void> {
  await tx.deleteFrom('import_to_sign').where('import_id', '=', importId).execute()
}

/** A page of the list, in the order of the rows. */
export async function toSignOf(reading: Reading, importId: string, most: number, skip: number): Promise<string[]> {
  const rows = await reading
    .selectFrom('import_to_sign')
    .select('content')
    .where('import_id', '=', importId)
    .orderBy('row_number')
    .orderBy('id')
    .limit(most)
    .offset(skip)
    .execute()
  return rows.map(({ content }) => content)
}

/** P13: how many restrictions of an import an officer has to sign. */
export async function countToSign(reading: Reading, importId: string): Promise<number> {
  const row = await reading
    .selectFrom('import_to_sign')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('import_id', '=', importId)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** From now on the import is in the officers' work list; an earlier refusal is forgotten. */
export async function recordAskedToSign(tx: Writing, importId: string, at: Date): Promise<void> {
  await tx
    .updateTable('imports')
    .set({ asked_to_sign_at: at.toISOString(), refused_why: null })
    .where('id', '=', importId)
    .execute()
}

/** P13: an officer signs the list with this digest, and no other. */
export async function recordSignature(
  tx: Writing,
  importId: string,
  { digest, at, by }: { digest: string; at: Date; by: KnownColleague },
): Promise<void> {
  await tx
    .updateTable('imports')
    .set({
      signed_digest: digest,
      signed_at: at.toISOString(),
      signed_by_oid: by.oid,
      signed_by_tid: by.tid,
      signed_by_name: by.name,
      signed_by_address: by.address ?? null,
      signed_by_key: by.key ?? null,
    })
    .where('id', '=', importId)
    .execute()
}

/** The officer's reason not to sign; the register keeper sees it. */
export async function recordRefusedSignature(tx: Writing, importId: string, why: string): Promise<void> {
  await tx.updateTable('imports').set({ refused_why: why }).where('id', '=', importId).execute()
}

/** P13: the imports whose list waits for an officer's signature. */
export async function importsToSign(reading: Reading): Promise<{ id: string; askedAt: string; by: KnownColleague }[]> {
  const rows = await reading
    .selectFrom('imports')
    .select(['id', 'asked_to_sign_at', 'made_at', 'by_oid', 'by_tid', 'by_name', 'by_address', 'by_key'])
    .where('state', '=', 'to-sign')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    askedAt: row.asked_to_sign_at ?? row.made_at,
    by: { ...accountOf(row), name: row.by_name },
  }))
}
