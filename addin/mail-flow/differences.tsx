import type { Drift } from '../../server/contract/mail-arrangement/mail-flow.ts'
import { Empty } from '../parts/empty.tsx'
import { type Column, Table } from '../parts/table/table.tsx'
import { driftWords } from './words.ts'

const columns: Column<Drift>[] = [
  { key: 'rule', title: 'Rule in Exchange', cell: ({ rule }) => rule },
  { key: 'found', title: 'What differs', cell: (drift) => driftWords(drift).found },
  { key: 'todo', title: 'What to do', cell: (drift) => driftWords(drift).todo },
]

/** P13: where the mail system differs from what the register expects. */
export function Differences({ drifts }: { drifts: readonly Drift[] }) {
  if (drifts.length === 0) return <Empty of="differences" />
  return (
    <Table
      caption="Differences between Exchange and the register"
      columns={columns}
      rows={drifts}
      rowKey={({ rule, kind }) => `${rule} ${kind}`}
    />
  )
}
