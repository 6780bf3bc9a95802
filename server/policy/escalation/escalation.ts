import { allows, type LifeCycle, statesOf } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { EscalationState } from '../vocabulary.ts'
import { mayChange, type Person } from '../who-may.ts'

/** What the person who escalated may do, and what an officer decides. */
type OwnAct = 'add-details' | 'withdraw'
type OfficersAct =
  | 'ask-for-more'
  | 'approve'
  | 'decline'
  | 'no-action'
  | 'refer-to-legal'
  | 'warn-instead'
  | 'treat-as-complaint'
  | 'warn-formally'
  | 'record-advice'

/** P3, P5, P7, P9: `mayAddDetails` and `mayDecide` say who may. */
const whileOpen = {
  'add-details': 'pending',
  'ask-for-more': 'more-wanted',
  approve: 'approved',
  decline: 'declined',
  'no-action': 'no-action',
  'refer-to-legal': 'referred',
  'warn-instead': 'warning-instead',
  'treat-as-complaint': 'complaint',
  'warn-formally': 'formal-warning',
} as const

export const escalationCycle: LifeCycle<EscalationState, 'escalate', OwnAct | OfficersAct> = {
  begins: { escalate: 'pending' },
  states: {
    // P10: while no officer has acted on it: `isWithdrawable`.
    pending: { ...whileOpen, withdraw: 'withdrawn' },
    'more-wanted': whileOpen,
    withdrawn: {},
    approved: {},
    declined: {},
    'no-action': {},
    // P3: legal advice stays open until its answer is recorded.
    referred: { 'record-advice': 'pending' },
    'warning-instead': {},
    complaint: {},
    'formal-warning': {},
  },
}

/** It waits for an officer, or for what the officer asked. */
export const isOpen = (state: EscalationState): boolean => allows(escalationCycle, state, 'add-details')

/** P10: not decided yet: waiting for an officer, or for what the officer asked. */
export const openStates = statesOf(escalationCycle).filter(isOpen)

/**
 * P3: staff see a decision as pending until there is one: legal advice is not a decision about the customer's contact.
 */
export const undecidedStates: EscalationState[] = [...openStates, 'referred']

/** P10: an escalation is open until it is withdrawn or decided, and while no advice is awaited. */
export function mayStillAct(state: EscalationState, act: Exclude<OwnAct, 'withdraw'> | OfficersAct): Refusal | null {
  if (allows(escalationCycle, state, act)) return null
  return state === 'referred' ? new Refusal('advice-awaited') : closed(state)
}

const closed = (state: EscalationState) => new Refusal(state === 'withdrawn' ? 'already-withdrawn' : 'already-decided')

/** P10: for how many days the person who escalated sees the outcome beside the message. */
export const outcomeShownForDays = 90

/**
 * P10: the same customer may be escalated again, even while restricted, since the behaviour may continue. Refused only
 * if nothing is new: the authorising officer already has every message in it. A contact without a message id cannot be
 * recognised and counts as new.
 */
export function mayEscalate(messageIds: (string | null)[], pendingMessageIds: ReadonlySet<string>): Refusal | null {
  const nothingNew = messageIds.every((id) => id !== null && pendingMessageIds.has(id))
  return nothingNew ? new Refusal('message-already-escalated') : null
}

/** P10: details are added while nothing is decided. */
export const mayAddDetails = (escalation: { by: Person; state: EscalationState }, person: Person): Refusal | null =>
  mayChange(escalation.by, person) ?? mayStillAct(escalation.state, 'add-details')

/** `isActedOn`: an officer asked for more, or legal advice was sought: whatever the state is now. */
type Undecided = { state: EscalationState; isActedOn: boolean }

/** P10: an undo while nobody has acted: afterwards what an officer wrote would be lost with it. */
export const isWithdrawable = ({ state, isActedOn }: Undecided): boolean =>
  allows(escalationCycle, state, 'withdraw') && !isActedOn

/** P10: whoever escalated withdraws it while no officer has acted on it. */
export function mayWithdrawEscalation(escalation: Undecided & { by: Person }, person: Person): Refusal | null {
  const refused = mayChange(escalation.by, person)
  if (refused || isWithdrawable(escalation)) return refused
  if (undecidedStates.includes(escalation.state)) return new Refusal('officer-has-acted')
  return closed(escalation.state)
}
