import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { LookupAnswer, LookupQuestion, Standing } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import {
  lookUpWays,
  possibleMatch as possibleMatchTexts,
  valueLabel as valueLabelTexts,
} from '../../../server/contract/texts/words/calls.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { useLookUp } from '../../api/look-up.ts'
import { BeforeVisit, beforeVisitWords } from '../../parts/before-visit.tsx'
import { Form } from '../../parts/form/form.tsx'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { Line } from '../../parts/line.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import { momentToday } from '../../words/dates.ts'
import { onlyResembles } from '../../words/look-alike.ts'
import { optionsOf, spoken } from '../../words/spoken.ts'
import { useCallDraft } from './call-draft.ts'
import { canRecord } from './can-record.ts'
import { EarlierCalls } from './earlier-calls.tsx'
import { RecordCall, type ServiceFirst } from './record-call.tsx'
import type { AfterActs } from './recorded-call.tsx'
import { useSentCalls } from './sent-calls.ts'
import { AlsoFields, detailsIn, nobodyYet, type WhoAsked } from './who-fields.tsx'

type By = LookupQuestion['by']
type Describe = (standing: Standing) => { name: string; sentence: string; detail: string }

type Props = {
  /** False while another message is shown in its place. */
  isHere: boolean
  service: string | null
  first: ServiceFirst
  describe: Describe
  timeZone: string
  /**
   * How a restricted customer may contact the council, and what to say to them: they may be on the line. What can be
   * recorded of a formal warning. Null for everybody else.
   */
  instruction: (standing: Standing) => ReactNode
  /** What can follow each act. */
  after: AfterActs
}

/** P4: looks up the customer of a call, visit or letter, then records what happened without a message. */
export function CallForm({ isHere, service, first, describe, timeZone, instruction, after }: Props) {
  const find = useLookUp()
  const { written } = useCallDraft()
  // What was written comes back after a reload with whom it was about, not beside somebody else.
  const [lastAsked, noteAsked] = usePaneNote<WhoAsked>('call-asked', 'opened')
  const [who, setWho] = useState((written && lastAsked) ?? nobodyYet)
  const { by, value, also } = who
  const [asked, setAsked] = useState<LookupQuestion | null>(null)
  const [missing, setMissing] = useState(false)
  const calls = useSentCalls()
  const own = calls.sent.find(({ key }) => key === calls.ownKey) ?? null
  // Until it is undone, so that what was to be sent in its place can be sent.
  const isRecorded = own !== null && 'recorded' in own.state && !(own.state.step === 'undone' && own.state.isEarlier)
  // Look-ups made after a recording: the next call may be from the same customer.
  const [turn, setTurn] = useState(0)

  const lookUp = () => {
    const question = { by, value: value.trim(), also: detailsIn(by, also) }
    setMissing(!question.value)
    if (!question.value) return
    setAsked(question)
    if (isRecorded) {
      setTurn(turn + 1)
      calls.leaveOwn()
      calls.forgetSettled()
    }
    noteAsked(who)
    find.mutate({ ...question, service })
  }
  const again = useRef<() => void>(() => undefined)
  again.current = () => asked && find.mutate({ ...asked, service })
  // P8: whom a restriction binds depends on the service, which the answer may have asked for. Nobody's record is read
  // while another message is shown.
  const askedFor = useRef(service)
  useEffect(() => {
    if (!isHere) return
    if (askedFor.current !== service) again.current()
    askedFor.current = service
  }, [service, isHere])
  const change = (part: Partial<WhoAsked>) => {
    setWho((now) => ({ ...now, ...part }))
    setAsked(null)
    setMissing(false)
    calls.leaveOwn()
    find.reset()
  }
  const leave = useRef<() => void>(() => undefined)
  leave.current = () => {
    calls.leaveOwn()
    calls.forgetSettled()
  }
  useEffect(() => () => leave.current(), [])

  // Repeating a look-up keeps the previous answer until the next arrives, and with it what is written below. Once
  // something was recorded, the previous answer is out of date. P8: a restriction stays all the same.
  const question = JSON.stringify(asked)
  const theCall = `${turn} ${question}`
  const answered = useRef<{ question: string; theCall: string; answer: LookupAnswer } | null>(null)
  if (find.data) answered.current = { question, theCall, answer: find.data }
  const before = answered.current?.question === question ? answered.current.answer : undefined
  const isAskedAgain = find.isPending && (answered.current?.theCall === theCall || isRestricted(before))
  // P8: what is known of a restriction stays, with its time, where looking up again failed.
  const stays = find.error && isRestricted(before) ? before : undefined
  const answer = isAskedAgain ? before : (find.data ?? stays)
  const found = answer?.found ?? null
  const resembles = answer?.resembles
  const standing = found?.kind === 'standing' ? found.standing : null
  const told = standing && instruction(standing)
  // A call can be recorded even if the look-up failed, unless the register refused what was looked up.
  const failure = find.error && asFailure(find.error)
  const refused = failure?.reason === 'refused'
  const unreadable = failure?.told?.name === 'contact-point-not-valid' ? failureWords(failure) : undefined
  const recordable = asked !== null && (found === null ? find.error !== null && !refused : canRecord(found))
  const offered = useRef<{ theCall: string; found: LookupAnswer['found'] | null } | null>(null)
  if (recordable) offered.current = { theCall, found }
  const record = recordable || (find.isPending && offered.current?.theCall === theCall) ? offered.current : null

  return (
    <>
      <Form
        heading={say('Who is it?')}
        submit={say('Look up')}
        busy={find.isPending}
        failure={unreadable ? null : failure}
        failed={(why) =>
          say(
            stays || refused
              ? 'We couldn’t look that up. {why}'
              : 'Not checked. {why} This person may be under contact restriction: look up again.',
            { why },
          )
        }
        onSubmit={lookUp}
        onClose={null}
      >
        <SelectField label={say('Look up by')} value={by} options={ways} onChange={(way) => change({ by: way })} />
        <TextField
          label={valueLabel[by]}
          hint={by === 'postal-address' ? say('On one line with commas. The postcode comes last.') : undefined}
          error={missing ? say('This is needed.') : unreadable}
          longest={320}
          value={value}
          onChange={(typed) => change({ value: typed })}
        />
        <AlsoFields by={by} also={also} onChange={(details) => change({ also: details })} />
      </Form>
      {answer && found && !(isRecorded && found.kind === 'no-match') ? (
        <Line
          words={[
            foundWords(answer, describe, isRecorded),
            ...(resembles ? [onlyResembles(resembles)] : []),
            ...(stays
              ? [
                  say(
                    'Could not be checked again. This was known {on, select, today {at {time}} other {on {day} at {time}}}.',
                    momentToday(stays.checkedAt, timeZone),
                  ),
                ]
              : []),
          ].join(' ')}
          alsoRead={beforeVisitWords(answer.beforeVisit)}
          below={
            told || answer.beforeVisit ? (
              <>
                <BeforeVisit sentences={answer.beforeVisit} />
                {told}
              </>
            ) : null
          }
        />
      ) : null}
      <EarlierCalls calls={calls} except={asked && record ? own : null} after={after} />
      {asked && record ? (
        <RecordCall
          key={theCall}
          asked={asked}
          found={record.found}
          first={first}
          after={after}
          calls={calls}
          own={own}
        />
      ) : null}
    </>
  )
}

const isRestricted = (answer: LookupAnswer | undefined): boolean =>
  answer?.found.kind === 'standing' && answer.found.standing.kind === 'restricted'

const ways: { value: By; label: string }[] = optionsOf(lookUpWays)

const valueLabel: Record<By, string> = spoken(valueLabelTexts)

const possibleMatch: Record<Extract<LookupAnswer['found'], { kind: 'possible-match' }>['why'], string> =
  spoken(possibleMatchTexts)

/** @param isRecorded something was recorded since: “Nothing is recorded” is over */
function foundWords({ found, beforeVisit }: LookupAnswer, describe: Describe, isRecorded: boolean): string {
  const visits = beforeVisit !== undefined
  switch (found.kind) {
    case 'standing': {
      const { name, sentence, detail } = describe(found.standing)
      // "Nothing is recorded" would be wrong beside what to do before a visit.
      if ((visits || isRecorded) && found.standing.kind === 'not-on-register') return `${name}.`
      return (found.standing.kind === 'restricted' ? `${name}. ${sentence} ${detail}` : `${name}. ${detail}`).trimEnd()
    }
    case 'who-is-it':
      return say('Several people use this. Who is calling? Give the name, and look up again.')
    case 'other-name':
      return say('We know this number or address, but not with this name. Check the spelling.')
    case 'possible-match':
      return possibleMatch[found.why]
    case 'no-match':
      return visits ? say('Nothing is recorded under this name.') : say('Nothing is recorded under this.')
    case 'place':
      return visits
        ? say('Follow this before you visit this address.')
        : say('Nothing is recorded for visits to this address. If you know the name, add it and look up again.')
  }
}
