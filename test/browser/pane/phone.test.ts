import { beforeAll, describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { examine } from '../support/accessibility/axe.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { press, says, tryAgain } from '../support/hands.ts'
import { arrives } from '../support/letters.ts'
import { misfits } from '../support/measure.ts'
import { writes } from '../support/newcomer.ts'
import { markSomebody } from '../support/outlook/marking.ts'
import { evidenceFor } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
const { sam, kit } = colleagues
const [jo = ''] = customers.jo.addresses

/** What a thumb can press in the pane, in order. */
const targets = ({ pane }: Sitting) => pane.getByRole('main').locator('button, a, summary').allTextContents()
const always = ['Refresh', 'Choose your service']

/** What is smaller than a thumb wants it. */
const small = ({ frame }: Sitting) =>
  frame().evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(button, a, summary, select)')]
      .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 44)
      .map((part) => part.textContent),
  )

async function wide({ page, frame }: Sitting, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 })
  await frame().waitForFunction((most) => document.documentElement.clientWidth <= most, width)
}

describe('on a phone', () => {
  let seat: Sitting
  let marked: string[]
  beforeAll(async () => {
    marked = await markSomebody(at.stack.register)
    seat = await at.sit({ layout: 'phone', provokes: failedRequests, stays: true })
  })

  test('P14: a card to read, the contact to tap, and Escalate with Undo, at every width and in the dark', async () => {
    const letter = await writes(at.stack.post, `Jo Marsh <${jo}>`)
    await seat.outlook.arrived(letter.subject)
    await seat.outlook.openMessage(letter.subject)
    await seat.page.getByRole('button', { name: 'Contact register' }).click()
    const card = seat.card('Restricted contact')
    await card.getByText(`Pass this to ${sam.name}`).waitFor()
    await card.getByText('What to say').waitFor()
    expect(await targets(seat)).toEqual([
      `E-mail ${sam.name} Customer Relations ${sam.address}`,
      `Call ${sam.name} 01632 960101`,
      `E-mail ${kit.name} Deputy ${kit.address}`,
      'Escalate',
      'What to say',
      ...always,
    ])
    expect(await card.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      [`mailto:${sam.address}`, 'tel:01632960101', `mailto:${kit.address}`],
    )
    await says(seat.pane, 'To remind the customer or to pass this on with one click, use Outlook on a computer.')

    for (const width of [320, 390, 430]) {
      await wide(seat, width)
      expect([width, await misfits(seat.frame()), await small(seat)]).toEqual([width, [], []])
    }
    await screenshot(seat.page, 'phone, restricted')
    // A phone tells no theme: the page goes by the system's.
    await seat.page.emulateMedia({ colorScheme: 'dark' })
    await seat.pane.locator('[data-theme="dark"]').first().waitFor()
    expect((await examine(seat.frame(), 'all')).wrong).toEqual([])
    await screenshot(seat.page, 'phone, restricted, dark')

    await press(seat.pane, 'Escalate')
    await says(seat.pane, 'Escalated to the authorising officer, without the original message.')
    // The card stays what there is to read: the details wait for a tap.
    await seat.pane.getByRole('button', { name: 'Add details', expanded: false }).waitFor()
    expect(await seat.pane.getByRole('form').count()).toBe(0)
    expect(await evidenceFor(at.stack.register, letter.messageId)).toMatchObject([{ sha256: null, state: 'pending' }])
    await press(seat.pane, 'Undo the escalation')
    await says(seat.pane, 'Escalation withdrawn.')
    expect(await small(seat)).toEqual([])
    expect((await seat.outlook.calls()).filter((call) => /^display|getAsFile/.test(call))).toEqual([])
  })

  test('no standing has a button that does not work on a phone', async () => {
    await arrives(at.stack.post, { subject: 'Marked', from: 'Ana Silva <ana@example.org>', more: marked })
    await seat.outlook.openPane()
    const shows = async (subject: string, standing: string, pressed: string[]) => {
      await seat.outlook.openMessage(subject)
      await seat.card(standing).waitFor()
      await expect.poll(() => targets(seat)).toEqual(pressed)
    }
    await shows('Repair to the back door', 'No contact restriction', ['Escalate', ...always])
    await says(seat.pane, 'To give a polite warning, use Outlook on a computer.')
    await seat
      .card('No contact restriction')
      .getByText(/Outlook did not say where a reply would go\./)
      .waitFor()
    await screenshot(seat.page, 'phone, not on the register')
    await shows('Still no heating', 'Polite warning given', ['Escalate', ...always])
    await shows('Answer me today', 'Decision pending', ['Escalate this message too', ...always])
    await shows('Site visit on Thursday', 'Colleague', always.slice(1))
    await shows('Voicemail: 01632 960 145, 2 minutes', 'Not checked', always.slice(1))
    await says(seat.pane, 'To look somebody up by number or name, use Outlook on a computer.')
    at.stack.proxy.set({ offline: true })
    // No phone gives headers yet. One that says it has the calls of 1.8 would.
    await seat.frame().evaluate(() => {
      const { requirements } = Office.context
      const asBefore = requirements.isSetSupported.bind(requirements)
      requirements.isSetSupported = (name: string, version?: string | number) =>
        version === '1.8' || asBefore(name, version as string)
    })
    await seat.outlook.openMessage('Marked')
    await says(seat.pane, /marked this sender on 3 November 2026: ask Director of /)
    await seat.outlook.openMessage('You people are useless')
    await seat.card('Not checked').getByRole('button', { name: 'Try again' }).waitFor()
    await screenshot(seat.page, 'phone, not checked')
    at.stack.proxy.set()
    await tryAgain(seat.pane, seat.card('Restricted contact'))
    await seat.outlook.closeItem()
    await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
  })
})
