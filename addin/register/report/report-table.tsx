import { figures as texts } from '../../../server/contract/messages/en/figures.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Report } from '../../../server/contract/report/report.ts'
import { Table } from '../../parts/table/table.tsx'
import { figure } from '../../words/numbers.ts'

type Props = Report['tables'][number] & {
  /** The question that it answers; one table may answer two. */
  question?: string
}

/** A table of the report. */
export function ReportTable({ title, note, columns, rows, question }: Props) {
  const Heading = question === undefined ? 'h2' : 'h3'
  return (
    <section className="stack narrow">
      <Heading>{title}</Heading>
      {note ? <p className="quiet">{note}</p> : null}
      <Table
        narrow={columns.length === 1 ? 'scrolls' : 'cards'}
        caption={question === undefined ? title : `${title}: ${question}`}
        columns={[
          { key: 'label', title: say(texts, 'count-of'), cell: (row: (typeof rows)[number]) => row.label },
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
      <span aria-hidden="true">{say(texts, 'c')}</span>
      <span className="only-read">{say(texts, 'hidden')}</span>
    </>
  ) : (
    figure(value)
  )
