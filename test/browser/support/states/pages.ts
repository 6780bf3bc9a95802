import { expect } from 'vitest'
import { liftRestriction } from '../../../../server/cases/restriction/lift-restriction.ts'
import { addLetter } from '../../../../server/register/letter/letters.ts'
import { newId } from '../../../../server/register/store/new-id.ts'
import { addMail, markFailed } from '../../../../server/register/work/outbox.ts'
import { colleagues } from '../../../cast.ts'
import { decide, varied } from '../../../support/deciding.ts'
import { fill, tick } from '../form.ts'
import { button, press, pressInMore, says } from '../hands.ts'
import { writes } from '../newcomer.ts'
import {
  agreedNow,
  dayNow,
  escalated,
  eventful,
  inForceNow,
  now,
  termsNow,
  told,
  withLegalQuestion,
} from '../records.ts'
import { isAway } from '../settings.ts'
import { decisions, formalWarnings } from './decisions.ts'
import { opened, title } from './opened.ts'
import type { State } from './state.ts'

type Reach = State['reach']
type Seat = Parameters<Reach>[0]
type Stack = Parameters<Reach>[1]

const frances = colleagues.frances.address

/** P14: from the restriction to a letter of it. */
const letter =
  (
    make: (stack: Stack) => Promise<{ restrictionId: string }>,
    named: string,
    then: (seat: Seat) => Promise<unknown>,
  ): Reach =>
  async (seat, stack) => {
    const { restrictionId } = await make(stack)
    await seat.read(await told(stack, 'Restriction', restrictionId, frances))
    await button(seat.pane, named).first().click()
    await title(seat, named)
    await then(seat)
  }

/** A letter without its reasons, as an older program may have left it. */
async function incomplete(stack: Stack) {
  const made = await inForceNow(stack)
  const kind = 'review-continued'
  await stack.register.write((tx) =>
    addLetter(tx, {
      id: newId(),
      restrictionId: made.restrictionId,
      kind,
      decidedOn: dayNow(),
      reasons: '',
      receivedOn: null,
      at: new Date(),
    }),
  )
  return made
}

const letters: State[] = [
  {
    name: 'letter, to write',
    person: frances,
    reach: letter(agreedNow, 'Restriction letter', async ({ pane }) => {
      await press(pane, 'Record as sent')
      await fill(pane, 'Sent on', dayNow())
    }),
  },
  {
    name: 'letter, incomplete',
    person: frances,
    reach: letter(incomplete, 'Letter about the review', ({ pane }) =>
      says(pane, 'The letter still lacks: the reasons.'),
    ),
  },
  {
    name: 'letter, recorded',
    person: frances,
    reach: letter(inForceNow, 'Restriction letter', ({ pane }) => says(pane, 'This letter is recorded as sent.')),
  },
]

const restriction =
  (then: (seat: Seat, stack: Stack) => Promise<unknown> = async () => {}): Reach =>
  async (seat, stack) => {
    const { restrictionId } = await eventful(stack)
    await opened(seat, stack, 'Restriction', restrictionId, 'Restriction: in force')
    await then(seat, stack)
  }

/** P14, P15: what happened to a restriction, and what may be done about it. */
const restrictions: State[] = [
  {
    name: 'restriction, with everything',
    person: frances,
    reach: restriction(async ({ pane }) => {
      await pane.getByText('When, and what was done').click()
      await pane.getByText('The reasons', { exact: true }).click()
    }),
  },
  {
    name: 'restriction, legal question',
    person: frances,
    reach: async (seat, stack) => {
      const { restrictionId } = await withLegalQuestion(stack)
      await opened(seat, stack, 'Restriction', restrictionId, 'Restriction: in force')
      await press(seat.pane, 'Record the answer')
      await fill(seat.pane, 'What did legal services answer?', 'No. Milder terms would do.')
    },
  },
  { name: 'restriction, change form', person: frances, reach: restriction(({ pane }) => press(pane, 'Change it')) },
  {
    name: 'restriction, review while a change waits',
    person: frances,
    reach: async (seat, stack) => {
      const { restrictionId } = await inForceNow(stack)
      await varied(stack.register, restrictionId, now('tom'), { terms: termsNow() })
      await opened(seat, stack, 'Restriction', restrictionId, 'Restriction: in force')
      await press(seat.pane, 'Record a review')
      await seat.pane.getByText(/^That it stays can be decided once/).waitFor()
    },
  },
  {
    name: 'restriction, answer by the same officer',
    person: frances,
    reach: async (seat, stack) => {
      const { pane } = seat
      const { restrictionId } = await eventful(stack)
      await isAway(stack, 'Tom Birch')
      const answerIt = button(pane, /^Answer it: representation/)
      await expect
        .poll(async () => {
          await opened(seat, stack, 'Restriction', restrictionId, 'Restriction: in force')
          return await answerIt.count()
        })
        .toBe(1)
      await press(pane, /^Mark as acknowledged/)
      await says(pane, /^Acknowledged on/)
      await answerIt.click()
      await press(pane, 'Record the answer')
      await pane.getByText('This is needed.').first().waitFor()
    },
  },
  {
    name: 'restriction, lifted',
    person: frances,
    reach: restriction(async (seat) => {
      await press(seat.pane, 'Lift it')
      await fill(seat.pane, 'Reasons', 'It is no longer needed.')
      await press(seat.pane, 'Lift the restriction')
      await title(seat, 'Restriction: lifted')
      await says(seat.pane, 'Lifted. It no longer applies.')
    }),
  },
]

/** P13: the work list, last: by then much is waiting. */
const work: State = {
  name: 'work list',
  person: frances,
  reach: async (seat, stack) => {
    await seat.read((await writes(stack.post, 'Ana Silva <ana@example.org>', frances)).subject)
    await press(seat.pane, /waiting/)
    await title(seat, 'Waiting for you')
    await says(seat.pane, /^Waiting since /)
  },
}

const lee = colleagues.lee.address
const ruth = colleagues.ruth.address

/** One mail that a mail server would not take. */
const dead = (stack: Stack) =>
  stack.register.write(async (tx) => {
    const id = newId()
    const to = [colleagues.tom.address]
    const mail = { id, key: id, to, subject: 'Escalation awaiting your decision: E-1A2B-3C4D', text: '', headers: {} }
    await addMail(tx, { ...mail, at: new Date() })
    await tx.updateTable('outbox').set({ claimed_by: 'one' }).where('id', '=', id).execute()
    await markFailed(tx, { id, server: 'one', error: '550 No such mailbox', nextAt: 'dead', left: to })
  })

/** ICT and the register keeper: first with nothing to do. */
const services: State[] = [
  {
    name: 'mail arrangements, none',
    person: lee,
    reach: async (seat, stack) => {
      await seat.read(await told(stack, 'Arrangement', newId(), lee))
      await says(seat.pane, 'No mail arrangement is in place, and none is waiting.')
    },
  },
  {
    name: 'mail arrangements',
    person: lee,
    reach: async (seat, stack) => {
      const exceptions = ['cllr.nair@ambleford.example']
      await inForceNow(stack, { mail: { kind: 'forward', exceptions } })
      const { restrictionId } = await inForceNow(stack, { mail: { kind: 'block', exceptions: [] } })
      await stack.register.write((tx) => liftRestriction(tx, now('tom'), restrictionId, { reasons: 'Over.' }))
      await seat.read(await told(stack, 'Arrangement', newId(), lee))
      await button(seat.pane, /^It is in place: /).waitFor()
      await button(seat.pane, /^It is removed: /).waitFor()
    },
  },
  {
    name: 'dead letters',
    person: ruth,
    reach: async (seat, stack) => {
      await dead(stack)
      await seat.read((await writes(stack.post, 'Ana Silva <ana@example.org>', ruth)).subject)
      await press(seat.pane, /waiting/)
      await press(seat.pane, 'Mail that could not be sent')
      await button(seat.pane, 'Try again: Escalation awaiting your decision: E-1A2B-3C4D').waitFor()
    },
    leave: ({ pane }) => press(pane, 'Try again: Escalation awaiting your decision: E-1A2B-3C4D'),
  },
]

/** What staff are asked, and what they say of a restriction. */
const staff: State[] = [
  {
    name: 'own escalation, more wanted',
    reach: async (seat, stack) => {
      const { escalationId } = await escalated(stack)
      const question = 'Which words were used, and to whom?'
      await decide(stack.register, now('tom'), escalationId, { outcome: 'ask-for-more', version: 1, question })
      await seat.read(await told(stack, 'Escalation', escalationId, colleagues.amira.address))
      await says(seat.pane, question)
      await tick(seat.pane, 'Abusive')
    },
  },
  {
    name: 'not for you',
    reach: async (seat, stack) => {
      await seat.read(await told(stack, 'Restriction', newId(), colleagues.amira.address))
      await title(seat, 'This is not for you')
    },
  },
  ...(['Record a representation', 'Circumstances have changed'] as const).map((name) => ({
    name: name.toLowerCase(),
    reach: async (seat: Seat, stack: Stack) => {
      const { name: who, address } = await inForceNow(stack)
      await seat.read((await writes(stack.post, `${who} <${address}>`)).subject)
      await pressInMore(seat.pane, name)
      await seat.pane.getByRole('form', { name }).waitFor()
    },
    leave: ({ pane }: Seat) => press(pane, 'Close'),
  })),
]

/** The pages of the pane, each for whom it is. */
export const pages: State[] = [
  ...services,
  ...decisions,
  ...formalWarnings,
  ...letters,
  ...restrictions,
  ...staff,
  work,
]
