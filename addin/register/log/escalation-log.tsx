import { useMemo } from 'react'
import type { EscalationLogPage } from '../../../server/contract/log.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import type { GridColumn } from '../../parts/grid/grid.tsx'
import { replaceFragment } from '../../parts/page/replace-fragment.ts'
import { dayInShort } from '../../words/dates.ts'
import { behaviourWords, escalationStateWords } from '../../words/policy-words.ts'
import { EscalationBadge } from './badges.tsx'
import type { Beside, RowLink } from './beside.tsx'
import { Chips, Choice, ServiceChoice } from './chips.tsx'
import { Customer } from './customer.tsx'
import { LogList } from './log-list.tsx'
import { useEscalationLog } from './use-log.ts'
import { useLogSearch } from './use-log-search.ts'
import {
  choicesIn,
  type EscalationView,
  escalationSort,
  escalationStates,
  fragmentOf,
  questionOf,
  readEscalationView,
  withOpen,
} from './view.ts'
import { capital, namesIn } from './words.ts'

type Row = EscalationLogPage['rows'][number]

const columnsFor = (mayOpen: boolean, link: RowLink): GridColumn<Row>[] => [
  {
    key: 'customer',
    title: say('Customer'),
    sort: 'name',
    width: 260,
    least: 152,
    cell: (row) => <Customer {...row} />,
  },
  {
    key: 'reference',
    title: say('Reference'),
    width: 112,
    least: 96,
    cell: ({ escalationId, reference }) =>
      mayOpen ? link(escalationId, `#/escalations/${escalationId}`, reference) : reference,
  },
  {
    key: 'state',
    title: say('State'),
    sort: 'state',
    width: 200,
    least: 124,
    cell: (row) => <EscalationBadge state={row.state} />,
  },
  { key: 'service', title: say('Service'), least: 100, cell: (row) => row.service ?? say('Not given') },
  {
    key: 'behaviours',
    title: say('Behaviour'),
    width: 200,
    least: 116,
    cell: (row) => row.behaviours.map((one) => behaviourWords[one] ?? one).join(', '),
  },
  {
    key: 'escalated-on',
    title: say('Escalated on'),
    sort: 'escalated-on',
    width: 140,
    least: 128,
    cell: (row) => dayInShort(row.escalatedOn),
  },
  { key: 'escalated-by', title: say('Escalated by'), least: 112, cell: (row) => row.escalatedBy },
]
const usual = ['reference', 'state', 'service', 'behaviours', 'escalated-on', 'escalated-by']
const fewest = ['reference', 'state', 'service', 'escalated-on']

const views = () => [
  {
    name: say('Waiting for a decision'),
    fragment: '#/log/escalations?state=pending&state=more-wanted&by=escalated-on&direction=ascending',
  },
  {
    name: say('Approved'),
    fragment: '#/log/escalations?state=approved&by=escalated-on&direction=descending',
  },
]

/** The log's escalations. Only authorising officers and the register keeper can open one. */
export function EscalationLog({ query, beside }: { query: URLSearchParams; beside: Beside }) {
  const { roles } = useSignedIn()
  const mayOpen = roles.includes('AuthorisingOfficer') || roles.includes('RegisterKeeper')
  const columns = useMemo(() => columnsFor(mayOpen, beside.link), [mayOpen, beside.link])
  const view = readEscalationView(query)
  const look = useLogSearch('escalations', JSON.stringify(view))
  const asked = useEscalationLog(questionOf(view, look))
  const change = (part: Partial<EscalationView>) =>
    replaceFragment(withOpen(fragmentOf('log/escalations', { ...view, ...part }), query))
  return (
    <LogList
      name="escalations"
      said={{
        caption: say('Escalations'),
        rows: (n) => say('{n, plural, one {# escalation} other {# escalations}}', { n }),
        none: say('There is no escalation yet.'),
        choose: (row) =>
          say('Choose escalation {reference}, {name}', { reference: row.reference, name: namesIn(row).called }),
      }}
      query={asked}
      columns={columns}
      usual={usual}
      fewest={fewest}
      rowKey={(row) => row.escalationId}
      look={look}
      sorted={view.sort}
      onSort={(sorted) => {
        const sort = escalationSort(sorted)
        if (sort) change({ sort })
      }}
      chosen={choicesIn(view)}
      onAll={() => change({ states: [], service: null, behaviour: null })}
      views={views()}
      onCalendar={null}
      open={beside.open}
      onOpen={mayOpen ? beside.onOpen : null}
      choices={
        <>
          <ServiceChoice value={view.service} onChange={(service) => change({ service })} />
          <Choice
            label={say('Behaviour')}
            any={say('Any behaviour')}
            value={view.behaviour}
            options={Object.entries(behaviourWords).map(([value, label]) => ({ value, label }))}
            onChange={(behaviour) => change({ behaviour: behaviour as EscalationView['behaviour'] })}
          />
        </>
      }
    >
      <Chips
        label={say('State')}
        values={view.states}
        options={escalationStates.map((value) => ({ value, label: capital(escalationStateWords[value]) }))}
        onChange={(states) => change({ states })}
      />
    </LogList>
  )
}
