import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { change } from '../state/actions.ts'
import { useOutlook } from '../state/store.ts'
import type { Switches } from '../state/switches.ts'

type ChoiceName =
  | 'client'
  | 'theme'
  | 'layout'
  | 'signIn'
  | 'popUps'
  | 'dialogStorage'
  | 'mailboxSet'
  | 'headers'
  | 'openedReply'
  | 'bothCompose'
  | 'paneForms'
  | 'longLabel'
  | 'loading'

/** A setting with one chosen value. */
export function Choice({ label, name, words }: { label: string; name: ChoiceName; words: Record<string, string> }) {
  const chosen = useOutlook((state) => state.switches[name])
  return (
    <Field label={label}>
      <RadioGroup value={chosen} onChange={(_, { value }) => void change({ [name]: value } as Partial<Switches>)}>
        {Object.entries(words).map(([value, word]) => (
          <Radio key={value} value={value} label={word} />
        ))}
      </RadioGroup>
    </Field>
  )
}
