import { TextField } from '../parts/form/text-field.tsx'
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
      {groundsQuestions.map(({ name, label, hint }) => (
        <TextField
          key={name}
          label={label}
          hint={hint}
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
export const groundsQuestions = [
  {
    name: 'behaviourSince',
    label: 'How has the customer behaved since?',
    hint: 'What happened since the last review or the start.',
  },
  {
    name: 'needs',
    label: 'What does the customer need?',
    hint: 'Their needs and adjustments, and how the restriction meets them.',
  },
  {
    name: 'lesserMeasures',
    label: 'Would a lesser measure do now?',
    hint: 'If not, say why.',
  },
] as const
