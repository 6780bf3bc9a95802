import { useQuery } from '@tanstack/react-query'
import { seeServicesInUse } from '../../../server/contract/settings/settings.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { Check } from '../../parts/form/choices.tsx'
import { at, type Problems, rowsIn, type Value, withAt } from './draft.ts'
import { officerFields } from './parts/posts-part.ts'
import { presenceFields } from './parts/presence-fields.ts'
import { type Column, RowsField } from './rows-field.tsx'

export type ListProps = {
  value: Value
  problems: Problems
  onChange: (value: Value) => void
  onProblems: (problems: Problems) => void
}

const councillorColumns = (): Column[] => [
  { path: 'name', label: say('Name') },
  { path: 'ward', label: say('Ward') },
  { path: 'address', label: say('E-mail address'), kind: 'email' },
]

/** P16: the councillors whose copies no rule touches. */
export const CouncillorRows = ({ value, ...props }: ListProps) => (
  <RowsField
    of="councillor"
    rows={rowsIn(value)}
    columns={councillorColumns}
    fresh={{ name: '', ward: '', address: '' }}
    {...props}
  />
)

/** P13: the two posts, and who holds each. */
export const OfficerRows = ({ value, onChange, ...props }: ListProps) => (
  <RowsField
    of="officer"
    rows={rowsIn(at(value, 'authorisingOfficers'))}
    columns={officerFields}
    fresh={{ post: '', address: '', holder: null }}
    prefix="authorisingOfficers"
    {...props}
    onChange={(rows) => onChange(withAt(value, 'authorisingOfficers', rows))}
  />
)

const contactColumns = (): Column[] => [
  { path: 'name', label: say('Name') },
  { path: 'post', label: say('Post') },
  { path: 'address', label: say('E-mail address at the council'), kind: 'email' },
  { path: 'telephone', label: say('Telephone number (optional)') },
  {
    path: 'accounts',
    label: say('Accounts that see what is passed to them'),
    hint: say('One to a line: the address that they sign in with.'),
    rows: 2,
    lines: true,
  },
  ...presenceFields(''),
  { path: 'deputy.name', label: say('Deputy’s name') },
  { path: 'deputy.post', label: say('Deputy’s post') },
  { path: 'deputy.address', label: say('Deputy’s e-mail address'), kind: 'email' },
  { path: 'deputy.telephone', label: say('Deputy’s telephone number (optional)') },
  { path: 'deputy.accounts', label: say('Deputy’s accounts'), rows: 2, lines: true },
  ...presenceFields('deputy.'),
]

/** P14: the designated contacts and their deputies. */
export const ContactRows = ({ value, ...props }: ListProps) => (
  <RowsField
    of="contact"
    rows={rowsIn(value)}
    columns={contactColumns}
    fresh={{ name: '', post: '', address: '', deputy: null }}
    {...props}
  />
)

const serviceColumns = (): Column[] => [{ path: '', label: say('Name') }]

type ServiceProps = ListProps & {
  /** The services as saved. */
  now: Value
  recordsKeep: boolean
  onRecordsKeep: (said: boolean) => void
}

/** Shows how many records name each service; to remove one, somebody must confirm that they keep its name. */
export function ServiceRows({ value, now, recordsKeep, onRecordsKeep, ...props }: ServiceProps) {
  const call = useCall()
  const { data } = useQuery({
    queryKey: ['services-in-use'],
    queryFn: ({ signal }) => ask(call, seeServicesInUse, { signal }),
    staleTime: 0,
  })
  const recordsOf = (service: unknown) => data?.services.find((one) => one.service === service)?.records ?? 0
  const gone = rowsIn(now).filter((one) => !rowsIn(value).includes(one) && recordsOf(one) > 0)
  const named = gone
    .map((one) =>
      say('{service} ({n, plural, one {# record} other {# records}})', { service: String(one), n: recordsOf(one) }),
    )
    .join(', ')
  return (
    <>
      <RowsField
        of="service"
        rows={rowsIn(value)}
        columns={serviceColumns}
        fresh=""
        about={(row) => {
          const records = recordsOf(row)
          return records > 0
            ? say('{n, plural, one {# record names} other {# records name}} this service.', { n: records })
            : ''
        }}
        {...props}
      />
      {gone.length > 0 ? (
        <Check
          label={say(
            'Records keep what is removed: {named}. Restrictions for a removed service then cover every service.',
            { named },
          )}
          checked={recordsKeep}
          error={props.problems.recordsKeep}
          onChange={onRecordsKeep}
        />
      ) : null}
    </>
  )
}
