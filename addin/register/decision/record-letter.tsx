import { useState } from 'react'
import type { Letter, LetterRecorded } from '../../../server/contract/letter.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { letterMethods, letterStates, letterWays } from '../../../server/contract/texts/words/letter.ts'
import type { LetterMethod } from '../../../server/policy/vocabulary.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Choices } from '../../parts/form/choices.tsx'
import { DraftEnd } from '../../parts/form/draft-end.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useFormDay, useFormNote } from '../../parts/form/form-notes.ts'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { OwnVersion } from '../../parts/letter/own-version.tsx'
import { mayLeave } from '../../parts/letter/words-in-welsh.tsx'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { dayInWords, lastDayInWords, todayIn } from '../../words/dates.ts'
import { obstacleWords } from '../../words/obstacle-words.ts'
import { optionsOf, spoken } from '../../words/spoken.ts'
import { isOnItsWay } from './notify-posting.tsx'
import { type ToRecord, useRecordLetter } from './use-letter.ts'

const allWays = ['sent', 'not-notified', 'at-once'] as const
type Way = (typeof allWays)[number]

/** The form for its notes and its key. */
const formOf = ({ letterId }: Letter, way: Way) => `letter ${letterId} ${way}`

type Props = {
  letter: Letter
  timeZone: string
  mayRecord: boolean
  /** A form was opened, or closed again. */
  onRecording: (recording: boolean) => void
}

/** P13: nobody has approved its restriction, and whoever reads it may not: then they do not send it either. */
export const lacksApproval = ({ awaitsApproval, approval }: Letter): boolean => !!awaitsApproval && !!approval

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
  if (letter.state === 'to-write' && !mayRecord) return <p>{say('An authorising officer sends it.')}</p>
  const onItsWay = isOnItsWay(letter)
  const { approval } = letter
  const mayNotSend = lacksApproval(letter)
  const done = recorded !== null && recorded.way !== 'at-once'
  const ways: Way[] = [
    ...(letter.missing.length > 0 || onItsWay || mayNotSend || !mayLeave(letter) ? [] : (['sent'] as const)),
    ...(confirms && !recorded && !approval ? (['at-once'] as const) : []),
    ...(letter.kind === 'formal-warning' || onItsWay || approval ? [] : (['not-notified'] as const)),
  ]
  // What the letter lacks is said above it.
  if (letter.state === 'to-write' && ways.length === 0 && !mayNotSend) return null
  return (
    <>
      {recorded ? <Line words={recordedWords(recorded)} /> : null}
      {done ? null : letter.state === 'to-write' ? (
        <Part heading={say('Record it')}>
          <Ways ways={ways} way={way} onWay={setWay} />
          {approval ? (
            <p className="quiet">
              {obstacleWords(approval, mayNotSend ? 'send' : confirms ? 'without-letter' : 'not-told')}
            </p>
          ) : null}
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
        <>
          <Line words={stateWords[letter.state]} />
          {allWays.map((one) => (
            <DraftEnd key={one} form={formOf(letter, one)} />
          ))}
        </>
      )}
    </>
  )
}

const labels: Record<Way, string> = spoken(letterWays)

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
  const form = formOf(letter, way)
  const { keyFor, sending, lost } = useNotedForm(form, onRecorded)
  const record = useRecordLetter()
  // A letter dated ahead has not gone yet.
  const [sentOn, setSentOn] = useFormDay(form, 'sent-on', [letter.on, todayIn(timeZone)].toSorted()[0] ?? '')
  const [method, setMethod] = useFormNote<LetterMethod>(form, 'method', letter.to.address ? 'email' : 'post')
  const [reason, setReason] = useFormNote(form, 'reason', '')
  const [text, setText] = useFormNote<string | null>(form, 'text', null)
  const [checked, setChecked] = useState(false)
  const missing = (text: string) => (checked && !text.trim() ? say('This is needed.') : undefined)

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
    record.mutate({ ...what, key: keyFor(what) } as ToRecord)
  }
  return (
    <Form
      heading={labels[way]}
      submit={say('Record it')}
      busy={record.isPending || sending}
      failure={record.error && asFailure(record.error)}
      lost={lost}
      onSubmit={send}
      onClose={onClose}
      isNoted
    >
      {way === 'sent' ? (
        <>
          <TextField label={say('Sent on')} type="date" error={missing(sentOn)} value={sentOn} onChange={setSentOn} />
          {sentOn && sentOn !== letter.on ? (
            <Line
              care
              words={say(
                'The letter shown is dated {on}. We’ll keep it with {sentOn}. Make sure the customer’s copy has that date.',
                { on: dayInWords(letter.on), sentOn: dayInWords(sentOn) },
              )}
            />
          ) : null}
          <ContactOfTheDay letter={letter} sentOn={sentOn} />
          <Choices legend={say('How?')} value={method} options={methods} onChange={setMethod} />
          <OwnVersion letter={letter} text={text} error={checked} onChange={setText} />
        </>
      ) : (
        <TextField
          label={say('Why?')}
          hint={
            way === 'at-once'
              ? say('Why it cannot wait for the letter. The letter still has to be sent.')
              : say('Telling the customer is the rule, so we keep the reason.')
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

const methods: readonly { value: LetterMethod; label: string }[] = optionsOf(letterMethods)

const stateWords: Record<'sent' | 'not-notified', string> = spoken(letterStates)

function recordedWords({ way, inForceOn, lapsesOn }: LetterRecorded & { way: Way }): string {
  if (lapsesOn) return say('Recorded as sent. The formal warning ends on {day}.', { day: lastDayInWords(lapsesOn) })
  return [
    way === 'sent' ? say('Recorded as sent.') : say('Recorded.'),
    ...(inForceOn ? [say('The restriction is in force from {day}.', { day: dayInWords(inForceOn) })] : []),
    ...(way === 'at-once' ? [say('Send the letter as soon as you can.')] : []),
  ].join(' ')
}

/** P14: the contact was replaced: which of the two the letter named depends on the day on which it was sent. */
function ContactOfTheDay({ letter: { contactReplacedOn: on }, sentOn }: { letter: Letter; sentOn: string }) {
  if (!on || !sentOn || sentOn > on) return null
  const words = say(
    sentOn === on
      ? 'The contact was replaced on {day}. If the customer’s copy names the former contact, say that you changed the wording, and enter the text that was sent.'
      : 'The contact was replaced on {day}. We’ll keep the letter with the contact of the day it was sent. Another letter about the new contact will wait for you.',
    {
      day: dayInWords(on),
    },
  )
  return <Line care words={words} />
}
