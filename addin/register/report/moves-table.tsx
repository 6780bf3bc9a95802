import { moves, figures as texts } from '../../../server/contract/messages/en/figures.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Figures } from '../../../server/contract/report/figures.ts'
import { Table } from '../../parts/table/table.tsx'
import { figure } from '../../words/numbers.ts'
import { monthWords } from './figure-words.ts'

type Month = Figures['months'][number]

const columns = ['begun', 'varied', 'lifted', 'ranOut'] as const

/** What started and ended, month by month. */
export function MovesTable({ months }: { months: readonly Month[] }) {
  return (
    <section className="part">
      <h2>{say(texts, 'changes-to-restrictions-month')}</h2>
      <Table
        narrow="scrolls"
        caption={say(texts, 'changes-to-restrictions-month')}
        columns={[
          { key: 'month', title: say(texts, 'month'), cell: monthWords },
          ...columns.map((key) => ({
            key,
            title: say(moves, key),
            figures: true as const,
            cell: (month: Month) => figure(month[key]),
          })),
        ]}
        rows={months}
        rowKey={({ from }) => from}
      />
    </section>
  )
}
