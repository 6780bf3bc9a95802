import { useMemo } from 'react'
import type { RestrictionLogPage } from '../../../server/contract/log.ts'
import { say } from '../../../server/contract/texts/say.ts'
import type { GridColumn } from '../../parts/grid/grid.tsx'
import { replaceFragment } from '../../parts/page/replace-fragment.ts'
import { dayInShort } from '../../words/dates.ts'
import { measureKindWords, restrictionStateWords } from '../../words/policy-words.ts'
import { markBadges, RestrictionBadge } from './badges.tsx'
import type { Beside, RowLink } from './beside.tsx'
import { saveReviewDates } from './calendar-file.ts'
import { Chips, Choice, ServiceChoice } from './chips.tsx'
import { Customer } from './customer.tsx'
import { LogList } from './log-list.tsx'
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
  withOpen,
} from './view.ts'
import { capital, markWords, namesIn } from './words.ts'

const day = (given: string | null) => (given ? dayInShort(given) : '')

type Row = RestrictionLogPage['rows'][number]

/** At their least, the usual columns fit into a window of 1280 pixels, and the words of their heads too, in Welsh. */
const date = { width: 124, least: 104 }

const columnsFor = (link: RowLink): GridColumn<Row>[] => [
  {
    key: 'customer',
    title: say('Customer'),
    sort: 'name',
    width: 260,
    least: 160,
    cell: (row) => <Customer {...row} />,
  },
  {
    key: 'reference',
    title: say('Reference'),
    width: 112,
    least: 96,
    cell: (row) => link(row.restrictionId, `#/restrictions/${row.restrictionId}`, row.reference),
  },
  {
    key: 'state',
    title: say('State'),
    sort: 'state',
    width: 176,
    least: 124,
    cell: (row) => <RestrictionBadge {...row} />,
  },
  { key: 'marks', title: say('Still to do'), width: 176, least: 120, cell: markBadges },
  {
    key: 'measures',
    title: say('Measures'),
    width: 220,
    cell: (row) => row.measures.map((kind) => measureKindWords[kind] ?? kind).join(', '),
  },
  { key: 'services', title: say('Services'), cell: (row) => row.services?.join(', ') ?? say('All') },
  { key: 'contact', title: say('Designated contact'), width: 160, least: 150, cell: (row) => row.contact },
  {
    key: 'decided-on',
    title: say('Decided on'),
    sort: 'decided-on',
    ...date,
    least: 116,
    cell: (row) => day(row.decidedOn),
  },
  {
    key: 'in-force-on',
    title: say('In force on'),
    sort: 'in-force-on',
    ...date,
    cell: (row) => day(row.inForceOn),
  },
  { key: 'until', title: say('Until'), sort: 'until', ...date, cell: (row) => day(row.until) },
  {
    key: 'review-due',
    title: say('Review due'),
    sort: 'review-due',
    ...date,
    cell: (row) => day(row.reviewDue),
  },
]
const usual = ['reference', 'state', 'marks', 'decided-on', 'until', 'review-due']
const fewest = ['reference', 'state', 'decided-on', 'review-due']

const views = () => [
  {
    name: say('Everything in force'),
    fragment: '#/log?state=in-force&by=name&direction=ascending',
  },
  {
    name: say('Reviews overdue'),
    fragment: '#/log?mark=overdue&by=review-due&direction=ascending',
  },
  {
    name: say('Reviews due'),
    fragment: '#/log?mark=review-due&by=review-due&direction=ascending',
  },
  {
    name: say('Letters to send'),
    fragment: '#/log?mark=letter-outstanding&by=decided-on&direction=ascending',
  },
  {
    name: say('Ending soonest'),
    fragment: '#/log?state=in-force&by=until&direction=ascending',
  },
]

/** The log's restrictions. */
export function RestrictionLog({ query, beside }: { query: URLSearchParams; beside: Beside }) {
  const view = readRestrictionView(query)
  const look = useLogSearch('restrictions', JSON.stringify(view))
  const asked = useRestrictionLog(questionOf(view, look))
  const columns = useMemo(() => columnsFor(beside.link), [beside.link])
  const change = (part: Partial<RestrictionView>) =>
    replaceFragment(withOpen(fragmentOf('log', { ...view, ...part }), query))
  return (
    <LogList
      name="restrictions"
      said={{
        caption: say('Restrictions'),
        rows: (n) => say('{n, plural, one {# restriction} other {# restrictions}}', { n }),
        none: say('There is no restriction yet.'),
        choose: (row) =>
          say('Choose restriction {reference}, {name}', { reference: row.reference, name: namesIn(row).called }),
      }}
      query={asked}
      columns={columns}
      usual={usual}
      fewest={fewest}
      rowKey={(row) => row.restrictionId}
      look={look}
      sorted={view.sort}
      onSort={(sorted) => {
        const sort = restrictionSort(sorted)
        if (sort) change({ sort })
      }}
      chosen={choicesIn(view)}
      onAll={() => change({ states: [], marks: [], service: null, measure: null })}
      views={views()}
      onCalendar={saveReviewDates}
      open={beside.open}
      onOpen={beside.onOpen}
      choices={
        <>
          <ServiceChoice value={view.service} onChange={(service) => change({ service })} />
          <Choice
            label={say('Measure')}
            any={say('Any measure')}
            value={view.measure}
            options={Object.entries(measureKindWords).map(([value, label]) => ({ value, label }))}
            onChange={(measure) => change({ measure: measure as RestrictionView['measure'] })}
          />
        </>
      }
    >
      <Chips
        label={say('State')}
        values={view.states}
        options={restrictionStates.map((value) => ({ value, label: capital(restrictionStateWords(value)) }))}
        onChange={(states) => change({ states })}
      />
      <Chips
        label={say('Still to do')}
        values={view.marks}
        options={marks.map((value) => ({ value, label: markWords[value] }))}
        onChange={(chosen) => change({ marks: chosen })}
      />
    </LogList>
  )
}
