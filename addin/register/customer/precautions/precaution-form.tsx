import { useState } from 'react'
import { tellWays, customerPrecautions as texts } from '../../../../server/contract/messages/en/customer-precautions.ts'
import { say } from '../../../../server/contract/messages/say.ts'
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
      heading={say(texts, 'record-precautions')}
      submit={say(texts, 'record-them')}
      why={say(texts, 'why-they-needed')}
      whyHint={tell === 'letter' ? say(texts, 'stick-what-happened-letter') : say(texts, 'stick-what-happened-staff')}
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
        onDone(tell === 'letter' ? say(texts, 'recorded-staff-see-them') : say(texts, 'recorded-staff-see-them-now'))
      }
    >
      <Checks
        legend={say(texts, 'what-must-staff-do')}
        values={chosen}
        options={precautionOptions()}
        onChange={setChosen}
        error={tried && nothing ? say(texts, 'choose-at-least-one') : undefined}
      />
      <TextField
        label={say(texts, 'anything-else-do')}
        hint={say(texts, 'say-what-do-leave')}
        longest={200}
        value={more}
        onChange={setMore}
      />
      <LookAgainField mostMonths={6} day={day} onDay={setDay} tried={tried} />
      <Choices legend={say(texts, 'how-will-you-tell')} value={tell} options={tellOptions} onChange={setTell} />
      {tell === 'not-told' ? (
        <TextField
          label={say(texts, 'who-would-at-risk')}
          rows={2}
          longest={1000}
          value={notTold}
          onChange={setNotTold}
          error={tried && unexplained ? say(texts, 'this-is-needed') : undefined}
        />
      ) : null}
    </KeeperForm>
  )
}
