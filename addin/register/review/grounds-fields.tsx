import { groundsHints, groundsLabels } from '../../../server/contract/texts/words/review.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { optionsOf, spoken } from '../../words/spoken.ts'
import type { ChangeDraft } from './change-draft.ts'

type Props = {
  draft: ChangeDraft['grounds']
  problems: Record<string, string>
  onChange: (grounds: ChangeDraft['grounds']) => void
}

/** P15: what a review that continues the restriction looks at. Each question needs an answer. */
export function GroundsFields({ draft, problems, onChange }: Props) {
  return (
    <>
      {groundsQuestions.map(({ value: name, label }) => (
        <TextField
          key={name}
          label={label}
          hint={hints[name]}
          rows={2}
          error={problems[`grounds.${name}`]}
          value={draft[name]}
          onChange={(answer) => onChange({ ...draft, [name]: answer })}
        />
      ))}
    </>
  )
}

/** The checklist, in the order in which it is asked and shown. */
export const groundsQuestions: readonly { value: Ground; label: string }[] = optionsOf(groundsLabels)
type Ground = keyof ChangeDraft['grounds']

const hints: Record<Ground, string> = spoken(groundsHints)
