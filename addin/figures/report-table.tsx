import type { Report } from '../../server/contract/report/report.ts'
import { Table } from '../parts/table/table.tsx'
import { figure } from '../words/numbers.ts'

/** A table of the report; `level`: of its heading. */
export function ReportTable({
  title,
  note,
  columns,
  rows,
  level = 'h2',
}: Report['tables'][number] & { level?: 'h2' | 'h3' }) {
  const Heading = level
  return (
    <section className="report-table">
      <Heading>{title}</Heading>
      {note ? <p className="quiet">{note}</p> : null}
      <Table
        narrow={columns.length === 1 ? 'scrolls' : 'cards'}
        caption={title}
        columns={[
          { key: 'label', title: 'Count of', cell: (row: (typeof rows)[number]) => row.label },
          ...columns.map((column, at) => ({
            key: column,
            title: column,
            figures: true as const,
            cell: (row: (typeof rows)[number]) => <Count value={row.values[at] ?? null} />,
          })),
        ]}
        rows={rows}
        rowKey={({ label }) => label}
      />
    </section>
  )
}

/** A suppressed figure looks as it does in the files, and is read out as a word. */
const Count = ({ value }: { value: number | null }) =>
  value === null ? (
    <>
      <span aria-hidden="true">[c]</span>
      <span className="only-read">hidden</span>
    </>
  ) : (
    figure(value)
  )
