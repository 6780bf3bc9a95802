import { Choices } from '../parts/form/choices.tsx'
import type { Outcome } from './decision-draft.ts'

const options: readonly { value: Outcome; label: string; hint: string }[] = [
  {
    value: 'no-action',
    label: 'A one-off at a time of stress: no action',
    hint: 'Nothing is held against the customer.',
  },
  { value: 'ask-for-more', label: 'Ask for more', hint: 'It goes back to the person who escalated.' },
  {
    value: 'warn-instead',
    label: 'A polite warning instead',
    hint: 'The person who escalated is asked to give it.',
  },
  {
    value: 'warn-formally',
    label: 'A formal warning',
    hint: 'The step before a restriction. You write to the customer next.',
  },
  {
    value: 'treat-as-complaint',
    label: 'Treat it as a complaint',
    hint: 'The person who escalated is told to use the complaints procedure.',
  },
  { value: 'decline', label: 'Decline', hint: 'Contact stays as it is.' },
  {
    value: 'approve',
    label: 'Approve a restriction',
    hint: 'Never for a one-off at a time of stress. You write to the customer next.',
  },
  {
    value: 'refer-to-legal',
    label: 'Refer to legal services',
    hint: 'A last resort, where it may be a criminal offence.',
  },
]

type Props = {
  value: Outcome | null
  /** A formal warning counts, so a polite one would be a step back. */
  formallyWarned: boolean
  error?: string | undefined
  onChange: (outcome: Outcome) => void
}

/** P3, P5, P7, P9, P10, P13: the possible outcomes of an escalation. */
export function OutcomeChoices({ value, formallyWarned, error, onChange }: Props) {
  const offered = options.filter((one) => one.value !== 'warn-instead' || !formallyWarned)
  return <Choices legend="What do you decide?" value={value} options={offered} error={error} onChange={onChange} />
}
