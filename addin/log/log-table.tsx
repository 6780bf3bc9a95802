import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import type { RestrictionLogPage } from '../../server/contract/log.ts'
import { asFailure } from '../api/failure.ts'
import { useAnnounced } from '../parts/announce.tsx'
import { Button } from '../parts/button.tsx'
import { Checks } from '../parts/form/choices.tsx'
import { More } from '../parts/more.tsx'
import { Problem } from '../parts/problem.tsx'
import { Paging } from '../parts/table/paging.tsx'
import { type Column, type Sorted, Table } from '../parts/table/table.tsx'
import { figures } from '../words/numbers.ts'
import { CopyLink } from './copy-link.tsx'
import { Search } from './search.tsx'
import { useColumns } from './use-columns.ts'
import type { LogSearch } from './use-log-search.ts'

type Answer<Row> = Pick<RestrictionLogPage, 'next' | 'previous' | 'total'> & { rows: Row[] }

type Props<Row> = {
  name: string
  said: { one: string; several: string; caption: string }
  query: UseQueryResult<Answer<Row>>
  columns: readonly Column<Row>[]
  usual: readonly string[]
  rowKey: (row: Row) => string
  look: LogSearch
  sorted: Sorted
  onSort: (sorted: Sorted) => void
  /** The number of filters set; clearing them shows everything. */
  chosen: number
  onAll: () => void
  /** The filters. */
  children: ReactNode
}

/** A part of the log: search, filters, the number of results, and the current page. */
export function LogTable<Row>(props: Props<Row>) {
  const { name, query, columns, usual, look, children } = props
  const { shown, keys, choose } = useColumns(`log.${name}`, columns, usual)
  return (
    <>
      <Search key={look.search} search={look.search} onSearch={look.onSearch} />
      <Filters chosen={props.chosen}>{children}</Filters>
      <div className="row log-acts">
        {query.data ? <Count {...props} total={query.data.total} stale={query.isPlaceholderData} /> : null}
        <More label="Columns">
          <Checks
            legend="Columns to show"
            hint="The customer always stands first. Kept on this device."
            values={keys}
            options={columns.slice(1).map(({ key, title }) => ({ value: key, label: title }))}
            onChange={choose}
          />
        </More>
        <CopyLink />
      </div>
      {query.data ? (
        <Shown {...props} data={query.data} shown={shown} stale={query.isPlaceholderData} />
      ) : query.error ? null : (
        <p className="quiet late">Asking the register…</p>
      )}
      {query.error ? <Failed error={query.error} onAgain={() => void query.refetch()} look={look} /> : null}
    </>
  )
}

/** The filters. In a narrow window they are behind one button, which shows how many are set. */
function Filters({ chosen, children }: { chosen: number; children: ReactNode }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <section className="log-filters" aria-label="Narrow down">
      <Button className="log-opener" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        Narrow down{chosen > 0 ? `: ${chosen} chosen` : ''}
      </Button>
      <div id={id} className={open ? 'log-choices open' : 'log-choices'}>
        {children}
      </div>
    </section>
  )
}

type CountProps<Row> = Props<Row> & { total: Answer<Row>['total']; stale: boolean }

/** The number of results, and a button to show everything. */
function Count<Row>({ total, stale, said, look, chosen, onAll }: CountProps<Row>) {
  const much = `${total.more ? 'More than ' : ''}${figures(total.count, said.one, said.several)}.`
  const narrowed = chosen > 0 || look.search !== ''
  const words = total.count > 0 ? much : narrowed ? `No ${said.one} fits.` : `There is no ${said.one} yet.`
  useAnnounced(stale ? '' : words)
  return (
    <>
      <p>{words}</p>
      {narrowed ? (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            look.onSearch('')
            onAll()
          }}
        >
          Show all
        </Button>
      ) : null}
    </>
  )
}

type ShownProps<Row> = Props<Row> & { data: Answer<Row>; shown: Column<Row>[]; stale: boolean }

/** The rows of the current page, and the paging buttons. */
function Shown<Row>({ data, shown, stale, said, rowKey, look, sorted, onSort }: ShownProps<Row>) {
  const { rows, next, previous } = data
  return (
    <>
      {rows.length > 0 ? (
        <div aria-busy={stale} className={stale ? 'log-stale' : ''}>
          <Table caption={said.caption} columns={shown} rows={rows} rowKey={rowKey} sorted={sorted} onSort={onSort} />
        </div>
      ) : null}
      {next || previous ? (
        <Paging
          onPrevious={previous ? () => look.onPage(previous) : null}
          onNext={next ? () => look.onPage(next) : null}
        />
      ) : null}
    </>
  )
}

/** A page that no longer belongs to this view, for example after an update: the way on is page 1. */
function Failed({ error, onAgain, look }: { error: unknown; onAgain: () => void; look: LogSearch }) {
  const failure = asFailure(error)
  const first = failure.told?.name === 'unknown-page'
  return <Problem failure={failure} onAgain={first ? () => look.onPage(null) : onAgain} />
}
