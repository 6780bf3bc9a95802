import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { useFormNote } from '../../parts/form/form-notes.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import type { KeeperAct } from './keeper-act.ts'
import { KeeperForm } from './keeper-form.tsx'

type DayProps = { mostMonths: number; day: string; onDay: (day: string) => void; tried: boolean }

/** The day by which somebody looks again whether a record is still needed. */
export function LookAgainField({ mostMonths, day, onDay, tried }: DayProps) {
  return (
    <TextField
      label={say('Look at this again by')}
      hint={say('At most {n} months ahead. We’ll put it on your list when the day comes.', { n: mostMonths })}
      type="date"
      value={day}
      onChange={onDay}
      error={tried && day === '' ? say('Choose a day.') : undefined}
    />
  )
}

type FormProps = {
  draft: string
  heading: string
  submit: string
  why: string
  mostMonths: number
  act: (why: string, lookAgainOn: string) => KeeperAct
  onClose: () => void
  onDone: () => void
}

/** Why a record is needed, and until when. */
export function LookAgainForm({ mostMonths, act, ...form }: FormProps) {
  const [day, setDay] = useFormNote(form.draft, 'day', '')
  const [tried, setTried] = useState(false)
  return (
    <KeeperForm {...form} onTried={() => setTried(true)} act={(why) => (day === '' ? null : act(why, day))}>
      <LookAgainField mostMonths={mostMonths} day={day} onDay={setDay} tried={tried} />
    </KeeperForm>
  )
}
