import { useMemo } from 'react'
import type { EscalationLogPage } from '../../server/contract/log.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { replaceFragment } from '../parts/page/replace-fragment.ts'
import type { Column } from '../parts/table/table.tsx'
import { dayInWords } from '../words/dates.ts'
import { behaviourWords, escalationStateWords } from '../words/policy-words.ts'
import { Chips, Choice } from './chips.tsx'
import { Customer } from './customer.tsx'
import { LogTable } from './log-table.tsx'
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
} from './view.ts'
import { capital } from './words.ts'

const columnsFor = (mayOpen: boolean): Column<EscalationLogPage['rows'][number]>[] => [
  { key: 'customer', title: 'Customer', sort: 'name', cell: (row) => <Customer {...row} /> },
  {
    key: 'reference',
    title: 'Reference',
    cell: ({ escalationId, reference }) =>
      mayOpen ? (
        <a className="log-reference" href={`#/escalations/${escalationId}`}>
          {reference}
        </a>
      ) : (
        reference
      ),
  },
  { key: 'state', title: 'State', sort: 'state', cell: (row) => capital(escalationStateWords[row.state] ?? row.state) },
  { key: 'service', title: 'Service', cell: (row) => row.service ?? 'Not said' },
  {
    key: 'behaviours',
    title: 'Behaviour',
    cell: (row) => row.behaviours.map((one) => behaviourWords[one] ?? one).join(', '),
  },
  { key: 'escalated-on', title: 'Escalated on', sort: 'escalated-on', cell: (row) => dayInWords(row.escalatedOn) },
  { key: 'escalated-by', title: 'Escalated by', cell: (row) => row.escalatedBy },
]
const usual = ['reference', 'state', 'service', 'behaviours', 'escalated-on', 'escalated-by']

/** The log's escalations. Only authorising officers and the register keeper can open one. */
export function EscalationLog({ query }: { query: URLSearchParams }) {
  const { council, roles } = useSignedIn()
  const mayOpen = roles.includes('AuthorisingOfficer') || roles.includes('RegisterKeeper')
  const columns = useMemo(() => columnsFor(mayOpen), [mayOpen])
  const view = readEscalationView(query)
  const look = useLogSearch('escalations', JSON.stringify(view))
  const asked = useEscalationLog(questionOf(view, look))
  const change = (part: Partial<EscalationView>) => replaceFragment(fragmentOf('log/escalations', { ...view, ...part }))
  return (
    <LogTable
      name="escalations"
      said={{ one: 'escalation', several: 'escalations', caption: 'Escalations' }}
      query={asked}
      columns={columns}
      usual={usual}
      rowKey={(row) => row.escalationId}
      look={look}
      sorted={view.sort}
      onSort={(sorted) => {
        const sort = escalationSort(sorted)
        if (sort) change({ sort })
      }}
      chosen={choicesIn(view)}
      onAll={() => change({ states: [], service: null, behaviour: null })}
    >
      <Chips
        label="State"
        values={view.states}
        options={escalationStates.map((value) => ({ value, label: capital(escalationStateWords[value]) }))}
        onChange={(states) => change({ states })}
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
          label="Behaviour"
          any="Any behaviour"
          value={view.behaviour}
          options={Object.entries(behaviourWords).map(([value, label]) => ({ value, label }))}
          onChange={(behaviour) => change({ behaviour: behaviour as EscalationView['behaviour'] })}
        />
      </div>
    </LogTable>
  )
}
