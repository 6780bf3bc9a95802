import { type ExpressionBuilder, sql } from 'kysely'
import type { Identity } from '../../policy/judging/same-person.ts'
import type { Tables } from '../tables/tables.ts'

/** P13: an escalation that this person made, whichever account they used. */
export const madeBy =
  ({ names, key }: Identity) =>
  ({ or, eb }: ExpressionBuilder<Tables, 'escalations'>) =>
    or([
      eb(sql`lower(escalations.by_oid || '/' || escalations.by_tid)`, 'in', [...names]),
      eb(sql`lower(coalesce(escalations.by_address, ''))`, 'in', [...names]),
      ...(key === null ? [] : [eb('escalations.by_key', '=', key)]),
    ])

/** P13: one that somebody else made. */
export const notMadeBy =
  ({ names, key }: Identity) =>
  ({ and, eb, fn, val }: ExpressionBuilder<Tables, 'escalations'>) =>
    and([
      eb(sql`lower(escalations.by_oid || '/' || escalations.by_tid)`, 'not in', [...names]),
      eb(sql`lower(coalesce(escalations.by_address, ''))`, 'not in', [...names]),
      ...(key === null ? [] : [eb(fn.coalesce('escalations.by_key', val('')), '!=', key)]),
    ])
