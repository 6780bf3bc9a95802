import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { LookupQuestion } from '../../../server/contract/standing/standing.ts'
import { useCall } from '../../api/api-context.ts'
import { asFailure, failureWords, isRefused, mayHaveArrived } from '../../api/failure.ts'
import { usePaneNote } from '../../parts/pane-note.ts'
import { useCallDraft } from './call-draft.ts'
import { type GivenCall, type Recorded, sendCallAct, takeBackCall } from './send-call-act.ts'

/** What is known of a call that was sent. */
type SentState =
  /** It may have been recorded. `why` nobody knows; empty while it is sent for the first time. */
  | { step: 'open'; why: string }
  | { step: 'not-sent'; why: string }
  /** `isEarlier`: something else about the same person was to be sent in its place, and was not. */
  | { step: 'recorded'; recorded: Recorded; isEarlier: boolean }
  | { step: 'undone'; recorded: Recorded; isEarlier: boolean }
  | { step: 'taken-back' }

/** `what` tells whether the same is sent again. `draft`: what was written; it goes once this is recorded. */
type ToSend = { given: GivenCall; what: string; draft: string }

/** `key`: of the request. `isSpent`: it may have been taken back; the register then refuses its key. */
export type SentCall = ToSend & { key: string; isSpent: boolean; state: SentState }

export type SentCalls = ReturnType<typeof useSentCalls>

const none: SentCall[] = []
/** The keys of the requests that this page waits for. After a reload it waits for none. */
const underWay = new Set<string>()

/** Whether this page waits for the answer of the register. */
export const isUnderWay = ({ key }: SentCall): boolean => underWay.has(key)

const isUnsettled = ({ state: { step } }: SentCall): boolean => step === 'open' || step === 'not-sent'

/**
 * P4: the calls that were sent, and what became of each, until the person has seen it. The answer may come after somebody
 * else was looked up, or after the page was left, or never. `own`: what the form of the moment sent.
 */
export function useSentCalls() {
  const call = useCall()
  const queryClient = useQueryClient()
  const { note: noteDraft, now: draftNow } = useCallDraft()
  const [unsettled = none, noteUnsettled, unsettledNow] = usePaneNote<SentCall[]>('calls-unsettled', 'written')
  const [settled = none, noteSettled, settledNow] = usePaneNote<SentCall[]>('calls-settled', 'opened')
  const [ownKey, drawOwn] = useState<string | null>(null)
  const ownNow = useRef<string | null>(null)
  const setOwn = (key: string | null) => {
    ownNow.current = key
    drawOwn(key)
  }

  const now = () => [...(settledNow() ?? none), ...(unsettledNow() ?? none)]
  const put = (all: SentCall[]) => {
    const [open, done] = [all.filter(isUnsettled), all.filter((one) => !isUnsettled(one))]
    noteUnsettled(open.length > 0 ? open : undefined)
    noteSettled(done.length > 0 ? done : undefined)
  }
  /** Changes nothing where it has gone, because the person has signed out. */
  const change = (key: string, part: Partial<SentCall>) =>
    put(now().map((one) => (one.key === key ? { ...one, ...part } : one)))
  const discard = (key: string) => put(now().filter((one) => one.key !== key))
  const settle = (key: string, state: SentState) => {
    underWay.delete(key)
    change(key, { state })
    if (state.step === 'recorded') void queryClient.invalidateQueries({ queryKey: ['standing'] })
  }

  /** @param isAgain an earlier request with this key may have arrived */
  const deliver = async ({ key, given, draft }: SentCall, isAgain: boolean) => {
    underWay.add(key)
    change(key, {})
    try {
      const recorded = await sendCallAct(call, key, given)
      forgetDraft(key, draft)
      settle(key, { step: 'recorded', recorded, isEarlier: false })
    } catch (error) {
      const failure = asFailure(error)
      const isKnown = isAgain ? isRefused(failure) : !mayHaveArrived(failure)
      settle(key, { step: isKnown ? 'not-sent' : 'open', why: failureWords(failure) })
    }
  }
  /** Not where it was written anew since, or sent once more about somebody else and not recorded there. */
  const forgetDraft = (key: string, draft: string) => {
    const all = now()
    const later = all.slice(all.findIndex((one) => one.key === key) + 1)
    const isNeeded = later.some((one) => isUnsettled(one) && one.draft === draft)
    if (JSON.stringify(draftNow()) === draft && !isNeeded) noteDraft(undefined)
  }
  const deliverAnew = (sent: ToSend) => {
    const anew: SentCall = { ...sent, key: crypto.randomUUID(), isSpent: false, state: { step: 'open', why: '' } }
    put([...now(), anew])
    return { key: anew.key, answered: deliver(anew, false) }
  }

  /** Whether it was taken back. If not, it was recorded, or nobody knows yet. */
  const recall = async (sent: SentCall, isEarlier: boolean): Promise<boolean> => {
    underWay.add(sent.key)
    change(sent.key, { isSpent: true })
    try {
      const recorded = await takeBackCall(call, sent)
      settle(sent.key, recorded ? { step: 'recorded', recorded, isEarlier } : { step: 'taken-back' })
      return recorded === null
    } catch (error) {
      settle(sent.key, { step: 'open', why: failureWords(asFailure(error)) })
      return false
    }
  }

  const about = (asked: LookupQuestion) =>
    now().filter(({ given }) => JSON.stringify(given.asked) === JSON.stringify(asked))
  return {
    sent: [...settled, ...unsettled],
    ownKey,
    isSending: (asked: LookupQuestion) => about(asked).some(isUnderWay),
    /**
     * Sends what the form says. What was sent before about the same person and not answered is sent again if it is the
     * same, and otherwise taken back first. If that was recorded, the form shows it instead.
     */
    send: async (sent: ToSend) => {
      const same = about(sent.given.asked)
      if (same.some(isUnderWay)) return
      const before = same.find(({ state }) => state.step === 'open')
      setOwn(before?.key ?? null)
      if (before?.what === sent.what && !before.isSpent) return deliver(before, true)
      if (before && !(await recall(before, true))) return
      const isLeft = ownNow.current !== (before?.key ?? null)
      if (before) discard(before.key)
      const { key, answered } = deliverAnew(sent)
      if (!isLeft) setOwn(key)
      await answered
    },
    sendAgain: async (before: SentCall) => {
      if (!before.isSpent) return deliver(before, before.state.step === 'open')
      if (!(await recall(before, false))) return
      discard(before.key)
      await deliverAnew(before).answered
    },
    takeBack: (before: SentCall) => recall(before, false),
    discard,
    undone: ({ key, state }: SentCall) => {
      if (state.step === 'recorded') change(key, { state: { ...state, step: 'undone' } })
    },
    /** The form goes on to something else. What it sent stays while nobody knows what became of it. */
    leaveOwn: () => {
      const own = now().find(({ key }) => key === ownNow.current)
      if (own && own.state.step !== 'open') discard(own.key)
      setOwn(null)
    },
    /** The person has seen what became of these. */
    forgetSettled: () => noteSettled(undefined),
  }
}
