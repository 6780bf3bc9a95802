import { Choices } from '../parts/form/choices.tsx'
import { textAt, type Value, withAt } from './draft.ts'

type Props = { value: Value; onChange: (value: Value) => void }

/** Welsh Language (Wales) Measure 2011: in which languages letters go, and which half of a letter in both is first. */
export function WelshChoices({ value, onChange }: Props) {
  const isWelsh = textAt(value, 'languages') === 'english-and-welsh'
  return (
    <>
      <Choices
        legend="Languages of letters"
        value={textAt(value, 'languages')}
        options={[
          { value: 'english', label: 'English only' },
          {
            value: 'english-and-welsh',
            label: 'English and Welsh',
            hint: 'Each customer gets letters in their language. Customers who were not asked get both.',
          },
        ]}
        onChange={(languages) => onChange(withAt(value, 'languages', languages))}
      />
      {isWelsh ? (
        <Choices
          legend="First in a letter in both languages"
          value={textAt(value, 'first')}
          options={[
            { value: 'welsh', label: 'Welsh' },
            { value: 'english', label: 'English' },
          ]}
          onChange={(first) => onChange(withAt(value, 'first', first))}
        />
      ) : null}
    </>
  )
}
