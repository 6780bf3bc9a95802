import type { Instruction } from '../../../server/contract/standing/standing.ts'
import { followed } from '../../words/followed.ts'

/** Several messages of one restricted customer, to be passed on. */
export type SeveralToPassOn = {
  /** Outlook's ids of the messages, in order. */
  keys: string[]
  restrictionId: string
  who: string
  passTo: Pick<Instruction['passTo'], 'name' | 'address' | 'standIn'>
}

/** What passing on needs from outside, so that its rules can be tested alone. */
export type PassSeveralNeeds = {
  /** Whether a colleague has passed this message on already; false where the register does not say. Never rejects. */
  isPassedOn(key: string): Promise<boolean>
  /** Sends one message without a window. `maybe`: the answer was lost. Never rejects. */
  send(of: SeveralToPassOn, key: string): Promise<'sent' | 'maybe' | 'not-sent'>
  /** Opens one message to the contact with all these attached. `maybe`: Outlook has not said so. Never rejects. */
  open(of: SeveralToPassOn, keys: string[]): Promise<'opened' | 'maybe' | 'not-opened'>
  /** Hands the record of one message to the queue. */
  record(of: SeveralToPassOn, key: string, isSent: boolean): void
}

/** What became of each message, by Outlook's id. `before`: a colleague had passed it on. */
export type Outcome = Record<'sent' | 'opened' | 'before' | 'maybe' | 'failed', string[]>

export type PassSeveralState =
  | { step: 'none' }
  | { step: 'passing'; of: SeveralToPassOn; done: number }
  | { step: 'done'; of: SeveralToPassOn; outcome: Outcome; mayBeOpen: boolean }

export type PassSeveral = {
  now(): PassSeveralState
  subscribe(changed: () => void): () => void
  start(of: SeveralToPassOn): void
}

/**
 * P14: passes a restricted customer's messages to the designated contact, one after another, and records each. What
 * cannot be sent without a window is opened as one message that has all of them attached.
 */
export function createPassSeveral(needs: PassSeveralNeeds): PassSeveral {
  const { now, set, subscribe } = followed<PassSeveralState>({ step: 'none' })

  const run = async (of: SeveralToPassOn) => {
    const outcome: Outcome = { sent: [], opened: [], before: [], maybe: [], failed: [] }
    const left: string[] = []
    for (const [done, key] of of.keys.entries()) {
      set({ step: 'passing', of, done })
      if (await needs.isPassedOn(key)) {
        outcome.before.push(key)
        continue
      }
      const how = await needs.send(of, key)
      if (how === 'not-sent') left.push(key)
      else outcome[how].push(key)
      if (how === 'sent') needs.record(of, key, true)
    }
    const opened = left.length > 0 ? await needs.open(of, left) : 'not-opened'
    const isOpen = opened !== 'not-opened'
    outcome[isOpen ? 'opened' : 'failed'].push(...left)
    if (isOpen) for (const key of left) needs.record(of, key, false)
    set({ step: 'done', of, outcome, mayBeOpen: opened === 'maybe' })
  }

  return {
    now,
    subscribe,
    start: (of) => {
      if (now().step !== 'passing') void run(of)
    },
  }
}
