import { colleagues } from '../../../cast.ts'
import { decide } from '../../../support/deciding.ts'
import { fillApproval } from '../approval.ts'
import { choose, fill, tick } from '../form.ts'
import { press, says } from '../hands.ts'
import { dayNow, escalated, formallyWarnedNow, formalWarningNow, now, objectedNow, told } from '../records.ts'
import { opened, title } from './opened.ts'
import type { State } from './state.ts'

type Reach = State['reach']
type Seat = Parameters<Reach>[0]
type Stack = Parameters<Reach>[1]

const frances = colleagues.frances.address

const deciding =
  (then: (seat: Seat, stack: Stack, escalationId: string) => Promise<unknown> = async () => {}): Reach =>
  async (seat, stack) => {
    const { escalationId } = await escalated(stack)
    await opened(seat, stack, 'Escalation', escalationId, 'Decide on this escalation')
    await then(seat, stack, escalationId)
  }

/** P10 to P16: an escalation, from the mail about it to its decision. */
export const decisions: State[] = [
  { name: 'decision, fresh', person: frances, reach: deciding() },
  { name: 'decision, filled', person: frances, reach: deciding(({ pane }) => fillApproval(pane)) },
  {
    name: 'decision, refused',
    person: frances,
    reach: deciding(async ({ pane }) => {
      await choose(pane, 'What do you decide?', /^Approve a restriction/)
      await choose(pane, 'Does a support worker help this customer?', 'Yes')
      await choose(pane, 'Would this keep the customer from reaching their ward councillors?', 'Yes')
      await press(pane, 'Add a councillor')
      await press(pane, 'Approve the restriction')
      await pane.getByRole('heading', { name: /^There are \d+ problems$/ }).waitFor()
    }),
  },
  {
    name: 'decision, formal warning',
    person: frances,
    reach: deciding(async ({ pane }) => {
      await choose(pane, 'What do you decide?', /^A formal warning/)
      await fill(pane, 'Reasons', 'Three messages this week insult our staff.')
    }),
  },
  {
    name: 'decision, after a formal warning',
    person: frances,
    reach: async (seat, stack) => {
      const warned = await formallyWarnedNow(stack)
      const { escalationId } = await escalated(stack, 'amira', warned)
      await opened(seat, stack, 'Escalation', escalationId, 'Decide on this escalation')
      await says(seat.pane, /^This customer has a formal warning/)
    },
  },
  {
    name: 'decision, with legal advice',
    person: frances,
    reach: deciding(async ({ pane }) => {
      await choose(pane, 'What do you decide?', /^Approve a restriction/)
      await press(pane, /^If needed: precautions/)
      await tick(pane, 'Ask legal services for advice as well')
      await fill(pane, 'What do you ask legal services?', 'Could the messages of May be harassment?')
    }),
  },
  {
    name: 'decision, ask for more',
    person: frances,
    reach: async (seat, stack) => {
      const { escalationId } = await escalated(stack)
      const question = 'Which words were used, and to whom?'
      await decide(stack.register, now('tom'), escalationId, { outcome: 'ask-for-more', version: 1, question })
      await opened(seat, stack, 'Escalation', escalationId, 'Decide on this escalation')
      await says(seat.pane, `More details were asked for: ${question}`)
      await choose(seat.pane, 'What do you decide?', /^Refer to legal/)
    },
  },
  {
    name: 'decision, decided',
    person: frances,
    reach: async (seat, stack) => {
      const { escalationId } = await escalated(stack)
      const reasons = 'Once, and at a hard time for the family.'
      await decide(stack.register, now('tom'), escalationId, { outcome: 'decline', version: 1, reasons })
      await opened(seat, stack, 'Escalation', escalationId, 'An escalation')
      await says(seat.pane, reasons)
    },
  },
]

/** P10, P14: from the escalation to its formal warning. */
const formalWarning =
  (
    make: (stack: Stack) => Promise<{ escalationId: string }>,
    named: string,
    then: (seat: Seat) => Promise<unknown> = async () => {},
  ): Reach =>
  async (seat, stack) => {
    const { escalationId } = await make(stack)
    await seat.read(await told(stack, 'Escalation', escalationId, frances))
    await press(seat.pane, 'Open the formal warning')
    await title(seat, named)
    await then(seat)
  }

/** P10, P14: what a formal warning can come to. */
export const formalWarnings: State[] = [
  {
    name: 'formal warning, to send',
    person: frances,
    reach: formalWarning(formalWarningNow, 'Formal warning: to be sent', ({ pane }) =>
      press(pane, 'Withdraw the warning'),
    ),
  },
  {
    name: 'formal warning, letter',
    person: frances,
    reach: formalWarning(formalWarningNow, 'Formal warning: to be sent', async (seat) => {
      await press(seat.pane, 'Write the letter')
      await title(seat, 'Formal warning')
      await press(seat.pane, 'Record as sent')
      await fill(seat.pane, 'Sent on', dayNow())
    }),
  },
  {
    name: 'formal warning, given',
    person: frances,
    reach: formalWarning(formallyWarnedNow, 'Formal warning', ({ pane }) => press(pane, 'Record an objection')),
  },
  {
    name: 'formal warning, withdrawn after an objection',
    person: frances,
    reach: formalWarning(objectedNow, 'Formal warning: withdrawn', ({ pane }) => says(pane, 'She was ill that week.')),
  },
]
