import { queryOptions, useQuery } from '@tanstack/react-query'
import { seeRetentionRuns } from '../../server/contract/retention.ts'
import type { RetentionRule } from '../../server/policy/vocabulary-retention.ts'
import { useCall } from '../api/api-context.ts'
import type { Call } from '../api/call.ts'
import { ask } from '../api/client.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { Empty } from '../parts/empty.tsx'
import { Link } from '../parts/link.tsx'
import { Part } from '../parts/page/page.tsx'
import { WidePage } from '../parts/page/wide-page.tsx'
import { Problem } from '../parts/problem.tsx'
import { QueryView } from '../parts/query-view.tsx'
import { type Column, Table } from '../parts/table/table.tsx'
import { dayInWords, momentInWords, timeInWords } from '../words/dates.ts'
import { countsInWords, kindWords, rules, ruleWords, sumOf } from './rule-words.ts'
import { RunNow } from './run-now.tsx'
import { type DryRun, type Due, type Held, useDryRun } from './use-dry-run.ts'

/** G: what will be deleted, when and under which rule; deletes it tonight or now; and past deletions. */
export default function RetentionPage() {
  const { found, failure, again } = useDryRun()
  return (
    <WidePage
      heading="Retention"
      intro="Records are deleted when their retention period ends, every night. The audit trail keeps that a record was deleted, when and under which rule, and nothing about the person."
    >
      {failure ? <Problem failure={failure} onAgain={again} /> : null}
      {!found && !failure ? <p className="quiet late">Looking through the register…</p> : null}
      {found ? <DueRecords found={found} onDone={again} /> : null}
      <LastRuns />
    </WidePage>
  )
}

type ByRule = { rule: RetentionRule; n: number; why: string }

const byRule: Column<ByRule>[] = [
  { key: 'rule', title: 'What', cell: ({ rule }) => ruleWords[rule].title },
  { key: 'why', title: 'When it goes', cell: ({ why }) => why },
  { key: 'n', title: 'Due today', cell: ({ n }) => n.toLocaleString('en-GB'), figures: true },
]

const oneByOne: Column<Due>[] = [
  { key: 'reference', title: 'Reference', cell: ({ reference }) => reference },
  { key: 'kind', title: 'Record', cell: ({ kind }) => kindWords[kind] ?? kind },
  {
    key: 'customer',
    title: 'Customer',
    cell: ({ customerId, customer }) => <Link href={`#/customers/${customerId}`}>{customer}</Link>,
  },
  { key: 'rule', title: 'Rule', cell: ({ rule }) => ruleWords[rule].title },
  { key: 'due', title: 'Due since', cell: ({ due }) => dayInWords(due) },
]

const keptByHold: Column<Held>[] = [
  {
    key: 'customer',
    title: 'Customer',
    cell: ({ customerId, customer }) => <Link href={`#/customers/${customerId}`}>{customer}</Link>,
  },
  { key: 'records', title: 'Records due', cell: ({ records }) => records.toLocaleString('en-GB'), figures: true },
  { key: 'again', title: 'Look at it again by', cell: ({ lookAgainOn }) => dayInWords(lookAgainOn) },
]

function DueRecords({ found, onDone }: { found: DryRun; onDone: () => void }) {
  const { day, counts, entries, held, periods, whole } = found
  const due = sumOf(counts)
  const listed = sumOf(counts) - (counts['access-ledger'] ?? 0) - (counts['old-mail'] ?? 0)
  const rows = rules.map((rule) => ({ rule, n: counts[rule] ?? 0, why: ruleWords[rule].why(periods) }))
  return (
    <>
      <Part heading={`What would go today, ${dayInWords(day)}`}>
        {whole ? null : <p className="quiet">Still looking. {due.toLocaleString('en-GB')} found so far.</p>}
        <Table caption="Records due, by rule" columns={byRule} rows={rows} rowKey={({ rule }) => rule} />
        {whole && due === 0 ? <Empty of="due" /> : null}
        <RunNow due={whole ? due : 0} onDone={onDone} />
        <p>
          <Link className="alone" href="#/settings">
            Change the periods in the settings
          </Link>
        </p>
      </Part>
      {held.length > 0 ? (
        <Part heading="Kept by a hold">
          <p>
            Their retention period has ended. They stay until the hold is lifted, or the request about the record is
            answered.
          </p>
          <Table
            caption="Customers whose records a hold keeps"
            columns={keptByHold}
            rows={held}
            rowKey={({ customerId }) => customerId}
          />
        </Part>
      ) : null}
      {entries.length > 0 ? (
        <Part heading="One by one">
          {listed > entries.length ? (
            <p className="quiet">
              The first {entries.length} of {listed.toLocaleString('en-GB')}.
            </p>
          ) : null}
          <Table
            caption="Records that would go"
            columns={oneByOne}
            rows={entries}
            rowKey={({ kind, id }) => `${kind} ${id}`}
          />
        </Part>
      ) : null}
    </>
  )
}

const runsOptions = (call: Call) =>
  queryOptions({ queryKey: ['retention-runs'], queryFn: ({ signal }) => ask(call, seeRetentionRuns, { signal }) })

function LastRuns() {
  const { council } = useSignedIn()
  const query = useQuery(runsOptions(useCall()))
  return (
    <Part heading="What was deleted before">
      <QueryView query={query}>
        {({ runs }) =>
          runs.length === 0 ? (
            <Empty of="runs" />
          ) : (
            <Table
              caption="Runs, newest first"
              rows={runs}
              rowKey={({ runId }) => runId}
              columns={[
                {
                  key: 'when',
                  title: 'When',
                  cell: ({ startedAt }) =>
                    `${momentInWords(startedAt, council.timeZone)}, ${timeInWords(startedAt, council.timeZone)}`,
                },
                {
                  key: 'by',
                  title: 'By',
                  cell: ({ by }) => (by.name === 'The register' ? 'The nightly run' : by.name),
                },
                { key: 'what', title: 'Deleted', cell: ({ counts }) => countsInWords(counts) },
                {
                  key: 'end',
                  title: 'Finished',
                  cell: ({ endedAt }) => (endedAt ? 'Yes' : 'Cut short; the next run takes up the rest'),
                },
              ]}
            />
          )
        }
      </QueryView>
    </Part>
  )
}
