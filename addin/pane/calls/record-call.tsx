import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { CallFacts } from '../../../server/contract/parts.ts'
import { type LookupAnswer, type LookupQuestion, mayWarn } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { callChannels } from '../../../server/contract/texts/words/calls.ts'
import { Button } from '../../parts/button.tsx'
import { Checks } from '../../parts/form/choices.tsx'
import { pressFirst } from '../../parts/form/press-first.ts'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { focusUnread } from '../../parts/form/unread-field.ts'
import { Line } from '../../parts/line.tsx'
import { behaviourOptions } from '../../words/policy-words.ts'
import { postalAddressHint } from '../../words/postal-address.ts'
import { optionsOf } from '../../words/spoken.ts'
import { type CallDraft, nothingYet, useCallDraft } from './call-draft.ts'
import { type AfterActs, RecordedCall } from './recorded-call.tsx'
import { type CallAct, isReminded } from './send-call-act.ts'
import type { SentCall, SentCalls } from './sent-calls.ts'

type Props = {
  asked: LookupQuestion
  found: LookupAnswer['found'] | null
  first: ServiceFirst
  after: AfterActs
  calls: SentCalls
  /** What this form sent. */
  own: SentCall | null
}

/**
 * Asks for the person's service, if necessary, before an act that records it. `drop`: the act no longer waits for the
 * answer.
 */
export type ServiceFirst = {
  withService: (act: (service: string | null) => void) => void
  question: ReactNode
  drop: () => void
}

/** What happened, and what follows: a polite warning, an escalation, or passing the call on. */
export function RecordCall({ asked, found, first, after, calls, own }: Props) {
  const { written, note: noteDraft } = useCallDraft()
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const [[nowDay, nowTime]] = useState(localNow)
  const [wasBegun, setBegun] = useState(written !== undefined)
  const draft = written ?? nothingYet
  const { channel, note, behaviours, postalAddress, day = nowDay, time = nowTime } = draft
  const change = (part: Partial<CallDraft>) => noteDraft({ ...draft, ...part })
  const standing = found?.kind === 'standing' ? found.standing : null
  // Customers on the register keep their contact points: another address is reported instead.
  const isNew = !(standing && 'customerId' in standing)
  const asksHome = isNew && asked.by === 'name' && channel !== 'telephone'
  const isSending = calls.isSending(asked)
  // P8: what waits for the person's service is about this caller, not about whoever is looked up next.
  const { drop } = first
  useEffect(() => drop, [drop])

  /** As it is written now: it may have waited for the person's service. */
  const send = useRef<(act: CallAct, service: string | null) => void>(() => undefined)
  send.current = (act, service) => {
    if (focusUnread(section.current)) return
    const moment = new Date(`${day || nowDay}T${time || nowTime}`)
    const contact: CallFacts = { channel, at: moment.toISOString(), note: note.trim() || null }
    // An address that was written about somebody else stays in the draft, but is not sent unseen.
    const home = asksHome ? postalAddress : ''
    // Sent again, it stays the same, even if it has already changed the customer's standing.
    const what = JSON.stringify({ act, service, behaviours, contact, postalAddress })
    const given = { act, asked, postalAddress: home, standing, service, behaviours, contact }
    calls.leaveOwn()
    void calls.send({ given, what, draft: JSON.stringify(written) ?? '' })
  }
  const state = own?.state
  if (own && state && (state.step === 'recorded' || (state.step === 'undone' && !state.isEarlier))) {
    if (state.step === 'undone') return <Line words={say('Undone.')} />
    const earlier = state.isEarlier
      ? {
          care: true,
          also: say(
            'This is what you sent before: it had been recorded. What you changed since was not sent. To send it, undo this first.',
          ),
        }
      : {}
    return <RecordedCall {...state.recorded} {...earlier} after={after} onUndone={() => calls.undone(own)} />
  }
  const press = (act: CallAct) => {
    if (focusUnread(section.current)) return
    if (act === 'passed-on') send.current(act, null)
    else first.withService((service) => send.current(act, service))
  }
  const button = (act: CallAct, label: string) => (
    <Button disabledFocusable={isSending} onClick={() => press(act)}>
      {label}
    </Button>
  )
  return (
    <section ref={section} className="stack" aria-labelledby={id}>
      <h2 id={id}>{say('What happened')}</h2>
      {state?.step === 'undone' ? <Line words={say('Undone.')} /> : null}
      {wasBegun && written ? (
        <Line words={say('What you wrote before is still here. Check that it’s about this person.')} isReadOut={false}>
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              noteDraft(undefined)
              calls.leaveOwn()
              setBegun(false)
            }}
          >
            {say('Start again')}
          </Button>
        </Line>
      ) : null}
      <TextField
        label={say('What happened?')}
        hint={say('Facts, in your own words.')}
        rows={4}
        longest={4000}
        value={note}
        onChange={(words) => change({ note: words })}
      />
      <SelectField
        label={say('How they got in touch')}
        value={channel}
        options={channels}
        onChange={(by) => change({ channel: by })}
      />
      <TextField label={say('Day')} type="date" value={day} onChange={(on) => change({ day: on })} />
      <TextField label={say('Time')} type="time" value={time} onChange={(at) => change({ time: at })} />
      {asksHome ? (
        <TextField
          label={say('Their postal address, if you know it')}
          hint={postalAddressHint()}
          rows={4}
          longest={320}
          value={postalAddress}
          onChange={(home) => change({ postalAddress: home })}
        />
      ) : null}
      <Checks
        legend={say('What was the behaviour?')}
        hint={say('For an escalation. The officer decides on it.')}
        values={behaviours}
        options={behaviourOptions}
        onChange={(which) => change({ behaviours: which })}
      />
      <h2>{say('What now?')}</h2>
      {/* P5: shown before anybody escalates a call. */}
      {channel === 'telephone' ? (
        <p>{say('Don’t record a one-off outburst under stress. Record what goes beyond it.')}</p>
      ) : null}
      {(state?.step === 'open' || state?.step === 'not-sent') && state.why && !isSending ? (
        <Line
          care
          words={say(
            state.step === 'open'
              ? 'This may have been recorded. {why} What you wrote is still here. Press again: it’s recorded only once, even if you change it first.'
              : 'Not sent. {why} What you wrote is still here.',
            state,
          )}
        />
      ) : null}
      <div className="row" {...pressFirst}>
        {standing?.kind === 'restricted'
          ? button('passed-on', say(isReminded(standing) ? 'Record: reminded and passed on' : 'Record: passed on'))
          : null}
        {standing && !mayWarn(standing) ? null : button('warning', say('Record a polite warning'))}
        {button('escalation', say('Escalate the call'))}
      </div>
      {first.question}
    </section>
  )
}

const channels: { value: CallFacts['channel']; label: string }[] = optionsOf(callChannels)

/** The current local day and time to the minute. */
function localNow(): [day: string, time: string] {
  const now = new Date()
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString()
  return [local.slice(0, 10), local.slice(11, 16)]
}
