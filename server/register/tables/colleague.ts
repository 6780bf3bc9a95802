import type { Person } from '../../policy/who-may.ts'

/** Somebody who acted. Identity is `oid` and `tid`; the name is only for display. */
export type Colleague = Person & { name: string }

export const byColumns = ({ oid, tid, name }: Colleague) => ({ by_oid: oid, by_tid: tid, by_name: name })

export const personOf = (row: { by_oid: string; by_tid: string }): Person => ({ oid: row.by_oid, tid: row.by_tid })
