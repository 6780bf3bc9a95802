import { useSignedIn } from '../api/signed-in.ts'
import { Check } from '../parts/form/choices.tsx'
import { at, type Problems, type Value, withAt } from './draft.ts'
import { RowsField } from './rows-field.tsx'

type Props = { value: Value; problems: Problems; onChange: (value: Value) => void }

const rowsAt = (value: Value, path: string): unknown[] => {
  const rows = at(value, path)
  return Array.isArray(rows) ? rows : []
}

/** P8, P13: by what the register knows which service somebody is in, which mail each service gets, and who is told. */
export function ScopeRows({ value, problems, onChange }: Props) {
  const { services } = useSignedIn().council
  const service = { path: 'service', label: 'Service', options: services }
  const listAt = (path: string) => ({
    rows: rowsAt(value, path),
    prefix: path,
    problems,
    onChange: (rows: Value[]) => onChange(withAt(value, path, rows)),
  })
  return (
    <>
      <fieldset className="piece">
        <legend>Which service somebody is in</legend>
        <p className="hint quiet">
          We read it from a claim in their sign-in token, such as a group’s object id. Everyone else chooses in the
          pane.
        </p>
        <RowsField
          one="claim"
          columns={[{ path: 'claim', label: 'Claim' }, { path: 'value', label: 'Value' }, service]}
          fresh={{ claim: 'groups', value: '', service: '' }}
          {...listAt('members')}
        />
      </fieldset>
      <fieldset className="piece">
        <legend>Which mail a service gets</legend>
        <p className="hint quiet">
          The group in Exchange with the service’s mailboxes, or the department that the directory has for its people.
          With neither, e-mail can’t be forwarded, blocked or marked for that service alone.
        </p>
        <RowsField
          one="mail group"
          columns={[service, { path: 'address', label: 'E-mail address of the group', kind: 'email' }]}
          fresh={{ service: '', address: '' }}
          {...listAt('mailGroups')}
        />
        <RowsField
          one="department"
          columns={[service, { path: 'department', label: 'Department, as in the directory' }]}
          fresh={{ service: '', department: '' }}
          {...listAt('departments')}
        />
        <p className="hint quiet">
          A department is for people’s own mailboxes. Use a group where a service has shared ones. A service with both
          goes by its group.
        </p>
      </fieldset>
      <Check
        label="Tell staff of other services which services a restriction covers."
        checked={at(value, 'tellsServices') === true}
        onChange={(on) => onChange(withAt(value, 'tellsServices', on))}
      />
    </>
  )
}
