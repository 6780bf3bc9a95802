import type { Channel } from '../../policy/vocabulary.ts'
import type { Person } from '../../policy/who-may.ts'
import { byColumns, type Colleague, personOf } from '../tables/colleague.ts'

/** How it came, and who recorded it; the address is for telling them of the answer. */
export type ReportedBy = {
  channel: Channel | null
  spokenBy: string | null
  by: Colleague & { address: string | null }
}

/** Who is told of the answer. */
export type Reporter = Person & { address: string | null }

/** A record that was answered, and who is told of it. */
export type Reported = { id: string; reporter: Reporter }

/** How it came, who spoke for the customer, and who recorded it. */
export const reportedColumns = ({ channel, spokenBy, by }: ReportedBy) => ({
  channel,
  spoken_by: spokenBy,
  by_address: by.address,
  ...byColumns(by),
})

export const reporterColumns = ['by_oid', 'by_tid', 'by_address'] as const

type Row = { by_oid: string; by_tid: string; by_address: string | null }

export const reporterOf = (row: Row): Reporter => ({ ...personOf(row), address: row.by_address })

/** Each record with whoever recorded it, in the order of their ids. */
export const reportedOf = (rows: (Row & { id: string })[]): Reported[] =>
  rows.map((row) => ({ id: row.id, reporter: reporterOf(row) })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
