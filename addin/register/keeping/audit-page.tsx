import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { exportLedger, exportTrail } from '../../../server/contract/audit.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { DownloadButton } from '../../parts/download-button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Line } from '../../parts/line.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { Paging, usePages } from '../../parts/table/paging.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { momentInWords, timeInWords } from '../../words/dates.ts'
import { matchedWords } from './entry-words.ts'
import { FilterForm, first, type Kind } from './filter-form.tsx'
import type { Asking } from './use-audit-pages.ts'

/** A page of entries, newest first, and who matched the filter. */
type Part<Entry> = { entries: Entry[]; customers: string[] | null; officers: string[] | null; next: string | null }

type Props<Entry, Row, Found extends Part<Entry>> = {
  heading: string
  intro: string
  file: { route: typeof exportLedger | typeof exportTrail; name: string }
  kindLabel: string
  /** The choices in the filter; called with undefined until the register has answered. */
  kinds: (found: Found | undefined) => readonly Kind[]
  useFound: (asking: Asking, after: string | null) => UseQueryResult<Found>
  nothing: 'ledger' | 'trail'
  caption: string
  columns: Column<Row>[]
  /** The rows that show the entries. */
  rows: (entries: readonly Entry[]) => readonly Row[]
  rowKey: (row: Row) => string
  children?: ReactNode
}

/** G: the page that the access ledger and the audit trail share, for the auditor. */
export function AuditPage<Entry, Row, Found extends Part<Entry>>(props: Props<Entry, Row, Found>) {
  const { heading, intro, file, kindLabel, kinds, useFound, nothing, caption, columns, rows, rowKey, children } = props
  const [asking, setAsking] = useState(first)
  const pages = usePages(JSON.stringify(asking))
  const query = useFound(asking, pages.after)
  const download = <DownloadButton label={say('Download these as .csv')} {...file} input={{ body: asking.filter }} />
  return (
    <WidePage heading={heading} intro={intro} acts={download}>
      {children}
      <FilterForm
        kinds={kinds(query.data)}
        kindLabel={kindLabel}
        onFilter={(filter) => setAsking({ filter, round: asking.round + 1 })}
      />
      <QueryView query={query}>
        {({ entries, customers, officers, next }) => (
          <>
            <MatchedLine words={matchedWords(customers, officers)} />
            {entries.length === 0 ? (
              <Empty of={nothing} />
            ) : (
              <Table caption={caption} columns={columns} rows={rows(entries)} rowKey={rowKey} />
            )}
            <Paging
              onPrevious={pages.onPrevious}
              onNext={next ? () => pages.next(next) : null}
              labels={{ previous: say('Later'), next: say('Earlier') }}
            />
          </>
        )}
      </QueryView>
    </WidePage>
  )
}

const MatchedLine = ({ words }: { words: string }) => (words ? <Line words={words} /> : null)

/** A time, in the council's time zone. */
export function When({ at }: { at: string }) {
  const { timeZone } = useSignedIn().council
  return (
    <time dateTime={at}>
      {momentInWords(at, timeZone)}, {timeInWords(at, timeZone)}
    </time>
  )
}
