import { useState } from 'react'
import { say } from '../../../../server/contract/texts/say.ts'
import { tellWays } from '../../../../server/contract/texts/words/customer-precautions.ts'
import type { PrecautionStep } from '../../../../server/policy/vocabulary-precautions.ts'
import { Checks, Choices } from '../../../parts/form/choices.tsx'
import { useFormNote } from '../../../parts/form/form-notes.ts'
import { TextField } from '../../../parts/form/text-field.tsx'
import { precautionOptions } from '../../../words/precaution-options.ts'
import { optionsOf } from '../../../words/spoken.ts'
import { KeeperForm } from '../keeper-form.tsx'
import { LookAgainField } from '../look-again-form.tsx'

const tellOptions = optionsOf(tellWays)

type Props = { customerId: string; onClose: () => void; onDone: (words: string) => void }

/** P4: an officer records what staff do before a visit, why, until when, and whether the customer is told. */
export function RecordPrecautionForm({ customerId, onClose, onDone }: Props) {
  const form = `record-precaution ${customerId}`
  const [chosen, setChosen] = useFormNote<PrecautionStep[]>(form, 'steps', [])
  const [more, setMore] = useFormNote(form, 'more', '')
  const [tell, setTell] = useFormNote<keyof typeof tellWays>(form, 'tell', 'letter')
  const [notTold, setNotTold] = useFormNote(form, 'not-told', '')
  const [day, setDay] = useFormNote(form, 'day', '')
  const [tried, setTried] = useState(false)
  const nothing = chosen.length === 0 && more.trim() === ''
  const unexplained = tell === 'not-told' && notTold.trim() === ''
  return (
    <KeeperForm
      draft={form}
      heading={say('Record precautions')}
      submit={say('Record them')}
      why={say('Why are they needed?')}
      whyHint={
        tell === 'letter'
          ? say('Stick to what happened. The letter to the customer gives these reasons. Staff don’t see them.')
          : say('Stick to what happened. Staff don’t see this.')
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
          tell === 'letter'
            ? say('Recorded. Staff see them now. Next, send the letter.')
            : say('Recorded. Staff see them now.'),
        )
      }
    >
      <Checks
        legend={say('What must staff do?')}
        values={chosen}
        options={precautionOptions()}
        onChange={setChosen}
        error={tried && nothing ? say('Choose at least one, or write what to do.') : undefined}
      />
      <TextField
        label={say('Anything else to do')}
        hint={say('Say what to do. Leave out why, and anything about health.')}
        longest={200}
        value={more}
        onChange={setMore}
      />
      <LookAgainField mostMonths={6} day={day} onDay={setDay} tried={tried} />
      <Choices legend={say('How will you tell the customer?')} value={tell} options={tellOptions} onChange={setTell} />
      {tell === 'not-told' ? (
        <TextField
          label={say('Who would be at risk, and how?')}
          rows={2}
          longest={1000}
          value={notTold}
          onChange={setNotTold}
          error={tried && unexplained ? say('This is needed.') : undefined}
        />
      ) : null}
    </KeeperForm>
  )
}
