import './figures.css'
import { useId } from 'react'
import { LazyBoundary, lazyComponent } from '../parts/lazy-component.tsx'
import { Table } from '../parts/table/table.tsx'
import { figure } from '../words/numbers.ts'
import type { ChartKind, Line } from './chart-kind.ts'

const Picture = lazyComponent(async () => (await import('./picture.tsx')).default)

type Props = {
  title: string
  /** What the chart shows, in a sentence. */
  sentence: string
  /** Column headings: what a row is, and what its figure counts. */
  heads: readonly [line: string, figure: string]
  lines: readonly Line[]
  drawn: ChartKind
}

/** A set of figures: a sentence, a chart, and a table that is always visible. */
export function Figure({ title, sentence, heads, lines, drawn }: Props) {
  const id = useId()
  return (
    <section className="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{sentence}</p>
      <div className="figure-parts">
        {lines.some(({ count }) => count > 0) ? (
          <div className="figure-picture">
            <LazyBoundary>
              <Picture drawn={drawn} title={title} of={heads[1]} lines={lines} />
            </LazyBoundary>
          </div>
        ) : null}
        <Table
          narrow="scrolls"
          caption={`${title}: the same as a table`}
          columns={[
            { key: 'line', title: heads[0], cell: ({ label }) => label },
            { key: 'count', title: heads[1], figures: true, cell: ({ count }) => figure(count) },
          ]}
          rows={lines}
          rowKey={({ label }) => label}
        />
      </div>
    </section>
  )
}
