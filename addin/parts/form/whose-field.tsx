import { parts as texts } from '../../../server/contract/messages/en/parts.ts'
import { partWords, whoseWords } from '../../../server/contract/messages/en/whose.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { RepresentativePart, WhoseKind } from '../../../server/policy/vocabulary-points.ts'
import { Choices } from './choices.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'
import type { WhoseDraft } from './whose-draft.ts'

const kinds = (): { value: WhoseKind; label: string; hint?: string }[] => [
  { value: 'own', label: say(whoseWords, 'own') },
  { value: 'shared', label: say(whoseWords, 'shared'), hint: say(whoseWords, 'shared-hint') },
  { value: 'representative', label: say(whoseWords, 'representative'), hint: say(whoseWords, 'representative-hint') },
]

const parts = () =>
  (Object.keys(partWords) as RepresentativePart[]).map((value) => {
    const words = say(partWords, value)
    return { value, label: words.slice(0, 1).toUpperCase() + words.slice(1) }
  })

type Props = {
  value: WhoseDraft
  onChange: (value: WhoseDraft) => void
  /** Marks what is missing. */
  tried: boolean
}

/** P8: asks whose a contact point is: the customer's own, shared with others, or a representative's. */
export function WhoseField({ value, onChange, tried }: Props) {
  const missing = say(texts, 'this-is-needed')
  return (
    <>
      <Choices
        legend={say(whoseWords, 'question')}
        value={value.kind}
        options={kinds()}
        error={tried && value.kind === null ? missing : undefined}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {value.kind === 'representative' ? (
        <>
          <SelectField
            label={say(whoseWords, 'part')}
            value={value.part}
            options={parts()}
            onChange={(part) => onChange({ ...value, part })}
          />
          <TextField
            label={say(whoseWords, 'name')}
            longest={200}
            value={value.name}
            error={tried && value.name.trim() === '' ? missing : undefined}
            onChange={(name) => onChange({ ...value, name })}
          />
        </>
      ) : null}
    </>
  )
}
