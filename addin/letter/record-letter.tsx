import { useState } from 'react'
import type { Letter, LetterRecorded } from '../../server/contract/letter.ts'
import type { LetterMethod } from '../../server/policy/vocabulary.ts'
import { asFailure } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { Choices } from '../parts/form/choices.tsx'
import { Form } from '../parts/form/form.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { OwnVersion } from '../parts/letter/own-version.tsx'
import { mayLeave } from '../parts/letter/words-in-welsh.tsx'
import { Line } from '../parts/line.tsx'
import { Part } from '../parts/page/page.tsx'
import { dayInWords, todayIn } from '../words/dates.ts'
import { isOnItsWay } from './by-notify.tsx'
import { type ToRecord, useRecordLetter } from './use-letter.ts'

type Way = 'sent' | 'not-notified' | 'at-once'

type Props = {
  letter: Letter
  timeZone: string
  mayRecord: boolean
  /** A form was opened, or closed again. */
  onRecording: (recording: boolean) => void
}

/**
 * P14: what became of the letter. Recording it as sent puts into force what it confirms; the other ways each need a
 * reason.
 */
export function RecordLetter({ letter, timeZone, mayRecord, onRecording }: Props) {
  const [way, show] = useState<Way | null>(null)
  const setWay = (next: Way | null) => {
    show(next)
    onRecording(next !== null)
  }
  const [recorded, setRecorded] = useState<(LetterRecorded & { way: Way }) | null>(null)
  const confirms = letter.kind === 'restriction' || letter.kind === 'variation'

  // A formal warning that was withdrawn first is never sent.
  if (letter.overtaken && letter.kind === 'formal-warning') return null
  if (letter.state === 'to-write' && !mayRecord) return <p>An authorising officer sends it.</p>
  const onItsWay = isOnItsWay(letter)
  const done = recorded !== null && recorded.way !== 'at-once'
  const ways: Way[] = [
    ...(letter.missing.length > 0 || onItsWay || !mayLeave(letter) ? [] : (['sent'] as const)),
    ...(confirms && !recorded ? (['at-once'] as const) : []),
    ...(letter.kind === 'formal-warning' || onItsWay ? [] : (['not-notified'] as const)),
  ]
  // What the letter lacks is said above it.
  if (letter.state === 'to-write' && ways.length === 0) return null
  return (
    <>
      {recorded ? <Line words={recordedWords(recorded)} /> : null}
      {done ? null : letter.state === 'to-write' ? (
        <Part heading="Record it">
          <Ways ways={ways} way={way} onWay={setWay} />
          {way ? (
            <RecordForm
              key={way}
              letter={letter}
              way={way}
              timeZone={timeZone}
              onClose={() => setWay(null)}
              onRecorded={(answer) => {
                setRecorded({ ...answer, way })
                setWay(null)
              }}
            />
          ) : null}
        </Part>
      ) : (
        <Line words={stateWords[letter.state]} />
      )}
    </>
  )
}

const labels: Record<Way, string> = {
  sent: 'Record as sent',
  'not-notified': 'Don’t notify the customer',
  'at-once': 'Start immediately',
}

function Ways({ ways, way, onWay }: { ways: Way[]; way: Way | null; onWay: (way: Way | null) => void }) {
  return (
    <div className="row">
      {ways.map((one) => (
        <Button key={one} aria-expanded={way === one} onClick={() => onWay(way === one ? null : one)}>
          {labels[one]}
        </Button>
      ))}
    </div>
  )
}

type FormProps = {
  letter: Letter
  way: Way
  timeZone: string
  onClose: () => void
  onRecorded: (recorded: LetterRecorded) => void
}

function RecordForm({ letter, way, timeZone, onClose, onRecorded }: FormProps) {
  const keyFor = useKeyFor()
  const record = useRecordLetter()
  // A letter dated ahead has not gone yet.
  const [sentOn, setSentOn] = useState(() => [letter.on, todayIn(timeZone)].toSorted()[0] ?? '')
  const [method, setMethod] = useState<LetterMethod>(letter.to.address ? 'email' : 'post')
  const [reason, setReason] = useState('')
  const [text, setText] = useState<string | null>(null)
  const [checked, setChecked] = useState(false)
  const missing = (text: string) => (checked && !text.trim() ? 'This is needed.' : undefined)

  const send = () => {
    setChecked(true)
    if (way === 'sent' ? !sentOn || text?.trim() === '' : !reason.trim()) return
    const { letterId, restrictionId } = letter
    const what: Omit<ToRecord, 'key'> =
      way === 'at-once' && restrictionId
        ? { restrictionId, atOnce: { reason: reason.trim() } }
        : {
            letterId,
            sent:
              way === 'sent' ? { how: 'sent', sentOn, method, text } : { how: 'not-notified', reason: reason.trim() },
          }
    record.mutate({ ...what, key: keyFor(what) } as ToRecord, { onSuccess: onRecorded })
  }
  return (
    <Form
      heading={labels[way]}
      submit="Record it"
      busy={record.isPending}
      failure={record.error && asFailure(record.error)}
      onSubmit={send}
      onClose={onClose}
    >
      {way === 'sent' ? (
        <>
          <TextField label="Sent on" type="date" error={missing(sentOn)} value={sentOn} onChange={setSentOn} />
          {sentOn && sentOn !== letter.on ? (
            <Line
              care
              words={`The letter shown is dated ${dayInWords(letter.on)}. We’ll keep it with ${dayInWords(sentOn)}. Make sure the customer’s copy has that date.`}
            />
          ) : null}
          <Choices legend="How?" value={method} options={methods} onChange={setMethod} />
          <OwnVersion letter={letter} text={text} error={checked} onChange={setText} />
        </>
      ) : (
        <TextField
          label="Why?"
          hint={
            way === 'at-once'
              ? 'Why it cannot wait for the letter. The letter still has to be sent.'
              : 'Telling the customer is the rule, so we keep the reason.'
          }
          rows={3}
          error={missing(reason)}
          value={reason}
          onChange={setReason}
        />
      )}
    </Form>
  )
}

const methods = [
  { value: 'email', label: 'By e-mail' },
  { value: 'post', label: 'By post' },
  { value: 'by-hand', label: 'By hand' },
] as const

const stateWords: Record<'sent' | 'not-notified', string> = {
  sent: 'This letter is recorded as sent.',
  'not-notified': 'It is recorded that the customer is not told.',
}

function recordedWords({ way, inForceOn, lapsesOn }: LetterRecorded & { way: Way }): string {
  if (lapsesOn) return `Recorded as sent. The formal warning ends on ${dayInWords(lapsesOn)}.`
  const held = inForceOn ? ` The restriction is in force from ${dayInWords(inForceOn)}.` : ''
  if (way === 'at-once') return `Recorded.${held} Send the letter as soon as you can.`
  return way === 'sent' ? `Recorded as sent.${held}` : `Recorded.${held}`
}
