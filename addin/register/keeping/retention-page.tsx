import { queryOptions, useQuery } from '@tanstack/react-query'
import { retentionOpenWork, retention as texts } from '../../../server/contract/messages/en/retention.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { seeRetentionRuns } from '../../../server/contract/retention.ts'
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
    <WidePage heading={say(texts, 'retention')} intro={say(texts, 'records-are-deleted-when')}>
      {failure ? <Problem failure={failure} onAgain={again} /> : null}
      {!found && !failure ? <p className="quiet late">{say(texts, 'looking-through-register')}</p> : null}
      {found ? <DueRecords found={found} onDone={again} /> : null}
      <LastRuns />
    </WidePage>
  )
}

type ByRule = { rule: RetentionRule; n: number; why: string }

const byRule = (): Column<ByRule>[] => [
  {
    key: 'rule',
    title: say(texts, 'what'),
    cell: ({ rule }) => ruleTitles[rule],
  },
  {
    key: 'why',
    title: say(texts, 'when-it-goes'),
    cell: ({ why }) => why,
  },
  {
    key: 'n',
    title: say(texts, 'due-today'),
    cell: ({ n }) => figure(n),
    figures: true,
  },
]

const oneByOne = (): Column<Due>[] => [
  {
    key: 'reference',
    title: say(texts, 'reference'),
    cell: ({ reference }) => reference,
  },
  {
    key: 'kind',
    title: say(texts, 'record'),
    cell: ({ kind }) => kindWords[kind] ?? kind,
  },
  {
    key: 'customer',
    title: say(texts, 'customer'),
    cell: ({ customerId, customer }) => <Link href={`#/customers/${customerId}`}>{customer}</Link>,
  },
  {
    key: 'rule',
    title: say(texts, 'rule'),
    cell: ({ rule }) => ruleTitles[rule],
  },
  {
    key: 'due',
    title: say(texts, 'due-since'),
    cell: ({ due }) => dayInWords(due),
  },
]

type Kept = { customerId: string; customer: string; records: number }

/** Whose records stay, and how many. */
const kept = (): Column<Kept>[] => [
  {
    key: 'customer',
    title: say(texts, 'customer'),
    cell: ({ customerId, customer }) => <Link href={`#/customers/${customerId}`}>{customer}</Link>,
  },
  {
    key: 'records',
    title: say(texts, 'records-due'),
    cell: ({ records }) => figure(records),
    figures: true,
  },
]

const keptByHold = (): Column<HeldCustomer>[] => [
  ...kept(),
  {
    key: 'again',
    title: say(texts, 'look-at-it-again'),
    cell: ({ lookAgainOn }) => dayInWords(lookAgainOn),
  },
]

const keptByWork = (): Column<WaitingCustomer>[] => [
  ...kept(),
  {
    key: 'waits',
    title: say(texts, 'what-waits'),
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
      <Part heading={say(texts, 'what-would-go', { day: dayInWords(day) })}>
        {whole ? null : <p className="quiet">{say(texts, 'still-looking', { n: figure(due) })}</p>}
        <Table caption={say(texts, 'records-due-by-rule')} columns={byRule()} rows={rows} rowKey={({ rule }) => rule} />
        {whole && due === 0 ? <Empty of="due" /> : null}
        <RunNow due={whole ? due : 0} onDone={onDone} />
        <p>
          <Link className="alone" href="#/settings">
            {say(texts, 'change-periods-in-settings')}
          </Link>
        </p>
      </Part>
      {held.length > 0 ? (
        <Part heading={say(texts, 'kept-by-hold')}>
          <p>{say(texts, 'their-retention-period-has')}</p>
          <Table
            caption={say(texts, 'customers-whose-records-hold')}
            columns={keptByHold()}
            rows={held}
            rowKey={({ customerId }) => customerId}
          />
        </Part>
      ) : null}
      {waiting.length > 0 ? (
        <Part heading={say(texts, 'kept-by-work')}>
          <p>{say(texts, 'they-stay-until-done')}</p>
          <Table
            caption={say(texts, 'customers-whose-work-waits')}
            columns={keptByWork()}
            rows={waiting}
            rowKey={({ customerId }) => customerId}
          />
        </Part>
      ) : null}
      {entries.length > 0 ? (
        <Part heading={say(texts, 'one-by-one')}>
          {listed > entries.length ? (
            <p className="quiet">{say(texts, 'first-of', { n: entries.length, listed: figure(listed) })}</p>
          ) : null}
          <Table
            caption={say(texts, 'records-that-would-go')}
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
    <Part heading={say(texts, 'what-was-deleted-before')}>
      <QueryView query={query}>
        {({ runs }) =>
          runs.length === 0 ? (
            <Empty of="runs" />
          ) : (
            <Table
              caption={say(texts, 'runs-newest-first')}
              rows={runs}
              rowKey={({ runId }) => runId}
              columns={[
                {
                  key: 'when',
                  title: say(texts, 'when'),
                  cell: ({ startedAt }) =>
                    `${momentInWords(startedAt, council.timeZone)}, ${timeInWords(startedAt, council.timeZone)}`,
                },
                {
                  key: 'by',
                  title: say(texts, 'by'),
                  cell: ({ by }) => (by.name === 'The register' ? say(texts, 'nightly-run') : by.name),
                },
                { key: 'what', title: say(texts, 'deleted-2'), cell: ({ counts }) => countsInWords(counts) },
                {
                  key: 'end',
                  title: say(texts, 'finished'),
                  cell: ({ endedAt }) => (endedAt ? say(texts, 'yes') : say(texts, 'cut-short-next-run')),
                },
              ]}
            />
          )
        }
      </QueryView>
    </Part>
  )
}
