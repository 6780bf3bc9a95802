import { say } from '../../../server/contract/texts/say.ts'
import { outcomeHints, outcomeLabels } from '../../../server/contract/texts/words/decision.ts'
import { Choices } from '../../parts/form/choices.tsx'
import { optionsOf, spoken } from '../../words/spoken.ts'
import type { Outcome } from './decision-draft.ts'

const options: readonly { value: Outcome; label: string }[] = optionsOf(outcomeLabels)
const hints: Record<Outcome, string> = spoken(outcomeHints)

type Props = {
  value: Outcome | null
  /** A formal warning counts, so a polite one would be a step back. */
  formallyWarned: boolean
  /** A formal warning counts or its letter waits: the register refuses another. */
  hasOpenWarning: boolean
  error?: string | undefined
  onChange: (outcome: Outcome) => void
}

/** P3, P5, P7, P9, P10, P13: the possible outcomes of an escalation. */
export function OutcomeChoices({ value, formallyWarned, hasOpenWarning, error, onChange }: Props) {
  const offered = options
    .filter((one) => one.value !== 'warn-instead' || !formallyWarned)
    .map((one) => ({
      ...one,
      hint:
        one.value === 'warn-formally' && hasOpenWarning
          ? say('Not while the formal warning above is open. Withdraw it first, or choose another outcome.')
          : hints[one.value],
    }))
  return (
    <Choices legend={say('What do you decide?')} value={value} options={offered} error={error} onChange={onChange} />
  )
}
