import { describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { message } from '../../support/acts.ts'
import { pass, seen } from '../../support/doing.ts'
import { note } from '../../support/duties.ts'
import { fullTest } from '../../support/is-full.ts'
import { examine } from '../support/accessibility/axe.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk } from '../support/desk.ts'
import { tick } from '../support/form.ts'
import { press, says } from '../support/hands.ts'
import { writes } from '../support/newcomer.ts'
import { now } from '../support/records.ts'
import { openRegister } from '../support/register-desk.ts'
import { screenshot } from '../support/screenshot.ts'
import { card, walkDesignatedContact, walkFrontLine } from '../support/walks.ts'

const at = desk({ walks: true })
const [jo = ''] = customers.jo.addresses

fullTest(
  'training: two roles are walked through, each step ticked once the register or a mailbox has its end',
  async () => {
    const walker = await at.sit()
    const { page } = walker
    await walkFrontLine(walker, true)
    await card(page).getByRole('heading', { name: 'What you learnt' }).waitFor()
    const { wrong } = await examine(page.mainFrame(), 'all', '[aria-label="Try this"]')
    expect(wrong).toEqual([])
    await screenshot(page, 'walk-front-line')
    await walkDesignatedContact(walker)
    await screenshot(page, 'walk-designated-contact')
  },
)

describe('P14: what is passed to the designated contact', () => {
  fullTest('G: after one click a colleague ticks what the message holds', async () => {
    const letter = await writes(at.stack.post, `Jo Marsh <${jo}>`)
    const { pane, page, card } = await at.sit({ message: letter.subject })
    await card('Restricted contact').waitFor()
    await press(pane, 'Pass on only')
    await press(pane, 'Add a request or concern')
    await tick(pane, 'Subject access request')
    await clean(page)
    await screenshot(page, 'held-duties')
    await press(pane, 'Save')
    await says(pane, 'Noted. We’ll tell the contact when to act by.')
  })

  test('G: the contact finds what a colleague has noted of the message, with its clock, and deals with it', async () => {
    const { register } = at.stack
    const standing = await seen(register, now('amira'), jo)
    if (standing?.kind !== 'restricted') throw new Error('Jo is not restricted.')
    const from = { address: jo, name: customers.jo.name }
    const contact = message({ from, subject: 'My file', sentAt: new Date().toISOString() })
    const { passedOnId } = await pass(register, now('amira'), standing.restrictionId, { contact })
    await note(register, passedOnId, ['subject-access'], now('amira'))

    const sam = await at.sit({ person: colleagues.sam.address })
    await press(sam.pane, /waiting/)
    await sam.pane
      .getByRole('button', { name: /subject access request/ })
      .first()
      .click()
    await sam.pane.getByRole('heading', { name: 'Passed to you' }).waitFor()
    await sam.pane.getByText('Subject access request.').first().waitFor()
    await clean(sam.page)
    await screenshot(sam.page, 'passed-to-you')
    await press(sam.pane, /^Dealt with: Subject access request.* My file$/)
    await sam.pane.getByText(/^Subject access request\. Dealt with on .* by Sam Reyes\.$/).waitFor()

    const seat = await openRegister(at, 'sam', '#/passed-to-you')
    await seat.heading('Passed to you').waitFor()
    await seat.main.getByText('Message to read and deal with.').first().waitFor()
    await seat.wellMade('passed to you')
    expect(await seat.main.getByText(/disab|health/i).count()).toBe(0)
  })
})
