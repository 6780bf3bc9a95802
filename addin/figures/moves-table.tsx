import type { Figures } from '../../server/contract/report/figures.ts'
import { Table } from '../parts/table/table.tsx'
import { figure } from '../words/numbers.ts'
import { monthWords } from './figure-words.ts'

type Month = Figures['months'][number]

const columns = [
  { key: 'begun', title: 'Came into force' },
  { key: 'varied', title: 'Varied' },
  { key: 'lifted', title: 'Lifted' },
  { key: 'ranOut', title: 'Ended on their last day' },
] as const

/** What started and ended, month by month. */
export function MovesTable({ months }: { months: readonly Month[] }) {
  return (
    <section className="figure">
      <h2>Changes to restrictions, month by month</h2>
      <Table
        caption="Changes to restrictions, month by month"
        columns={[
          { key: 'month', title: 'Month', cell: monthWords },
          ...columns.map(({ key, title }) => ({
            key,
            title,
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
