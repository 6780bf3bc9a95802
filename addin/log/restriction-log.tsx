import type { RestrictionLogPage } from '../../server/contract/log.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { replaceFragment } from '../parts/page/replace-fragment.ts'
import type { Column } from '../parts/table/table.tsx'
import { dayInWords } from '../words/dates.ts'
import { measureKindWords, restrictionStateWords } from '../words/policy-words.ts'
import { Chips, Choice } from './chips.tsx'
import { Customer } from './customer.tsx'
import { LogTable } from './log-table.tsx'
import { useRestrictionLog } from './use-log.ts'
import { useLogSearch } from './use-log-search.ts'
import {
  choicesIn,
  fragmentOf,
  marks,
  questionOf,
  type RestrictionView,
  readRestrictionView,
  restrictionSort,
  restrictionStates,
} from './view.ts'
import { capital, markWords } from './words.ts'

const day = (given: string | null) => (given ? dayInWords(given) : '')

type Row = RestrictionLogPage['rows'][number]

const columns: Column<Row>[] = [
  { key: 'customer', title: 'Customer', sort: 'name', cell: (row) => <Customer {...row} /> },
  {
    key: 'reference',
    title: 'Reference',
    cell: (row) => (
      <a className="log-reference" href={`#/restrictions/${row.restrictionId}`}>
        {row.reference}
      </a>
    ),
  },
  { key: 'state', title: 'State', sort: 'state', cell: (row) => <State row={row} /> },
  {
    key: 'measures',
    title: 'Measures',
    cell: (row) => row.measures.map((kind) => measureKindWords[kind] ?? kind).join(', '),
  },
  { key: 'services', title: 'Services', cell: (row) => row.services?.join(', ') ?? 'All' },
  { key: 'contact', title: 'Designated contact', cell: (row) => row.contact },
  { key: 'decided-on', title: 'Decided on', sort: 'decided-on', cell: (row) => day(row.decidedOn) },
  { key: 'in-force-on', title: 'In force on', sort: 'in-force-on', cell: (row) => day(row.inForceOn) },
  { key: 'until', title: 'Until', sort: 'until', cell: (row) => day(row.until) },
  { key: 'review-due', title: 'Review due', sort: 'review-due', cell: (row) => day(row.reviewDue) },
]
const usual = ['reference', 'state', 'contact', 'decided-on', 'until', 'review-due']

/** The log's restrictions. */
export function RestrictionLog({ query }: { query: URLSearchParams }) {
  const { council } = useSignedIn()
  const view = readRestrictionView(query)
  const look = useLogSearch('restrictions', JSON.stringify(view))
  const asked = useRestrictionLog(questionOf(view, look))
  const change = (part: Partial<RestrictionView>) => replaceFragment(fragmentOf('log', { ...view, ...part }))
  return (
    <LogTable
      name="restrictions"
      said={{ one: 'restriction', several: 'restrictions', caption: 'Restrictions' }}
      query={asked}
      columns={columns}
      usual={usual}
      rowKey={(row) => row.restrictionId}
      look={look}
      sorted={view.sort}
      onSort={(sorted) => {
        const sort = restrictionSort(sorted)
        if (sort) change({ sort })
      }}
      chosen={choicesIn(view)}
      onAll={() => change({ states: [], marks: [], service: null, measure: null })}
    >
      <Chips
        label="State"
        values={view.states}
        options={restrictionStates.map((value) => ({ value, label: capital(restrictionStateWords(value)) }))}
        onChange={(states) => change({ states })}
      />
      <Chips
        label="Still to be done"
        values={view.marks}
        options={marks.map((value) => ({ value, label: markWords[value] }))}
        onChange={(chosen) => change({ marks: chosen })}
      />
      <div className="row">
        <Choice
          label="Service"
          any="Every service"
          value={view.service}
          options={council.services.map((value) => ({ value, label: value }))}
          onChange={(service) => change({ service })}
        />
        <Choice
          label="Measure"
          any="Any measure"
          value={view.measure}
          options={Object.entries(measureKindWords).map(([value, label]) => ({ value, label }))}
          onChange={(measure) => change({ measure: measure as RestrictionView['measure'] })}
        />
      </div>
    </LogTable>
  )
}

/** Its state, and below it what is still to do, overdue first. */
function State({ row }: { row: Row }) {
  const { state, overdue, letterOutstanding, mailOutstanding } = row
  return (
    <>
      {capital(restrictionStateWords(state))}
      {overdue ? <strong className="log-mark overdue">Review overdue</strong> : null}
      {letterOutstanding ? <span className="log-mark">{markWords['letter-outstanding']}</span> : null}
      {mailOutstanding ? <span className="log-mark">{markWords['mail-outstanding']}</span> : null}
    </>
  )
}
