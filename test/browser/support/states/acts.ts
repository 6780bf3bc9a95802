import { colleagues } from '../../../cast.ts'
import { enterCustomer, enterRestriction } from '../../../demo-register.ts'
import { actBy } from '../../../support/acts.ts'
import { button, inMore, press, says } from '../hands.ts'
import { newcomer, writes } from '../newcomer.ts'
import { nothingWaits, sendNow } from '../waiting-list.ts'
import type { State } from './state.ts'

type Reach = State['reach']
type Seat = Parameters<Reach>[0]

/** Opens a message of somebody new, and goes on from there. */
const withNewcomer =
  (then: (seat: Seat, stack: Parameters<Reach>[1]) => Promise<unknown>): Reach =>
  async (seat, stack) => {
    const who = await newcomer(stack.post)
    await seat.read(who.subject)
    await seat.card('No contact restriction').waitFor()
    await then(seat, stack)
  }

const withJo =
  (then: (seat: Seat) => Promise<unknown>): Reach =>
  async (seat, { post }) => {
    const letter = await writes(post, 'Jo Marsh <jo.marsh@example.org>')
    await seat.read(letter.subject)
    await seat.card('Restricted contact').waitFor()
    await then(seat)
  }

const warn = async ({ pane }: Seat) => {
  await press(pane, 'Give a polite warning')
  await says(pane, 'Polite warning recorded.')
  await says(pane, 'Did you send it?')
}
const escalate = async ({ pane, card }: Seat) => {
  await press(pane, 'Escalate')
  await card('Decision pending').waitFor()
  await says(pane, 'Escalated to the authorising officer')
}
/** Outlook opens no windows until `hears`. */
const forms = ['displayReplyFormAsync', 'displayReplyForm', 'displayNewMessageFormAsync', 'displayNewMessageForm']
const deaf = ({ outlook }: Seat, silent = forms) => outlook.change({ silent })
const hears = ({ outlook }: Seat) => outlook.change({ silent: [] })

/** What becomes of each act, with its undo, its refusal and what is left to do by hand. */
export const acts: State[] = [
  { name: 'warned now', reach: withNewcomer(warn) },
  {
    name: 'warning undone',
    reach: withNewcomer(async (seat) => {
      await warn(seat)
      await press(seat.pane, 'Undo the polite warning')
      await says(seat.pane, 'Polite warning undone.')
      await seat.card('No contact restriction').waitFor()
    }),
  },
  {
    name: 'warning, reply not opened',
    reach: withNewcomer(async (seat) => {
      await deaf(seat)
      await warn(seat)
      await button(seat.pane, 'Copy the words').waitFor()
    }),
    leave: hears,
  },
  {
    name: 'warning refused',
    reach: async (seat, { post, register }) => {
      const who = await newcomer(post)
      await seat.read(who.subject)
      await seat.card('No contact restriction').waitFor()
      await register.write(async (tx) => {
        const act = actBy(colleagues.ruth, new Date())
        const customer = { name: who.name, addresses: [who.address], numbers: [] }
        await enterRestriction(tx, act, await enterCustomer(tx, act, customer), [{ kind: 'designated-contact' }])
      })
      await press(seat.pane, 'Give a polite warning')
      await says(seat.pane, 'Not recorded: contact with this customer is already restricted.')
    },
  },
  { name: 'escalated now', reach: withNewcomer(escalate) },
  {
    name: 'escalated without original',
    reach: withNewcomer(async (seat) => {
      await deaf(seat, ['getAsFileAsync'])
      await escalate(seat)
    }),
    leave: hears,
  },
  {
    name: 'escalation, more',
    reach: withNewcomer(async (seat) => {
      await escalate(seat)
      await press(seat.pane, 'More')
      await inMore(seat.pane, 'Withdraw the escalation').waitFor()
    }),
  },
  {
    name: 'escalation, details form',
    reach: withNewcomer(async (seat) => {
      await escalate(seat)
      await seat.pane.getByRole('checkbox', { name: 'Abusive' }).check()
    }),
  },
  {
    name: 'escalation, details not sent',
    reach: withNewcomer(async (seat, { proxy }) => {
      await escalate(seat)
      await seat.pane.getByRole('textbox', { name: 'What happened?' }).fill('It was loud.')
      proxy.set({ offline: true })
      await press(seat.pane, 'Save details')
      await says(seat.pane, 'This may have been recorded.')
    }),
    leave: async (_, { proxy }) => proxy.set(),
  },
  {
    name: 'escalation, details saved',
    reach: withNewcomer(async (seat) => {
      await escalate(seat)
      await seat.pane.getByRole('textbox', { name: 'What happened?' }).fill('It was loud.')
      await press(seat.pane, 'Save details')
      await says(seat.pane, 'Details saved.')
    }),
  },
  {
    name: 'escalation withdrawn',
    reach: withNewcomer(async (seat) => {
      await escalate(seat)
      await press(seat.pane, 'Undo the escalation')
      await says(seat.pane, 'Escalation withdrawn.')
      await seat.card('No contact restriction').waitFor()
    }),
  },
  {
    name: 'undo refused',
    reach: withNewcomer(async (seat, { register }) => {
      await escalate(seat)
      await register.write((tx) =>
        tx
          .updateTable('escalations')
          .set({ state: 'declined' })
          .where('state', '=', 'pending')
          .where('service', 'is', null)
          .execute(),
      )
      await press(seat.pane, 'Undo the escalation')
      await says(seat.pane, 'Not undone.')
    }),
  },
  {
    name: 'passed on',
    reach: withJo(async ({ pane }) => {
      await press(pane, 'Remind and pass on')
      await says(pane, 'Recorded: reminder and message to the contact opened.')
    }),
  },
  {
    name: 'passed on, undone',
    reach: withJo(async ({ pane }) => {
      await press(pane, 'Pass on only')
      await says(pane, /^Recorded: message to the contact opened\./)
      await press(pane, 'Undo the record')
      await says(pane, 'Not recorded any more.')
    }),
  },
  {
    name: 'passing on, nothing opened',
    reach: withJo(async (seat) => {
      await deaf(seat)
      await press(seat.pane, 'Remind and pass on')
      await button(seat.pane, 'I have done this').waitFor()
    }),
    leave: hears,
  },
  {
    name: 'waiting to be sent',
    reach: withNewcomer(async (seat, { proxy }) => {
      proxy.set({ offline: true, path: '/api/' })
      await press(seat.pane, 'Give a polite warning')
      await says(seat.pane, 'The polite warning is kept here and will be sent.')
      await press(seat.pane, 'Escalate')
      await seat.pane.getByRole('region', { name: 'Waiting to be sent' }).getByText('Two actions').waitFor()
    }),
    leave: async (seat, { proxy }) => {
      proxy.set()
      await sendNow(seat.pane)
      await nothingWaits(seat.pane)
    },
  },
  {
    name: 'waiting, will be undone',
    reach: withNewcomer(async (seat, { proxy }) => {
      proxy.set({ loseAnswers: 99, path: '/api/warnings' })
      await press(seat.pane, 'Give a polite warning')
      await says(seat.pane, 'The polite warning is kept here and will be sent.')
      await press(seat.pane, 'Undo the polite warning')
      await says(seat.pane, 'It will be undone as soon as the register can be reached.')
    }),
    leave: async (seat, { proxy }) => {
      proxy.set()
      await sendNow(seat.pane)
      await nothingWaits(seat.pane)
    },
  },
]
