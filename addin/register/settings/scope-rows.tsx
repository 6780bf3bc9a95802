import { useMemo } from 'react'
import { settings as texts } from '../../../server/contract/messages/en/settings.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
  const service = (): Column => ({ path: 'service', label: say(texts, 'service'), options: services })
  return {
    claim: (): Column[] => [
      { path: 'claim', label: say(texts, 'claim') },
      { path: 'value', label: say(texts, 'value') },
      service(),
    ],
    mailGroup: (): Column[] => [service(), { path: 'address', label: say(texts, 'e-mail-address-of'), kind: 'email' }],
    department: (): Column[] => [service(), { path: 'department', label: say(texts, 'department-as-in-directory') }],
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
        <legend>{say(texts, 'which-service-somebody-is')}</legend>
        <p className="hint quiet">{say(texts, 'we-read-it-from')}</p>
        <RowsField
          of="claim"
          columns={columns.claim}
          fresh={{ claim: 'groups', value: '', service: '' }}
          {...listAt('members')}
        />
      </fieldset>
      <fieldset className="piece">
        <legend>{say(texts, 'which-mail-service-gets')}</legend>
        <p className="hint quiet">{say(texts, 'group-in-exchange-with')}</p>
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
        <p className="hint quiet">{say(texts, 'department-is-for-peoples')}</p>
      </fieldset>
      <Check
        label={say(texts, 'tell-staff-of-other')}
        checked={at(value, 'tellsServices') === true}
        onChange={(on) => onChange(withAt(value, 'tellsServices', on))}
      />
    </>
  )
}
