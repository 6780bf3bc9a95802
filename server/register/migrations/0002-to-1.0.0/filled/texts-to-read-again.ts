import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { canonical, digestsInTrail } from '../../seal.ts'

type Row = { evidence_id: string; reading: string; record_salt: string } & Record<string, unknown>

/**
 * G: 0.9.0 stored the text of an original past its audit trail, so nothing proves such a text. It waits to be read
 * again: this version's server reads it from the original, which the trail proves, and records that. Only what is then
 * as it was filed is put back; anything else stays as it is, for `verify` to name.
 */
export async function textsToReadAgain(db: Kysely<unknown>): Promise<void> {
  const { rows: all } = await sql<{ evidence_id: string }>`
    select evidence_id from original_words where reading <> 'waiting' order by evidence_id`.execute(db)
  const ids = all.map(({ evidence_id }) => evidence_id)
  if (ids.length === 0) return
  const sealed = await digestsInTrail(db, 'original_words', new Set(ids))
  for (const evidenceId of ids) {
    const { rows } = await sql<Row>`
      select w.*, s.salt as record_salt from original_words as w
      join record_salts as s on s.table_name = 'original_words' and s.record_id = w.evidence_id
      where w.evidence_id = ${evidenceId}`.execute(db)
    if (rows[0] && isAsFiledWithoutText(rows[0], sealed.get(evidenceId)))
      await sql`update original_words set reading = 'waiting', text = null, attached = null, made_at = null
        where evidence_id = ${evidenceId}`.execute(db)
  }
}

function isAsFiledWithoutText({ record_salt, ...row }: Row, sealed: string | null | undefined): boolean {
  const filed = { evidence_id: row.evidence_id, reading: 'waiting' }
  return sealed !== digest(row, record_salt) && sealed === digest(filed, record_salt)
}

const digest = (row: Record<string, unknown>, salt: string): string =>
  createHash('sha256').update(salt).update(canonical(row)).digest('base64url')
