import type { EscalationToFile } from '../../../server/contract/escalation/escalation.ts'
import { isOriginalRefused } from '../../../server/contract/escalation/refused-original.ts'
import type { CustomerClue, Evidence } from '../../../server/contract/parts.ts'
import { type Failure, isTurnedAway } from '../../api/failure.ts'
import { followed } from '../../words/followed.ts'
import type { UploadedPiece, UploadedPieces } from './uploaded-pieces.ts'

/** Several messages of one customer, to be escalated together. */
export type GroupToEscalate = {
  /** The queue's key for it. */
  itemKey: string
  /** Outlook's ids of the messages, in order. */
  keys: string[]
  customer: CustomerClue
  who: string
  service: string | null
}

/** What escalating together needs from outside, so that its rules can be tested alone. */
export type GroupEscalationNeeds = {
  /** Everything that Outlook gives about one message, or what was read earlier. Rejects if there is neither. */
  evidenceOf(key: string): Promise<Evidence>
  /** Sends one message to the register, where it waits. Rejects with a Failure, or because `signal` is aborted. */
  give(key: string, evidence: Evidence, signal: AbortSignal): Promise<{ pieceId: string }>
  /** Makes the register delete the waiting messages. */
  discard(pieceIds: string[]): Promise<unknown>
  /** Hands the escalation to the queue, once every message is there. */
  file(of: GroupToEscalate, body: EscalationToFile): void
  given: UploadedPieces
  toFailure(error: unknown): Failure
  newKey(): string
  /** Resolves after `ms` milliseconds; rejects when `signal` is aborted. */
  pause(ms: number, signal: AbortSignal): Promise<void>
}

/** Milliseconds to wait if the register does not say how long. */
const shortPause = 5_000

/**
 * The progress. Nothing is escalated until all messages are there; after `handed-over`, the queue knows the result.
 */
export type GroupEscalationState =
  | { step: 'none' }
  | { step: 'giving'; of: GroupToEscalate; done: number }
  | { step: 'stopped'; of: GroupToEscalate; done: number; failure: Failure }
  | { step: 'cancelled'; of: GroupToEscalate; deleted: boolean }
  | { step: 'handed-over'; of: GroupToEscalate }

export type GroupEscalation = {
  now(): GroupEscalationState
  subscribe(changed: () => void): () => void
  start(of: GroupToEscalate): void
  /** Continues where it stopped: messages already sent are not sent again. */
  goOn(): void
  cancel(): void
}

type Held = { key: string; sendAs: string; evidence: Evidence }

/** Sends one customer's messages to the register, one at a time, and then escalates all of them as one (P10). */
export function createGroupEscalation(needs: GroupEscalationNeeds): GroupEscalation {
  const { now, set, subscribe } = followed<GroupEscalationState>({ step: 'none' })
  /**
   * A message that was read but not accepted yet: retried under the same idempotency key, so that it is never stored
   * twice.
   */
  let held: Held | null = null
  let stop = new AbortController()

  const run = async (of: GroupToEscalate) => {
    stop = new AbortController()
    const { signal } = stop
    const pieceIds: string[] = []
    try {
      for (const key of of.keys) {
        set({ step: 'giving', of, done: pieceIds.length })
        const { pieceId } = needs.given.of(key) ?? (await giveOne(key, signal))
        if (signal.aborted) return
        pieceIds.push(pieceId)
      }
    } catch (error) {
      if (!signal.aborted) set({ step: 'stopped', of, done: pieceIds.length, failure: needs.toFailure(error) })
      return
    }
    const { customer, service } = of
    const body = { customer, service, behaviours: [], account: null, evidence: [], pieces: pieceIds }
    needs.given.forget(of.keys)
    set({ step: 'handed-over', of })
    needs.file(of, body)
  }

  const giveOne = async (key: string, signal: AbortSignal): Promise<UploadedPiece> => {
    const kept = held?.key === key ? held : { key, sendAs: needs.newKey(), evidence: await needs.evidenceOf(key) }
    signal.throwIfAborted()
    held = kept
    const { pieceId } = await give(kept, signal).catch((error: unknown) => {
      const lighter = !signal.aborted && kept.evidence.original !== null && isTooMuch(error)
      if (!lighter) throw error
      kept.evidence = { ...kept.evidence, original: null }
      kept.sendAs = needs.newKey()
      return give(kept, signal)
    })
    held = null
    needs.given.keep(key, { pieceId })
    return { pieceId }
  }
  /** A selection may exceed what the register takes in a minute: this waits until it has room again. */
  const give = async ({ sendAs, evidence }: Held, signal: AbortSignal): Promise<UploadedPiece> => {
    for (;;) {
      try {
        return await needs.give(sendAs, evidence, signal)
      } catch (error) {
        const failure = needs.toFailure(error)
        if (signal.aborted || !isTurnedAway(failure)) throw error
        await needs.pause(failure.retryAfter ? failure.retryAfter * 1000 : shortPause, signal)
      }
    }
  }
  /** The message is then sent without its original. */
  const isTooMuch = (error: unknown) => {
    const name = needs.toFailure(error).told?.name
    return isOriginalRefused(name) || name === 'too-much-waiting'
  }

  return {
    now,
    subscribe,
    start: (of) => {
      const state = now()
      if (state.step !== 'giving' && state.step !== 'stopped') void run(of)
    },
    goOn: () => {
      const state = now()
      if (state.step === 'stopped') void run(state.of)
    },
    cancel: () => {
      const state = now()
      if (state.step !== 'giving' && state.step !== 'stopped') return
      const { of } = state
      stop.abort()
      held = null
      const pieceIds = of.keys.flatMap((key) => needs.given.of(key)?.pieceId ?? [])
      needs.given.forget(of.keys)
      set({ step: 'cancelled', of, deleted: true })
      if (pieceIds.length === 0) return
      needs.discard(pieceIds).catch(() => {
        const state = now()
        if (state.step === 'cancelled' && state.of === of) set({ step: 'cancelled', of, deleted: false })
      })
    },
  }
}
