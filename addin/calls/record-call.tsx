import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { CallFacts } from '../../server/contract/parts.ts'
import type { LookupAnswer, LookupQuestion } from '../../server/contract/standing/standing.ts'
import type { Behaviour } from '../../server/policy/vocabulary.ts'
import { useCall } from '../api/api-context.ts'
import { asFailure, failureWords } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { Checks } from '../parts/form/choices.tsx'
import { Field } from '../parts/form/field.tsx'
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
  service: string | null
  after: AfterPassing
}

/** What happened, and what follows: a polite warning, an escalation, or passing the call on. */
export function RecordCall({ asked, found, service, after }: Props) {
  const call = useCall()
  const queryClient = useQueryClient()
  const keyFor = useKeyFor()
  const [channel, setChannel] = useState<CallFacts['channel']>('telephone')
  const [at, setAt] = useState(() => localNow())
  const [note, setNote] = useState('')
  const [behaviours, setBehaviours] = useState<Behaviour[]>([])
  const [postalAddress, setPostalAddress] = useState('')
  const standing = found?.kind === 'standing' ? found.standing : null
  // Whoever is on the register keeps what they have: another address is reported.
  const isNew = !(standing && 'customerId' in standing)
  const last = useRef<{ what: string; given: GivenCall } | null>(null)
  const record = useMutation({
    mutationFn: (act: CallAct) => {
      const moment = new Date(at || localNow())
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
  const button = (act: CallAct, label: string) => (
    <Button disabledFocusable={record.isPending} onClick={() => record.mutate(act)}>
      {label}
    </Button>
  )
  return (
    <section className="stack" aria-label="What happened">
      <Field label="How they got in touch">
        {(ids) => (
          <select
            {...ids}
            className="input"
            value={channel}
            onChange={(event) => setChannel(event.target.value as CallFacts['channel'])}
          >
            <option value="telephone">Telephone</option>
            <option value="in-person">In person</option>
            <option value="post">Post</option>
            <option value="social-media">Social media</option>
          </select>
        )}
      </Field>
      <Field label="When">
        {(ids) => (
          <input
            {...ids}
            type="datetime-local"
            className="input"
            value={at}
            onChange={(event) => setAt(event.target.value)}
          />
        )}
      </Field>
      <Field label="What happened?" hint="Facts, in your own words.">
        {(ids) => (
          <textarea
            {...ids}
            rows={4}
            maxLength={4000}
            className="input"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
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
      {/* P5: shown before anybody escalates a call. */}
      {channel === 'telephone' ? (
        <p>Don’t record a one-off outburst under stress. Record what goes beyond it.</p>
      ) : null}
      {record.error ? (
        <Line care words={`Not sent. ${failureWords(asFailure(record.error))} What you wrote is still here.`} />
      ) : null}
      <div className="row">
        {standing?.kind === 'restricted' ? button('passed-on', 'Record: reminded and passed on') : null}
        {/* After a formal warning, a polite one would be a step back. */}
        {standing?.kind === 'restricted' || standing?.kind === 'formally-warned'
          ? null
          : button('warning', 'Record a polite warning')}
        {button('escalation', 'Escalate the call')}
      </div>
    </section>
  )
}

/** The current local time to the minute, as the browser's date input expects it. */
function localNow(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
