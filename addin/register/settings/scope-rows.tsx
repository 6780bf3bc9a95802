import { useMemo } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Check } from '../../parts/form/choices.tsx'
import { at, type Value, withAt } from './draft.ts'
import type { ListProps } from './lists.tsx'
import { type Column, RowsField } from './rows-field.tsx'

const rowsAt = (value: Value, path: string): unknown[] => {
  const rows = at(value, path)
  return Array.isArray(rows) ? rows : []
}

/** The fields of each kind of row, of which one is a choice of these services. */
function columnsWith(services: readonly string[]) {
  const service = (): Column => ({ path: 'service', label: say('Service'), options: services })
  return {
    claim: (): Column[] => [{ path: 'claim', label: say('Claim') }, { path: 'value', label: say('Value') }, service()],
    mailGroup: (): Column[] => [
      service(),
      { path: 'address', label: say('E-mail address of the group'), kind: 'email' },
    ],
    department: (): Column[] => [service(), { path: 'department', label: say('Department, as in the directory') }],
  }
}

/** P8, P13: how the register knows which service somebody is in, which mail each service gets, and who is told. */
export function ScopeRows({ value, problems, onChange, onProblems }: ListProps) {
  const { services } = useSignedIn().council
  const columns = useMemo(() => columnsWith(services), [services])
  const listAt = (path: string) => ({
    rows: rowsAt(value, path),
    prefix: path,
    problems,
    onProblems,
    onChange: (rows: Value[]) => onChange(withAt(value, path, rows)),
  })
  return (
    <>
      <fieldset className="piece">
        <legend>{say('Which service somebody is in')}</legend>
        <p className="hint quiet">
          {say(
            'We read it from a claim in their sign-in token, such as a group’s object id. Everyone else chooses in the pane.',
          )}
        </p>
        <RowsField
          of="claim"
          columns={columns.claim}
          fresh={{ claim: 'groups', value: '', service: '' }}
          {...listAt('members')}
        />
      </fieldset>
      <fieldset className="piece">
        <legend>{say('Which mail a service gets')}</legend>
        <p className="hint quiet">
          {say(
            'The group in Exchange with the service’s mailboxes, or the department that the directory has for its people. With neither, e-mail can’t be forwarded, blocked or marked for that service alone.',
          )}
        </p>
        <RowsField
          of="mail-group"
          columns={columns.mailGroup}
          fresh={{ service: '', address: '' }}
          {...listAt('mailGroups')}
        />
        <RowsField
          of="department"
          columns={columns.department}
          fresh={{ service: '', department: '' }}
          {...listAt('departments')}
        />
        <p className="hint quiet">
          {say(
            'A department is for people’s own mailboxes. Use a group where a service has shared ones. A service with both goes by its group.',
          )}
        </p>
      </fieldset>
      <Check
        label={say('Tell staff of other services which services a restriction covers.')}
        checked={at(value, 'tellsServices') === true}
        onChange={(on) => onChange(withAt(value, 'tellsServices', on))}
      />
    </>
  )
}
