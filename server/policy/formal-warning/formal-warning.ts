import { type Day, monthsLater } from '../calendar.ts'
import { type LifeCycle, nextState } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { FormalWarningState, ObjectionOutcome } from '../vocabulary-outcomes.ts'

/**
 * G (LGSCO): the step between the polite warning and a restriction. It counts once its letter was sent, and lapses on
 * its day automatically.
 */
export const formalWarningCycle: LifeCycle<FormalWarningState, 'decide', 'send' | 'withdraw'> = {
  begins: { decide: 'to-send' },
  states: { 'to-send': { send: 'given', withdraw: 'withdrawn' }, given: { withdraw: 'withdrawn' }, withdrawn: {} },
}

/** The first day on which a formal warning no longer counts, from the day on its letter. */
export const formalWarningLapsesOn = (sentOn: Day, months: number): Day => monthsLater(sentOn, months)

/** As far as the rules need it. `lapsesOn`: null until it was given. */
export type FormalWarning = { state: FormalWarningState; lapsesOn: Day | null }

/** Whether it counts on a day: told to the customer, not withdrawn and not lapsed. */
export const isStanding = ({ state, lapsesOn }: FormalWarning, today: Day): boolean =>
  state === 'given' && lapsesOn !== null && today < lapsesOn

/** Its letter is sent once, and not after it was withdrawn. */
export function maySendFormalWarning({ state }: Pick<FormalWarning, 'state'>): Refusal | null {
  if (state === 'given') return new Refusal('already-sent')
  return state === 'withdrawn' ? new Refusal('formal-warning-over') : null
}

/** Whether it counts, or will once its letter was sent. */
const isOpen = (warning: FormalWarning, today: Day): boolean =>
  warning.state === 'to-send' || isStanding(warning, today)

/** Nothing is withdrawn that no longer counts. */
export const mayWithdraw = (warning: FormalWarning, today: Day): Refusal | null =>
  isOpen(warning, today) ? null : new Refusal('formal-warning-over')

/**
 * G (LGSCO): one formal warning at a time. While one counts or its letter waits, the next step is another: a second one
 * would have an end and an objection of its own, and tell the customer that the first meant little.
 */
export const mayWarnAgain = (warnings: readonly FormalWarning[], today: Day): Refusal | null =>
  warnings.some((one) => isOpen(one, today)) ? new Refusal('formal-warning-stands') : null

/** P14: how far the newest objection to a formal warning is. */
export type ObjectionProgress = 'none' | 'open' | 'answered'

/**
 * P14: an objection is recorded to a warning that was given and not withdrawn, once the one before it is answered. The
 * day of receipt decides: the letter had been sent, and the warning still counted.
 */
export function mayObject(
  warning: FormalWarning & { sentOn: Day | null; objecting: ObjectionProgress },
  receivedOn: Day,
  today: Day,
): Refusal | null {
  const { state, sentOn, objecting } = warning
  if (state === 'to-send' || sentOn === null) return new Refusal('formal-warning-not-given')
  if (receivedOn > today) return new Refusal('in-the-future')
  if (!isStanding(warning, receivedOn)) return new Refusal('formal-warning-over')
  if (objecting === 'open') return new Refusal('objection-recorded')
  return receivedOn < sentOn ? new Refusal('in-the-past') : null
}

/** P14: an objection that came without a message needs an account in words. */
export const requireObjectionAccount = (given: { account: string | null; hasMessage: boolean }): Refusal | null =>
  given.hasMessage || given.account?.trim() ? null : new Refusal('account-missing')

/**
 * P14: each objection is answered once, also after the warning has lapsed: the customer was promised an answer. The
 * officer answers the one that they read, and no other that came meanwhile. `read`: its id; where nobody says it, there
 * was only ever one.
 */
export function mayAnswerObjection(
  objections: readonly { id: string; answer: object | null }[],
  read: string | undefined,
): Refusal | null {
  if (objections.length === 0) return new Refusal('no-objection')
  if (objections.every(({ answer }) => answer !== null)) return new Refusal('already-answered')
  const one = read === undefined && objections.length === 1 ? objections[0] : objections.find(({ id }) => id === read)
  if (!one) return new Refusal('changed-meanwhile')
  return one.answer === null ? null : new Refusal('already-answered')
}

/** An objection that is upheld withdraws the warning. */
export const stateAfterObjection = (state: FormalWarningState, outcome: ObjectionOutcome): FormalWarningState =>
  outcome === 'withdrawn' && state !== 'withdrawn' ? nextState(formalWarningCycle, state, 'withdraw') : state
