import { queryOptions, useQuery } from '@tanstack/react-query'
import { seeRetentionRuns } from '../../../server/contract/retention.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { retentionOpenWork } from '../../../server/contract/texts/words/retention.ts'
import type { RetentionRule } from '../../../server/policy/vocabulary-retention.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Empty } from '../../parts/empty.tsx'
import { Link } from '../../parts/link.tsx'
import { Part } from '../../parts/page/page.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { dayInWords, momentInWords, timeInWords } from '../../words/dates.ts'
import { figure } from '../../words/numbers.ts'
import { spoken } from '../../words/spoken.ts'
import { countsInWords, kindWords, ruleReason, rules, ruleTitles, sumOf } from './rule-words.ts'
import { RunNow } from './run-now.tsx'
import { type DryRun, type Due, type HeldCustomer, useDryRun, type WaitingCustomer } from './use-dry-run.ts'

/** G: what will be deleted, when and under which rule; deletes it tonight or now; and past deletions. */
export default function RetentionPage() {
  const { found, failure, again } = useDryRun()
  return (
    <WidePage
      heading={say('Retention')}
      intro={say(
        'Records are deleted when their retention period ends, every night. The audit trail keeps that a record was deleted, when and under which rule, and nothing about the person.',
      )}
    >
      {failure ? <Problem failure={failure} onAgain={again} /> : null}
      {!found && !failure ? <p className="quiet late">{say('Looking through the register…')}</p> : null}
      {found ? <DueRecords found={found} onDone={again} /> : null}
      <LastRuns />
    </WidePage>
  )
}

type ByRule = { rule: RetentionRule; n: number; why: string }

const byRule = (): Column<ByRule>[] => [
  {
    key: 'rule',
    title: say('What'),
    cell: ({ rule }) => ruleTitles[rule],
  },
  {
    key: 'why',
    title: say('When it goes'),
    cell: ({ why }) => why,
  },
  {
    key: 'n',
    title: say('Due today'),
    cell: ({ n }) => figure(n),
    figures: true,
  },
]

const oneByOne = (): Column<Due>[] => [
  {
    key: 'reference',
    title: say('Reference'),
    cell: ({ reference }) => reference,
  },
  {
    key: 'kind',
    title: say('Record'),
    cell: ({ kind }) => kindWords[kind] ?? kind,
  },
  {
    key: 'customer',
    title: say('Customer'),
    cell: ({ customerId, customer }) => <Link href={`#/customers/${customerId}`}>{customer}</Link>,
  },
  {
    key: 'rule',
    title: say('Rule'),
    cell: ({ rule }) => ruleTitles[rule],
  },
  {
    key: 'due',
    title: say('Due since'),
    cell: ({ due }) => dayInWords(due),
  },
]

type Kept = { customerId: string; customer: string; records: number }

/** Whose records stay, and how many. */
const kept = (): Column<Kept>[] => [
  {
    key: 'customer',
    title: say('Customer'),
    cell: ({ customerId, customer }) => <Link href={`#/customers/${customerId}`}>{customer}</Link>,
  },
  {
    key: 'records',
    title: say('Records due'),
    cell: ({ records }) => figure(records),
    figures: true,
  },
]

const keptByHold = (): Column<HeldCustomer>[] => [
  ...kept(),
  {
    key: 'again',
    title: say('Look at it again by'),
    cell: ({ lookAgainOn }) => dayInWords(lookAgainOn),
  },
]

const keptByWork = (): Column<WaitingCustomer>[] => [
  ...kept(),
  {
    key: 'waits',
    title: say('What waits'),
    cell: ({ waitsFor }) => waitsFor.map((work) => openWorkWords[work] ?? work).join(', '),
  },
]

const openWorkWords: Record<string, string> = spoken(retentionOpenWork)

function DueRecords({ found, onDone }: { found: DryRun; onDone: () => void }) {
  const { day, counts, entries, held, waiting, periods, whole } = found
  const due = sumOf(counts)
  const listed = sumOf(counts) - (counts['access-ledger'] ?? 0) - (counts['old-mail'] ?? 0)
  const rows = rules.map((rule) => ({ rule, n: counts[rule] ?? 0, why: ruleReason(rule, periods) }))
  return (
    <>
      <Part heading={say('What would go today, {day}', { day: dayInWords(day) })}>
        {whole ? null : <p className="quiet">{say('Still looking. {n} found so far.', { n: figure(due) })}</p>}
        <Table caption={say('Records due, by rule')} columns={byRule()} rows={rows} rowKey={({ rule }) => rule} />
        {whole && due === 0 ? <Empty of="due" /> : null}
        <RunNow due={whole ? due : 0} onDone={onDone} />
        <p>
          <Link className="alone" href="#/settings">
            {say('Change the periods in the settings')}
          </Link>
        </p>
      </Part>
      {held.length > 0 ? (
        <Part heading={say('Kept by a hold')}>
          <p>
            {say(
              'Their retention period has ended. They stay until the hold is lifted, or the request about the record is answered.',
            )}
          </p>
          <Table
            caption={say('Customers whose records a hold keeps')}
            columns={keptByHold()}
            rows={held}
            rowKey={({ customerId }) => customerId}
          />
        </Part>
      ) : null}
      {waiting.length > 0 ? (
        <Part heading={say('Kept because something waits')}>
          <p>
            {say(
              'Their retention period has ended. They stay until somebody has done what waits: whoever does it has it on their work list, such as an officer, ICT or a designated contact.',
            )}
          </p>
          <Table
            caption={say('Customers whose records stay because something waits')}
            columns={keptByWork()}
            rows={waiting}
            rowKey={({ customerId }) => customerId}
          />
        </Part>
      ) : null}
      {entries.length > 0 ? (
        <Part heading={say('One by one')}>
          {listed > entries.length ? (
            <p className="quiet">{say('The first {n} of {listed}.', { n: entries.length, listed: figure(listed) })}</p>
          ) : null}
          <Table
            caption={say('Records that would go')}
            columns={oneByOne()}
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
    <Part heading={say('What was deleted before')}>
      <QueryView query={query}>
        {({ runs }) =>
          runs.length === 0 ? (
            <Empty of="runs" />
          ) : (
            <Table
              caption={say('Runs, newest first')}
              rows={runs}
              rowKey={({ runId }) => runId}
              columns={[
                {
                  key: 'when',
                  title: say('When'),
                  cell: ({ startedAt }) =>
                    `${momentInWords(startedAt, council.timeZone)}, ${timeInWords(startedAt, council.timeZone)}`,
                },
                {
                  key: 'by',
                  title: say('By'),
                  cell: ({ by }) => (by.name === 'The register' ? say('The nightly run') : by.name),
                },
                { key: 'what', title: say('Deleted'), cell: ({ counts }) => countsInWords(counts) },
                {
                  key: 'end',
                  title: say('Finished'),
                  cell: ({ endedAt }) => (endedAt ? say('Yes') : say('Cut short; the next run takes up the rest')),
                },
              ]}
            />
          )
        }
      </QueryView>
    </Part>
  )
}
