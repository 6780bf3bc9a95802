import type { Account } from '../../policy/judging/same-person.ts'
import type { Person } from '../../policy/who-may.ts'

/** Somebody who acted. Identity is `oid` and `tid`; the name is only for display. */
export type Colleague = Person & { name: string }

/** Somebody whose other accounts matter, too: who escalated or decided. */
export type KnownColleague = Colleague & Account

export const byColumns = ({ oid, tid, name }: Colleague) => ({ by_oid: oid, by_tid: tid, by_name: name })

/** Who acted, with what tells that two accounts are one person's. */
export const knownByColumns = (by: KnownColleague) => ({
  ...byColumns(by),
  by_address: by.address ?? null,
  by_key: by.key ?? null,
})

export const personOf = (row: { by_oid: string; by_tid: string }): Person => ({ oid: row.by_oid, tid: row.by_tid })

/** Whoever acted, as the policy compares accounts. */
export const accountOf = (row: {
  by_oid: string
  by_tid: string
  by_address: string | null
  by_key: string | null
}): Account => ({ ...personOf(row), address: row.by_address, key: row.by_key })
