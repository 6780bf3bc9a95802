import type { AuditKind } from '../../../server/register/audit/audit-entry.ts'
import type { Who, Writer } from './people.ts'
import type { Place } from './seat.ts'

/** One step by hand: what to choose and write first, and the button to press then. */
export type Hand = {
  press: string | ((who: Writer) => string)
  choose?: Record<string, string>
  /** The radio button to choose. */
  answer?: string
  write?: Record<string, string | ((who: Writer) => string)>
}

/** Something that a person does in the pane, from the open message to the words that confirm it. */
export type Action = {
  name: string
  place: Place
  who: Who
  /** How many messages of the customer's it is about. */
  messages?: number
  /** The action that is done before, without a fault. */
  before?: Action
  /** The steps in order. If the button of a later step is there, that step comes next. */
  hands: Hand[]
  done: RegExp
  /** The audit entry that it must leave once. An `undone` entry cancels one. */
  audited: AuditKind | null
  undone?: AuditKind
  /** In the ribbon: the words that ask for the button to be pressed again. */
  again?: RegExp
  /** The file of its form, which the pane loads when needed. */
  form?: string
  /** The button that closes the form. */
  leave?: string
  /** Its form stands in the place of the standing. */
  hidesStanding?: true
}

const written = 'They rang four times this morning, and shouted each time.'

const warning: Action = {
  name: 'polite warning',
  place: 'pane',
  who: 'warned',
  hands: [{ press: 'Give another polite warning' }],
  // What Outlook did not open, the person says that they have sent by hand.
  done: /Polite warning (recorded|sent)\./,
  audited: 'warning-given',
}
const escalation: Action = {
  name: 'escalation',
  place: 'pane',
  who: 'warned',
  hands: [{ press: 'Escalate' }],
  done: /Escalated to the authorising officer/,
  audited: 'escalation-filed',
}
const passingOn: Action = {
  name: 'reminding and passing on',
  place: 'pane',
  who: 'restricted',
  hands: [{ press: 'Remind and pass on' }],
  // What Outlook did not open, the person says that they have done by hand.
  done: /Recorded: (reminder and message to the contact opened|reminded, message to the contact opened|passed on, reminder opened)\./,
  audited: 'contact-passed-on',
  undone: 'passed-on-undone',
}

/** Only shows the standing, of somebody whose Reply-To alone is on the register. */
export const look: Action = {
  name: 'opening a message',
  place: 'pane',
  who: 'restricted by Reply-To',
  hands: [],
  done: /Restricted contact/,
  audited: null,
}

/** Everything that staff can record. */
export const actions: Action[] = [
  warning,
  {
    name: 'undoing a warning',
    place: 'pane',
    who: 'warned',
    before: warning,
    hands: [{ press: 'Undo the polite warning' }],
    done: /Polite warning undone\./,
    audited: 'warning-undone',
  },
  escalation,
  {
    name: 'withdrawing an escalation',
    place: 'pane',
    who: 'warned',
    before: escalation,
    hands: [{ press: 'Undo the escalation' }],
    done: /Escalation withdrawn\./,
    audited: 'escalation-withdrawn',
  },
  {
    name: 'details of an escalation',
    place: 'pane',
    who: 'warned',
    before: escalation,
    // The form opens by itself, but not again after a reload.
    hands: [{ press: 'Add details' }, { press: 'Save details', write: { 'What happened?': written } }],
    done: /Details saved\./,
    audited: 'escalation-details-added',
    form: 'details-form',
  },
  passingOn,
  {
    name: 'undoing a record of passing on',
    place: 'pane',
    who: 'restricted',
    before: passingOn,
    hands: [{ press: 'Undo the record' }],
    done: /Not recorded any more\./,
    audited: 'passed-on-undone',
  },
  {
    name: 'circumstances',
    place: 'pane',
    who: 'restricted',
    hands: [
      { press: 'More' },
      { press: 'Circumstances have changed' },
      { press: 'Tell the officer', write: { 'What has changed?': written } },
    ],
    done: /Reported\. An authorising officer will look at it/,
    audited: 'circumstances-reported',
    form: 'circumstances-form',
  },
  {
    name: 'representation',
    place: 'pane',
    who: 'restricted',
    hands: [
      { press: 'More' },
      { press: 'Record a representation' },
      { press: 'Record it', write: { 'What do they say, in short?': written } },
    ],
    done: /Representation recorded\./,
    audited: 'representation-recorded',
    form: 'representation-form',
  },
  {
    name: 'another address',
    place: 'pane',
    who: 'restricted',
    hands: [
      { press: 'Report another address' },
      {
        press: 'Report it',
        answer: 'The customer’s own',
        write: {
          // The pane asks for it only if the sender could not be looked up.
          'The customer’s known address or number': ({ address }) => address,
          'New address': ({ address }) => `also.${address}`,
          'How do you know?': written,
        },
      },
    ],
    done: /Reported\. It counts once the register keeper has accepted it\./,
    audited: 'contact-point-proposed',
    form: 'report-form',
    leave: 'Report another address',
  },
  {
    name: 'logging a call',
    place: 'pane',
    who: 'warned',
    hands: [
      { press: 'Log a call' },
      { press: 'Look up', choose: { 'Look up by': 'address' }, write: { Address: ({ address }) => address } },
      { press: 'Record a polite warning', write: { 'What happened?': written } },
    ],
    done: /Polite warning recorded\./,
    audited: 'warning-given',
    form: 'call-page',
    leave: 'Back',
    hidesStanding: true,
  },
  {
    name: 'several messages',
    place: 'several',
    who: 'warned',
    messages: 2,
    hands: [{ press: ({ name }) => `Escalate 2 messages: ${name}` }],
    done: /Escalated 2 messages to the authorising officer\./,
    audited: 'escalation-filed',
  },
  {
    name: 'Escalate in the ribbon',
    place: 'ribbon',
    who: 'warned',
    hands: [{ press: 'Escalate' }],
    done: /Escalated to the authorising officer|Escalated without the original|is escalated already/,
    audited: 'escalation-filed',
    again: /Not escalated|Try again/,
  },
  {
    name: 'Pass to contact in the ribbon',
    place: 'ribbon',
    who: 'restricted',
    hands: [{ press: 'Pass to contact' }],
    done: /Recorded as passed on\.|It counts as passed on once you’ve sent it\./,
    audited: 'contact-passed-on',
    again: /Not checked|opened no message|It is not recorded|Not recorded/,
  },
]
