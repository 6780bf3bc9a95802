import { type Kysely, sql } from 'kysely'
import {
  bigNumber,
  bytes,
  type Column,
  createIndex,
  createTable,
  id,
  keyOf,
  mayBeNumber,
  mayReferTo,
  numberElse,
  numberKey,
  oneOf,
  optional,
  text,
} from '../columns.ts'
import type { Dialect } from '../dialect.ts'
import { channels } from './words.ts'

const about: Column[] = [oneOf('channel', channels), ...optional('message_id', 'contact')]
/** About an original. P1: `compared` says whether its Message-ID was compared with the message's. */
const original: Column[] = [...optional('sha256'), mayBeNumber('bytes'), numberElse('compared', 0)]

/** P10: evidence, its originals, their text, and the room that all originals take. */
export async function evidence(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, 'evidence', [
    id,
    mayReferTo('escalation_id', 'escalations'),
    // No foreign key: evidence is always read through its representation.
    ...optional('representation_id'),
    ...text('added_at'),
    ...about,
    ...original,
    // Without it, the audit trail's digest of an original says nothing once the evidence is deleted.
    ...optional('filed_salt'),
    mayReferTo('objection_id', 'objections'),
  ])
  await createIndex(db, 'evidence', 'objection_id')
  await createIndex(db, 'evidence', 'escalation_id')
  await createIndex(db, 'evidence', 'representation_id')
  await createTable(db, 'originals', [keyOf('evidence_id', 'evidence'), bytes('content', dialect)])

  await createTable(db, 'original_words', [
    keyOf('evidence_id', 'evidence'),
    oneOf('reading', ['waiting', 'whole', 'part', 'not-read']),
    ...optional('text', 'attached', 'made_at'),
  ])
  await createIndex(db, 'original_words', 'reading', 'evidence_id')

  // Uploaded piece by piece until the escalation that names it is filed. It belongs to no customer yet.
  await createTable(db, 'waiting_evidence', [id, ...text('given_at', 'by_oid', 'by_tid'), ...about, ...original])
  await createIndex(db, 'waiting_evidence', 'by_tid', 'by_oid')
  await createIndex(db, 'waiting_evidence', 'given_at')
  await createTable(db, 'waiting_originals', [keyOf('piece_id', 'waiting_evidence'), bytes('content', dialect)])

  await createTable(db, 'originals_kept', [numberKey('id'), bigNumber('bytes')])
  await sql`insert into originals_kept (id, bytes) values (1, 0)`.execute(db)
  for (const statement of dialect === 'sqlite' ? countOnSqlite() : countOnPostgres())
    await sql.raw(statement).execute(db)
}

/*
 * Triggers count the bytes, so that no statement can forget to. Adding up all originals would take longer the more there
 * are.
 */
const counted = ['originals', 'waiting_originals']

const countOnSqlite = () =>
  counted.flatMap((table) =>
    (
      [
        ['insert', '+', 'new'],
        ['delete', '-', 'old'],
      ] as const
    ).map(
      ([event, sign, row]) =>
        `create trigger ${table}_counted_on_${event} after ${event} on ${table} begin
           update originals_kept set bytes = bytes ${sign} length(${row}.content);
         end`,
    ),
  )

const countOnPostgres = () => [
  `create function count_original() returns trigger language plpgsql as $$ begin
     if tg_op = 'INSERT' then update originals_kept set bytes = bytes + octet_length(new.content);
     else update originals_kept set bytes = bytes - octet_length(old.content); end if;
     return null;
   end $$`,
  ...counted.map(
    (table) =>
      `create trigger ${table}_counted after insert or delete on ${table}
       for each row execute function count_original()`,
  ),
]
