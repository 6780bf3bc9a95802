import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId, useRef, useState } from 'react'
import { callChannels, calls as texts } from '../../server/contract/messages/en/calls.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { CallFacts } from '../../server/contract/parts.ts'
import { type LookupAnswer, type LookupQuestion, mayWarn } from '../../server/contract/standing/standing.ts'
import { useCall } from '../api/api-context.ts'
import { asFailure, failureWords, isRefused, mayHaveArrived } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { Checks } from '../parts/form/choices.tsx'
import { pressFirst } from '../parts/form/press-first.ts'
import { SelectField } from '../parts/form/select-field.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { focusUnread } from '../parts/form/unread-field.ts'
import { Line } from '../parts/line.tsx'
import { behaviourOptions } from '../words/policy-words.ts'
import { postalAddressHint } from '../words/postal-address.ts'
import { optionsOf } from '../words/spoken.ts'
import { type CallDraft, nothingYet, useCallDraft } from './call-draft.ts'
import { type AfterActs, RecordedCall } from './recorded-call.tsx'
import { type CallAct, type GivenCall, type Recorded, sendCallAct, takeBackCall } from './send-call-act.ts'

type Props = {
  asked: LookupQuestion
  found: LookupAnswer['found'] | null
  first: ServiceFirst
  after: AfterActs
  onRecorded: () => void
}

/** Asks for the person's service, if necessary, before an act that records it. */
export type ServiceFirst = { withService: (act: (service: string | null) => void) => void; question: ReactNode }

/** What happened, and what follows: a polite warning, an escalation, or passing the call on. */
export function RecordCall({ asked, found, first, after, onRecorded }: Props) {
  const call = useCall()
  const queryClient = useQueryClient()
  const { written, note: noteDraft, unanswered, noteSent, sentNow, forget } = useCallDraft()
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
  const [isUndone, setUndone] = useState(false)
  const record = useMutation({
    onMutate: () => setUndone(false),
    mutationFn: ({ act, service }: { act: CallAct; service: string | null }) => {
      const moment = new Date(`${day || nowDay}T${time || nowTime}`)
      const contact: CallFacts = { channel, at: moment.toISOString(), note: note.trim() || null }
      // An address that was written about somebody else stays in the draft, but is not sent unseen.
      const home = asksHome ? postalAddress : ''
      const what = JSON.stringify({ act, service, behaviours, contact, postalAddress })
      return recordOnce(what, { act, asked, postalAddress: home, standing, service, behaviours, contact })
    },
    onSuccess: async ({ isEarlier }) => {
      await queryClient.invalidateQueries({ queryKey: ['standing'] })
      // What was changed since the earlier request stays: it can be sent once that is undone.
      if (isEarlier) noteSent(undefined)
      else forget()
      onRecorded()
    },
  })

  /** Records it, unless an earlier request was recorded whose answer was lost: then it gives that. */
  const recordOnce = async (what: string, given: GivenCall): Promise<Recorded & { isEarlier: boolean }> => {
    const who = JSON.stringify(given.asked)
    const before = sentNow()
    const isSame = before?.what === what + who
    if (before && !isSame) {
      // Its key may be spent from here on.
      noteSent({ ...before, what: null })
      const earlier = await takeBackCall(call, before)
      if (earlier) return { ...earlier, isEarlier: true }
    }
    // A retry sends the same request, even if it has already changed the customer's standing.
    const sent = isSame ? before : { what: what + who, key: crypto.randomUUID(), given }
    noteSent(sent)
    try {
      return { ...(await sendCallAct(call, sent.key, sent.given)), isEarlier: false }
    } catch (error) {
      const failure = asFailure(error)
      if (isSame ? isRefused(failure) : !mayHaveArrived(failure)) noteSent(undefined)
      throw failure
    }
  }
  if (record.data && !isUndone) {
    const { isEarlier, ...recorded } = record.data
    return (
      <>
        <RecordedCall {...recorded} after={after} {...(isEarlier ? { onUndone: () => setUndone(true) } : {})} />
        {isEarlier ? <Line care words={say(texts, 'earlier-was-recorded')} /> : null}
      </>
    )
  }
  const send = (act: CallAct) => {
    if (focusUnread(section.current)) return
    if (act === 'passed-on') record.mutate({ act, service: null })
    else first.withService((service) => record.mutate({ act, service }))
  }
  const button = (act: CallAct, label: string) => (
    <Button disabledFocusable={record.isPending} onClick={() => send(act)}>
      {label}
    </Button>
  )
  return (
    <section ref={section} className="stack" aria-labelledby={id}>
      <h2 id={id}>{say(texts, 'what-happened')}</h2>
      {isUndone ? <Line words={say(texts, 'undone')} /> : null}
      {wasBegun && written ? (
        <Line words={say(texts, 'written-before')} isReadOut={false}>
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              forget()
              setBegun(false)
            }}
          >
            {say(texts, 'start-again')}
          </Button>
        </Line>
      ) : null}
      <TextField
        label={say(texts, 'what-happened-question')}
        hint={say(texts, 'facts-in-your-own')}
        rows={4}
        longest={4000}
        value={note}
        onChange={(words) => change({ note: words })}
      />
      <SelectField
        label={say(texts, 'how-they-got-in')}
        value={channel}
        options={channels}
        onChange={(by) => change({ channel: by })}
      />
      <TextField label={say(texts, 'day')} type="date" value={day} onChange={(on) => change({ day: on })} />
      <TextField label={say(texts, 'time')} type="time" value={time} onChange={(at) => change({ time: at })} />
      {asksHome ? (
        <TextField
          label={say(texts, 'their-postal-address-if')}
          hint={postalAddressHint()}
          rows={4}
          longest={320}
          value={postalAddress}
          onChange={(home) => change({ postalAddress: home })}
        />
      ) : null}
      <Checks
        legend={say(texts, 'what-was-behaviour')}
        hint={say(texts, 'for-escalation-officer-decides')}
        values={behaviours}
        options={behaviourOptions}
        onChange={(which) => change({ behaviours: which })}
      />
      <h2>{say(texts, 'what-now')}</h2>
      {/* P5: shown before anybody escalates a call. */}
      {channel === 'telephone' ? <p>{say(texts, 'dont-record-one-off')}</p> : null}
      {record.error ? (
        <Line
          care
          words={say(texts, unanswered ? 'perhaps-recorded' : 'not-sent-what-you', {
            why: failureWords(asFailure(record.error)),
          })}
        />
      ) : null}
      <div className="row" {...pressFirst}>
        {standing?.kind === 'restricted' ? button('passed-on', say(texts, 'record-reminded-and-passed')) : null}
        {standing && !mayWarn(standing) ? null : button('warning', say(texts, 'record-polite-warning'))}
        {button('escalation', say(texts, 'escalate-call'))}
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
