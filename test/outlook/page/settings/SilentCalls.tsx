import { Dropdown, Field, Option, Switch } from '@fluentui/react-components'
import { callNames } from '../../host/call-names.ts'
import { change } from '../state/actions.ts'
import { useOutlook } from '../state/store.ts'

const names = [...new Set(Object.values(callNames))].sort()

/** Outlook sometimes never answers a call. This setting makes it do so. */
export function SilentCalls() {
  const silent = useOutlook((state) => state.switches.silent)
  const isLate = useOutlook((state) => state.switches.lateItemChanged)
  const some = silent === 'all' ? [] : silent
  return (
    <>
      <Switch
        label="Outlook answers no call of the add-in"
        checked={silent === 'all'}
        onChange={(_, { checked }) => void change({ silent: checked ? 'all' : [] })}
      />
      <Switch
        label="Outlook says late that another message is open"
        checked={isLate}
        onChange={(_, { checked }) => void change({ lateItemChanged: checked })}
      />
      <Field label="Calls that Outlook never answers">
        <Dropdown
          multiselect
          disabled={silent === 'all'}
          placeholder="None"
          value={some.join(', ')}
          selectedOptions={some}
          onOptionSelect={(_, { selectedOptions }) => void change({ silent: selectedOptions })}
        >
          {names.map((name) => (
            <Option key={name}>{name}</Option>
          ))}
        </Dropdown>
      </Field>
    </>
  )
}
