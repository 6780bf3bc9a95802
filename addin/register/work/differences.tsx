import type { Drift } from '../../../server/contract/mail-arrangement/mail-flow.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Empty } from '../../parts/empty.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { driftWords } from './mail-flow-words.ts'

const columns = (): Column<Drift>[] => [
  {
    key: 'rule',
    title: say('Rule in Exchange'),
    cell: ({ rule }) => rule,
  },
  {
    key: 'found',
    title: say('What differs'),
    cell: (drift) => driftWords(drift).found,
  },
  {
    key: 'todo',
    title: say('What to do'),
    cell: (drift) => driftWords(drift).todo,
  },
]

/** P13: where the mail system differs from what the register expects. */
export function Differences({ drifts }: { drifts: readonly Drift[] }) {
  if (drifts.length === 0) return <Empty of="differences" />
  return (
    <Table
      caption={say('Differences between Exchange and the register')}
      columns={columns()}
      rows={drifts}
      rowKey={({ rule, kind }) => `${rule} ${kind}`}
    />
  )
}
