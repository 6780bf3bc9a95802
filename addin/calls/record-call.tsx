import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId, useRef, useState } from 'react'
import type { CallFacts } from '../../server/contract/parts.ts'
import { type LookupAnswer, type LookupQuestion, mayWarn } from '../../server/contract/standing/standing.ts'
import type { Behaviour } from '../../server/policy/vocabulary.ts'
import { useCall } from '../api/api-context.ts'
import { asFailure, failureWords } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { Checks } from '../parts/form/choices.tsx'
import { SelectField } from '../parts/form/select-field.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { behaviourOptions } from '../words/policy-words.ts'
import { postalAddressHint } from '../words/postal-address.ts'
import { type AfterPassing, RecordedCall } from './recorded-call.tsx'
import { type CallAct, type GivenCall, sendCallAct } from './send-call-act.ts'

type Props = {
  asked: LookupQuestion
  found: LookupAnswer['found'] | null
  first: ServiceFirst
  after: AfterPassing
}

/** Asks for the person's service before an act that records it, where it must, and the question. */
export type ServiceFirst = { withService: (act: (service: string | null) => void) => void; question: ReactNode }

/** What happened, and what follows: a polite warning, an escalation, or passing the call on. */
export function RecordCall({ asked, found, first, after }: Props) {
  const call = useCall()
  const queryClient = useQueryClient()
  const keyFor = useKeyFor()
  const id = useId()
  const [channel, setChannel] = useState<CallFacts['channel']>('telephone')
  const [[nowDay, nowTime]] = useState(localNow)
  const [day, setDay] = useState(nowDay)
  const [time, setTime] = useState(nowTime)
  const [note, setNote] = useState('')
  const [behaviours, setBehaviours] = useState<Behaviour[]>([])
  const [postalAddress, setPostalAddress] = useState('')
  const standing = found?.kind === 'standing' ? found.standing : null
  // Whoever is on the register keeps what they have: another address is reported.
  const isNew = !(standing && 'customerId' in standing)
  const last = useRef<{ what: string; given: GivenCall } | null>(null)
  const record = useMutation({
    mutationFn: ({ act, service }: { act: CallAct; service: string | null }) => {
      const moment = new Date(`${day || nowDay}T${time || nowTime}`)
      const contact: CallFacts = { channel, at: moment.toISOString(), note: note.trim() || null }
      const what = JSON.stringify({ act, service, behaviours, contact, postalAddress })
      // A retry sends the same request, even if it has already changed the customer's standing.
      if (last.current?.what !== what)
        last.current = { what, given: { act, asked, postalAddress, standing, service, behaviours, contact } }
      const { given } = last.current
      return sendCallAct(call, keyFor(given), given)
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['standing'] }),
  })

  if (record.data) return <RecordedCall {...record.data} after={after} />
  const send = (act: CallAct) =>
    act === 'passed-on'
      ? record.mutate({ act, service: null })
      : first.withService((service) => record.mutate({ act, service }))
  const button = (act: CallAct, label: string) => (
    <Button disabledFocusable={record.isPending} onClick={() => send(act)}>
      {label}
    </Button>
  )
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>What happened</h2>
      <TextField
        label="What happened?"
        hint="Facts, in your own words."
        rows={4}
        longest={4000}
        value={note}
        onChange={setNote}
      />
      <SelectField label="How they got in touch" value={channel} options={channels} onChange={setChannel} />
      <TextField label="Day" type="date" value={day} onChange={setDay} />
      <TextField label="Time" type="time" value={time} onChange={setTime} />
      {isNew && asked.by === 'name' && channel !== 'telephone' ? (
        <TextField
          label="Their postal address, if you know it"
          hint={postalAddressHint}
          rows={4}
          longest={320}
          value={postalAddress}
          onChange={setPostalAddress}
        />
      ) : null}
      <Checks
        legend="What was the behaviour?"
        hint="For an escalation. The officer decides on it."
        values={behaviours}
        options={behaviourOptions}
        onChange={setBehaviours}
      />
      <h2>What now?</h2>
      {/* P5: shown before anybody escalates a call. */}
      {channel === 'telephone' ? (
        <p>Don’t record a one-off outburst under stress. Record what goes beyond it.</p>
      ) : null}
      {record.error ? (
        <Line care words={`Not sent. ${failureWords(asFailure(record.error))} What you wrote is still here.`} />
      ) : null}
      <div className="row">
        {standing?.kind === 'restricted' ? button('passed-on', 'Record: reminded and passed on') : null}
        {standing && !mayWarn(standing) ? null : button('warning', 'Record a polite warning')}
        {button('escalation', 'Escalate the call')}
      </div>
      {first.question}
    </section>
  )
}

const channels: { value: CallFacts['channel']; label: string }[] = [
  { value: 'telephone', label: 'Telephone' },
  { value: 'in-person', label: 'In person' },
  { value: 'post', label: 'Post' },
  { value: 'social-media', label: 'Social media' },
]

/** The current local day and time to the minute. */
function localNow(): [day: string, time: string] {
  const now = new Date()
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString()
  return [local.slice(0, 10), local.slice(11, 16)]
}
