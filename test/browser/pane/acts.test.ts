import type { Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { colleagues, customers, sharedMailbox } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, clue, council, message } from '../../support/acts.ts'
import { warn } from '../../support/doing.ts'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { focused } from '../support/accessibility/keys.ts'
import { desk, failedRequests } from '../support/desk.ts'
import {
  button,
  press,
  pressSlowly,
  readOut,
  reloadPane,
  says,
  saysSent,
  sentence,
  tryAgain,
} from '../support/hands.ts'
import { intercept } from '../support/intercept.ts'
import { newcomer } from '../support/newcomer.ts'
import { calmAndTroubled, opened } from '../support/opened.ts'
import { evidenceFor, factsOf, recorded, warningsFor } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
/** Amira reads one message after the other. Where it is troubled requests fail, and the newer way to copy is blocked. */
const { calm, troubled } = calmAndTroubled(at, new RegExp(`${failedRequests.source}|Clipboard API has been blocked`))

describe('P9: a polite warning', () => {
  test('P9: one click records it and opens the reply with the council’s words, which then arrives', async () => {
    const { pane, page, outlook, who, since, card } = await calm.opened()
    await press(pane, 'Give a polite warning')
    await says(pane, 'Polite warning recorded. It counts once you’ve sent the reply.')
    await says(pane, 'Did you send it?')
    await card('No contact restriction').waitFor()
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    const [warning] = await warningsFor(at.stack.register, who.messageId)
    expect(warning).toMatchObject({ by_oid: colleagues.amira.oid, channel: 'email', undone_at: null, reply: 'opened' })
    await expect.poll(() => readOut(pane)).toBe('Polite warning recorded. It counts once you’ve sent the reply.')
    await screenshot(page, 'warned-now')

    await outlook.compose(`RE: ${who.subject}`).getByRole('textbox', { name: 'Message' }).waitFor()
    expect(await outlook.compose(`RE: ${who.subject}`).getByLabel('To', { exact: true }).inputValue()).toBe(who.address)
    await outlook.send(`RE: ${who.subject}`)
    const { item, content } = await at.stack.post.waitFor(
      who.address,
      ({ item }) => item.subject === `RE: ${who.subject}`,
    )
    expect(content.text).toContain(council.wording.warning)
    expect(item.from?.address).toBe(colleagues.amira.address)
    // The add-in saw it go, and the pane tells so without being asked.
    await card('Polite warning given').waitFor()
    expect(await since()).toEqual(['customer-added', 'warning-given', 'warning-sent'])
    expect(await sentence(pane, 'Did you send it?').count()).toBe(0)
    await says(pane, 'Polite warning sent. It counts.')
    expect(await button(pane, 'Undo the polite warning').count()).toBe(0)
  })

  test('P9: a discarded reply is no warning: the person says so, and may give it again', async () => {
    const { pane, page, outlook, who, since, card } = await calm.opened()
    await press(pane, 'Give a polite warning')
    await says(pane, 'Did you send it?')
    await outlook.compose(`RE: ${who.subject}`).getByRole('button', { name: 'Discard' }).click()
    await screenshot(page, 'warning-to-confirm')
    await press(pane, /^Not sent: polite warning/)
    await says(pane, 'Recorded: polite warning not sent.')
    await card('No contact restriction').waitFor()
    expect(await since()).toEqual(['customer-added', 'warning-given', 'warning-not-sent'])
    await press(pane, 'Give a polite warning')
    await saysSent(pane)
    await says(pane, 'Recorded: polite warning sent.')
    await card('Polite warning given').waitFor()
    await expect.poll(since).toContain('warning-sent')
  })

  test('P9: Undo takes it back, and no record of the customer remains', async () => {
    const { pane, page, since, card } = await calm.opened()
    await press(pane, 'Give a polite warning')
    await press(pane, 'Undo the polite warning')
    await says(pane, 'Polite warning undone. If its reply is still open, close it.')
    await card('No contact restriction').waitFor()
    await expect.poll(since).toEqual(['customer-added', 'warning-given', 'warning-undone', 'customer-forgotten'])
    await screenshot(page, 'warning-undone')
    // And it can be given again.
    await press(pane, 'Give a polite warning')
    await saysSent(pane)
    await card('Polite warning given').waitFor()
  })

  test('P9: the pane says “undone” only once the register has undone it', async () => {
    const { pane, page } = await calm.opened()
    await press(pane, 'Give a polite warning')
    await says(pane, 'Did you send it?')
    const asked = Promise.withResolvers<Route>()
    const stop = await intercept(page, '**/api/warnings/*/undo', (route) => asked.resolve(route))
    await press(pane, 'Undo the polite warning')
    const held = await asked.promise
    await says(pane, 'Undoing…')
    expect(await sentence(pane, 'Polite warning undone.').count()).toBe(0)
    await held.continue()
    await says(pane, 'Polite warning undone.')
    await stop()
  })

  test.for(firstRows(1, ['mouse', 'keyboard']))(
    'P9: two quick presses with the %s give one warning and one reply',
    async (by) => {
      const { pane, page, who, since } = await calm.opened()
      const warning = button(pane, 'Give a polite warning')
      if (by === 'mouse') await warning.dblclick()
      else {
        await warning.focus()
        await page.keyboard.press('Enter')
        await page.keyboard.press('Enter')
      }
      await says(pane, 'Did you send it?')
      expect(await since()).toEqual(['customer-added', 'warning-given'])
      expect(await page.getByRole('region', { name: `Write: RE: ${who.subject}` }).count()).toBe(1)
    },
  )

  test('P9: when Outlook does not open the reply, nothing is recorded until it was sent by hand', async () => {
    const { pane, page, who, outlook } = await troubled.opened()
    await outlook.change({ failing: ['displayReplyFormAsync', 'displayReplyForm'] })
    await press(pane, 'Give a polite warning')
    const words = pane.getByRole('textbox', { name: /^Outlook did not open the reply/ })
    await words.waitFor()
    expect(await words.inputValue()).toBe(council.wording.warning)
    await says(pane, 'The polite warning is not recorded yet.')
    expect(await warningsFor(at.stack.register, who.messageId)).toEqual([])
    // The frame may not use the newer way to copy, as in Outlook; the older one works.
    await press(pane, 'Copy the words')
    await pane.getByText('Copied.', { exact: true }).first().waitFor()
    await screenshot(page, 'reply-not-opened')
    await press(pane, 'I have sent it')
    await says(pane, 'Polite warning sent. It counts.')
    expect(await warningsFor(at.stack.register, who.messageId)).toHaveLength(1)
    expect(await sentence(pane, 'Did you send it?').count()).toBe(0)
  })

  fullTest('P9: a reply that is open although Outlook has not said so is recorded as opened', async () => {
    const { pane, page, who, outlook } = await opened(at, { late: ['displayReplyFormAsync'] })
    await press(pane, 'Give a polite warning')
    await outlook.compose(`RE: ${who.subject}`).waitFor()
    await says(pane, 'Polite warning recorded. It counts once you’ve sent the reply.')
    const words = pane.getByRole('textbox', { name: /^We don’t know whether Outlook opened the reply\./ })
    await words.waitFor()
    expect(await pane.getByText('Outlook did not open').count()).toBe(0)
    await screenshot(page, 'reply-may-be-open')
    await outlook.change({ late: [] })
    await words.waitFor({ state: 'detached' })
    await saysSent(pane)
    expect(await warningsFor(at.stack.register, who.messageId)).toHaveLength(1)
  })

  test('P9: when a colleague was quicker, the register’s refusal shows in place', async () => {
    const { pane, page, card, who } = await troubled.opened()
    const { address, name, messageId } = who
    await warn(at.stack.register, actBy(colleagues.dan, new Date()), {
      customer: clue({ addresses: [address], names: [name] }),
      contact: message({ internetMessageId: messageId, from: { address, name } }),
    })
    await press(pane, 'Give a polite warning')
    await says(pane, 'A polite warning has already been recorded for this message.')
    await card('Polite warning given').waitFor()
    expect(await warningsFor(at.stack.register, messageId)).toMatchObject([{ by_oid: colleagues.dan.oid }])
    await screenshot(page, 'warning-refused')
  })

  fullTest('P9: from a shared mailbox, it records whose mailbox that was', async () => {
    const who = await newcomer(at.stack.post, sharedMailbox.address)
    const { pane, outlook, read, card } = await calm.seat()
    await outlook.showMailbox(sharedMailbox.name)
    await read(who.subject)
    await card('No contact restriction').waitFor()
    await press(pane, 'Give a polite warning')
    await saysSent(pane)
    await card('Polite warning given').waitFor()
    const [warning, ...more] = await warningsFor(at.stack.register, who.messageId)
    expect(more).toEqual([])
    expect(factsOf(warning?.contact ?? null)).toMatchObject({ mailbox: sharedMailbox.address })
  })

  fullTest('P9: it is refused when contact has since been restricted', async () => {
    const { pane, page, who, since, card } = await troubled.opened()
    await at.stack.register.write(async (tx) => {
      const act = actBy(colleagues.ruth, new Date())
      const customer = { name: who.name, addresses: [who.address], numbers: [] }
      await enterRestriction(tx, act, await enterCustomer(tx, act, customer), [{ kind: 'designated-contact' }])
    })
    await press(pane, 'Give a polite warning')
    await says(
      pane,
      'Not recorded: contact with this customer is already restricted. Remind the customer and pass the message on.',
    )
    expect(await since()).toEqual(['customer-added', 'restriction-made'])
    // What stood there when it was pressed must not stand beside the refusal.
    await card('Restricted contact').waitFor()
    await says(pane, 'Not recorded: contact with this customer is already restricted.')
    await screenshot(page, 'warning-refused-restricted')
  })
})

describe('your service', () => {
  test('P8: is asked for once, before the first act that records it, and applied to it and to the next', async () => {
    const next = await newcomer(at.stack.post)
    const { pane, page, outlook, who, card, frame, since, sitting } = await opened(at, { asksService: true })
    const asks = pane.getByRole('group', { name: 'Which service are you in?' })
    await press(pane, 'Give a polite warning')
    await asks.waitFor()
    await expect.poll(async () => (await focused(frame())).name).toBe('Which service are you in?')
    await screenshot(page, 'service asked before an act')
    await page.keyboard.press('Escape')
    await asks.waitFor({ state: 'detached' })
    expect((await focused(frame())).name).toBe('Give a polite warning')
    expect(await since()).toEqual([])

    await page.keyboard.press('Enter')
    await asks.getByRole('button', { name: 'Housing' }).click()
    await says(pane, 'Polite warning recorded.')
    await button(pane, 'Your service: Housing').waitFor()
    expect((await warningsFor(at.stack.register, who.messageId))[0]?.service).toBe('Housing')

    await reloadPane(sitting)
    await button(pane, 'Your service: Housing').waitFor()
    await outlook.openMessage(next.subject)
    await card('No contact restriction').waitFor()
    await button(pane, 'Your service: Housing').waitFor()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    expect((await evidenceFor(at.stack.register, next.messageId))[0]?.service).toBe('Housing')
    expect(await asks.count()).toBe(0)
    await says(pane, /Escalated on .* by Housing\. Nothing is decided yet\./)
  })
})

describe('while the standing cannot be checked', () => {
  test('a warning can still be recorded, and the pane still says “Not checked”', async () => {
    const who = await newcomer(at.stack.post)
    const since = await recorded(at.stack.register)
    const { pane, page, card, read } = await troubled.seat()
    at.stack.proxy.set({ status: 500, path: '/api/standing' })
    await read(who.subject)
    await card('Not checked').waitFor()
    await says(pane, 'You can still record what happened.')
    await press(pane, 'Give a polite warning')
    await says(pane, 'Polite warning recorded. It counts once you’ve sent the reply.')
    await card('Not checked').waitFor()
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    await screenshot(page, 'warned-while-not-checked')
    at.stack.proxy.set()
    await tryAgain(pane, card('No contact restriction'))
    await saysSent(pane)
    await card('Polite warning given').waitFor()
  })

  fullTest('a click that also triggers a new check is not lost', async () => {
    const who = await newcomer(at.stack.post)
    const seat = await troubled.seat()
    const { pane, card, read } = seat
    at.stack.proxy.set({ offline: true, path: '/api/standing' })
    await read(who.subject)
    await card('Not checked').waitFor()
    await says(pane, 'You can still record what happened.')
    at.stack.proxy.set({ delay: [20_000, 20_000], path: '/api/standing' })
    await pressSlowly(seat, button(pane, 'Escalate'))
    await says(pane, 'Escalated to the authorising officer')
  })

  test('an escalation of somebody who turns out to be restricted goes to the right customer', async () => {
    const since = await recorded(at.stack.register)
    const { pane, card, read } = await troubled.seat()
    at.stack.proxy.set({ offline: true, path: '/api/standing' })
    await read('My garage, again')
    await card('Not checked').waitFor()
    await press(pane, 'Escalate')
    await says(pane, 'Escalated to the authorising officer')
    expect(await since()).toEqual(['escalation-filed'])
    const jo = await at.stack.register.read((reading) =>
      reading
        .selectFrom('escalations')
        .innerJoin('contact_points', 'contact_points.customer_id', 'escalations.customer_id')
        .select('escalations.id')
        .where('contact_points.value', '=', customers.jo.addresses[0] ?? '')
        .execute(),
    )
    expect(jo).toHaveLength(1)
  })
})
