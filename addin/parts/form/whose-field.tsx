import { say } from '../../../server/contract/texts/say.ts'
import { partWords } from '../../../server/contract/texts/words/whose.ts'
import type { RepresentativePart, WhoseKind } from '../../../server/policy/vocabulary-points.ts'
import { Choices } from './choices.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'
import type { WhoseDraft } from './whose-draft.ts'

const kinds = (): { value: WhoseKind; label: string; hint?: string }[] => [
  { value: 'own', label: say('The customer’s own') },
  {
    value: 'shared',
    label: say('Shared with others'),
    hint: say('A household’s number, or a mailbox that several people use. It never decides who is meant.'),
  },
  {
    value: 'representative',
    label: say('A representative’s'),
    hint: say('Somebody who acts for the customer. They are not restricted: staff reply as usual.'),
  },
]

const parts = () =>
  (Object.keys(partWords) as RepresentativePart[]).map((value) => {
    const words = say(partWords[value])
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
  const missing = say('This is needed.')
  return (
    <>
      <Choices
        legend={say('Whose is it?')}
        value={value.kind}
        options={kinds()}
        error={tried && value.kind === null ? missing : undefined}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {value.kind === 'representative' ? (
        <>
          <SelectField
            label={say('Their part')}
            value={value.part}
            options={parts()}
            onChange={(part) => onChange({ ...value, part })}
          />
          <TextField
            label={say('Their name')}
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
