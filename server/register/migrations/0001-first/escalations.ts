import type { Kysely } from 'kysely'
import {
  by,
  createIndex,
  createReferenceIndex,
  createTable,
  id,
  oneOf,
  optional,
  refersTo,
  text,
  version,
} from '../columns.ts'
import { escalationStates } from './words.ts'

/** P10: escalations and the decisions of authorising officers. */
export async function escalations(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'escalations', [
    id,
    refersTo('customer_id', 'customers'),
    ...optional('service'),
    ...text('escalated_at', 'behaviours'),
    oneOf('state', escalationStates),
    ...optional('account', 'withdrawn_at'),
    version,
    ...by,
    ...optional('by_address', 'question'),
  ])
  await createIndex(db, 'escalations', 'customer_id')
  await createIndex(db, 'escalations', 'escalated_at', 'state')
  await createReferenceIndex(db, 'escalations')

  await createTable(db, 'decisions', [
    id,
    refersTo('escalation_id', 'escalations'),
    oneOf('outcome', ['approve', 'decline', 'no-action', 'ask-for-more', 'refer-to-legal']),
    ...optional('reasons', 'considered', 'terms'),
    ...text('decided_at'),
    ...by,
  ])
  await createIndex(db, 'decisions', 'escalation_id')
  await createIndex(db, 'decisions', 'decided_at', 'outcome', 'escalation_id')
}
