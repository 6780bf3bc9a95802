import { Dropdown, Field, Option } from '@fluentui/react-components'
import { composeFaults } from '../../client/compose-faults.ts'
import { change } from '../state/actions.ts'
import { useOutlook } from '../state/store.ts'
import { loadings, longLabels, readings, type Switches } from '../state/switches.ts'
import { Choice } from './Choice.tsx'

const notices = [
  'notificationMessages.addAsync',
  'notificationMessages.replaceAsync',
  'notificationMessages.removeAsync',
]
const named = (names: string[]) => Object.fromEntries(names.map((name) => [name, name]))

/** The choices for undocumented behaviour, and the faults while somebody writes. */
export function WritingSettings() {
  const events = useOutlook((state) => state.office.addIn.compose.events)
  const eventNames = named(Object.keys(events))
  return (
    <>
      <Choice label="Recipients of a reply as it opens" name="openedReply" words={readings} />
      <Choice label="OnMessageCompose of a new message" name="bothCompose" words={readings} />
      <Choice label="Events in a window that the pane opens" name="paneForms" words={readings} />
      <Choice label="A button of more than 20 characters" name="longLabel" words={longLabels} />
      <Choice label="The add-in" name="loading" words={loadings} />
      <Several label="Faults of Outlook" name="composeFaults" words={composeFaults} />
      <Several label="Events raised twice" name="doubled" words={eventNames} />
      <Several label="Events that are lost" name="lost" words={eventNames} />
      <Several label="Calls that do nothing" name="idle" words={named(notices)} />
    </>
  )
}

type SeveralName = 'composeFaults' | 'doubled' | 'lost' | 'idle'

function Several({ label, name, words }: { label: string; name: SeveralName; words: Record<string, string> }) {
  const chosen: string[] = useOutlook((state) => state.switches[name])
  return (
    <Field label={label}>
      <Dropdown
        multiselect
        placeholder="None"
        value={chosen.join(', ')}
        selectedOptions={chosen}
        onOptionSelect={(_, { selectedOptions }) => void change({ [name]: selectedOptions } as Partial<Switches>)}
      >
        {Object.entries(words).map(([value, word]) => (
          <Option key={value} value={value} text={value}>
            {word}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
