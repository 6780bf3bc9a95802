import { useState } from 'react'
import type { PrecautionStep } from '../../../server/policy/vocabulary-precautions.ts'
import { Checks, Choices } from '../../parts/form/choices.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { precautionOptions } from '../../words/precaution-options.ts'
import { KeeperForm } from '../keeper-form.tsx'
import { LookAgainField } from '../look-again-form.tsx'

const tellOptions = [
  { value: 'letter', label: 'By letter' },
  { value: 'not-told', label: 'Don’t tell them: it would put somebody at risk' },
] as const

type Props = { customerId: string; onClose: () => void; onDone: (words: string) => void }

/** P4: an officer records what staff do before a visit, why, until when, and whether the customer is told. */
export function RecordPrecautionForm({ customerId, onClose, onDone }: Props) {
  const [chosen, setChosen] = useState<PrecautionStep[]>([])
  const [more, setMore] = useState('')
  const [tell, setTell] = useState<(typeof tellOptions)[number]['value']>('letter')
  const [notTold, setNotTold] = useState('')
  const [day, setDay] = useState('')
  const [tried, setTried] = useState(false)
  const nothing = chosen.length === 0 && more.trim() === ''
  const unexplained = tell === 'not-told' && notTold.trim() === ''
  return (
    <KeeperForm
      heading="Record precautions"
      submit="Record them"
      why="Why are they needed?"
      whyHint={
        tell === 'letter'
          ? 'Stick to what happened. The letter to the customer gives these reasons. Staff don’t see them.'
          : 'Stick to what happened. Staff don’t see this.'
      }
      onTried={() => setTried(true)}
      act={(reason) =>
        nothing || unexplained || day === ''
          ? null
          : {
              what: 'record-precaution',
              id: customerId,
              body: {
                ...{ steps: chosen, more: more.trim() || null, reason, lookAgainOn: day },
                notTold: tell === 'not-told' ? notTold.trim() : null,
              },
            }
      }
      onClose={onClose}
      onDone={() =>
        onDone(
          tell === 'letter' ? 'Recorded. Staff see them now. Next, send the letter.' : 'Recorded. Staff see them now.',
        )
      }
    >
      <Checks
        legend="What must staff do?"
        values={chosen}
        options={precautionOptions()}
        onChange={setChosen}
        error={tried && nothing ? 'Choose at least one, or write what to do.' : undefined}
      />
      <TextField
        label="Anything else to do"
        hint="Say what to do. Leave out why, and anything about health."
        longest={200}
        value={more}
        onChange={setMore}
      />
      <LookAgainField mostMonths={6} day={day} onDay={setDay} tried={tried} />
      <Choices legend="How will you tell the customer?" value={tell} options={tellOptions} onChange={setTell} />
      {tell === 'not-told' ? (
        <TextField
          label="Who would be at risk, and how?"
          rows={2}
          longest={1000}
          value={notTold}
          onChange={setNotTold}
          error={tried && unexplained ? 'This is needed.' : undefined}
        />
      ) : null}
    </KeeperForm>
  )
}
