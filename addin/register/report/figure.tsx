import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components'
import { useCallback, useId } from 'react'
import { figures as texts } from '../../../server/contract/messages/en/figures.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { Link } from '../../parts/link.tsx'
import { Table } from '../../parts/table/table.tsx'
import { figure } from '../../words/numbers.ts'
import type { ChartKind, Line } from './chart-kind.ts'
import { nameChart } from './name-chart.ts'

const Picture = lazyComponent(async () => (await import('./picture.tsx')).default)

const useStyles = makeStyles({
  /** Its room, until its code is there. The browser forces no colours on a drawing by itself. */
  picture: { minHeight: '100px', '& text': { '@media (forced-colors: active)': { fill: 'CanvasText' } } },
})

type Props = {
  title: string
  /** What the chart shows, in a sentence. */
  sentence: string
  /** Column headings: what a row is, and what its figure counts. */
  heads: readonly [line: string, figure: string]
  lines: readonly Line[]
  drawn: ChartKind
}

/** A set of figures: a sentence, a chart, and beneath it, folded, the same as a table. A row leads to what it counts. */
export function Figure({ title, sentence, heads, lines, drawn }: Props) {
  const id = useId()
  const chart = useCallback(
    (element: HTMLElement | null) => (element ? nameChart(element, say(texts, 'as-chart', { title })) : undefined),
    [title],
  )
  const styles = useStyles()
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{sentence}</p>
      {lines.some(({ count }) => count > 0) ? (
        <div ref={chart} className={styles.picture}>
          <LazyBoundary>
            <Picture drawn={drawn} title={title} of={heads[1]} lines={lines} />
          </LazyBoundary>
        </div>
      ) : null}
      <Accordion collapsible>
        <AccordionItem value="table">
          <AccordionHeader as="h3">
            {say(texts, 'as-table')}
            <span className="only-read"> ({title})</span>
          </AccordionHeader>
          <AccordionPanel>
            <Table
              narrow="scrolls"
              caption={say(texts, 'same-as-table', { title })}
              columns={[
                {
                  key: 'line',
                  title: heads[0],
                  cell: ({ label, href }) => (href ? <Link href={href}>{label}</Link> : label),
                },
                { key: 'count', title: heads[1], figures: true, cell: ({ count }) => figure(count) },
              ]}
              rows={lines}
              rowKey={({ label }) => label}
            />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  )
}
