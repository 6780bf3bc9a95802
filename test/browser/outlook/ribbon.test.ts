import { createHash } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { inMore, press } from '../support/hands.ts'
import { intercept } from '../support/intercept.ts'
import { newcomer, writes } from '../support/newcomer.ts'
import { evidenceFor, factsOf, passedOnFor } from '../support/recorded.ts'
import { pagePicture } from '../support/screenshot.ts'

const at = desk()
const { sam } = colleagues
const [jo = ''] = customers.jo.addresses
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const ribbon = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Mail' }).getByRole('button', { name, exact: true })
/** Waits for a line above the open message; other ones tell what it says instead. */
const above = (page: Page, words: string | RegExp) => page.getByRole('article').getByText(words).waitFor()

/** One window, in which the pane is closed when a test begins. */
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({ pane: 'closed', provokes: failedRequests, stays: true })
})
afterEach(async () => {
  await seat.page.evaluate(() => window.outlook.set({ button: null, forms: [], drafts: [] }))
  await seat.outlook.closeItem()
})

describe('without the pane', () => {
  test('P10: Escalate files the message once, with its original, for the service chosen in the pane', async () => {
    const who = await newcomer(at.stack.post)
    await seat.outlook.openMessage(who.subject)
    await seat.outlook.openPane()
    await seat.card('No contact restriction').waitFor()
    await press(seat.pane, 'Choose your service')
    await seat.pane.getByRole('combobox', { name: 'Your service' }).selectOption('Housing')
    await ribbon(seat.page, 'Contact register').click()

    await ribbon(seat.page, 'Escalate').dblclick()
    await above(seat.page, 'Escalated to the authorising officer. Open the pane to add details or undo it.')
    const [piece, ...more] = await evidenceFor(at.stack.register, who.messageId)
    expect(more).toEqual([])
    expect(piece).toMatchObject({
      service: 'Housing',
      by_oid: colleagues.amira.oid,
      state: 'pending',
      sha256: sha256(who.original),
    })
    expect(factsOf(piece?.contact ?? null)).toMatchObject({
      subject: who.subject,
      from: { address: who.address, name: who.name },
      mailbox: colleagues.amira.address,
    })
    await pagePicture(seat.page, 'ribbon, escalated')

    await ribbon(seat.page, 'Escalate').click()
    await above(seat.page, /^This message is escalated already\./)
    await ribbon(seat.page, 'Pass to contact').click()
    await above(seat.page, 'A decision is pending, and contact is not restricted: nothing to pass on.')
    expect(await evidenceFor(at.stack.register, who.messageId)).toHaveLength(1)
    await seat.outlook.openPane()
    await seat.card('Decision pending').waitFor()
    await press(seat.pane, 'More')
    await inMore(seat.pane, 'Withdraw the escalation').waitFor()
  })

  fullTest('P14: the result shows above the message even where Outlook cannot replace a notice', async () => {
    const letter = await writes(at.stack.post, `Jo Marsh <${jo}>`)
    const seat = await at.sit({ message: letter.subject, pane: 'closed' })
    await seat.outlook.change({ failing: ['notificationMessages.replaceAsync'] })
    await ribbon(seat.page, 'Pass to contact').click()
    await above(seat.page, /It counts as passed on once/)
  })

  fullTest('P10: the message is escalated even when Outlook confirms its notice too late', async () => {
    const who = await newcomer(at.stack.post)
    const seat = await at.sit({ message: who.subject, pane: 'closed' })
    await seat.outlook.change({ late: ['notificationMessages.addAsync'] })
    await ribbon(seat.page, 'Escalate').click()
    await above(seat.page, /^Escalated to the authorising officer\./)
    expect(await evidenceFor(at.stack.register, who.messageId)).toHaveLength(1)
  })

  test('without an answer nobody is cleared: unavailable or signed out, each notice says what to do', async () => {
    const who = await newcomer(at.stack.post)
    const seat = await at.sit({ message: who.subject, pane: 'closed', signIn: 'web', provokes: failedRequests })
    await ribbon(seat.page, 'Escalate').click()
    await above(seat.page, /^Not escalated\. You are signed out\. Open the Contact register pane and sign in/)
    await ribbon(seat.page, 'Pass to contact').click()
    await above(seat.page, /^Not checked: nothing was passed on\. You are signed out\. Open the Contact register pane/)
    await pagePicture(seat.page, 'ribbon, signed out')
    await seat.outlook.change({ signIn: 'bridge' })
    at.stack.proxy.set({ offline: true })
    await ribbon(seat.page, 'Pass to contact').click()
    await above(seat.page, /^Not checked: nothing was passed on\. The register could not be reached\. Try again/)
    await ribbon(seat.page, 'Escalate').click()
    await above(seat.page, /^Not escalated\. The register could not be reached\. Try again/)
    expect(await evidenceFor(at.stack.register, who.messageId)).toEqual([])
  })
})

describe('without the pane, on a restricted customer’s message', () => {
  test('P14: Pass to contact opens a message to the contact with this one attached, and records it once', async () => {
    const letter = await writes(at.stack.post, `Jo Marsh <${jo}>`)
    await seat.outlook.openMessage(letter.subject)
    await ribbon(seat.page, 'Pass to contact').dblclick()
    await above(seat.page, `The message to ${sam.name} is open. It counts as passed on once you’ve sent it.`)
    expect(await passedOnFor(at.stack.register, letter.messageId)).toMatchObject([{ reminded: 0, forwarded: 1 }])
    await pagePicture(seat.page, 'ribbon, passed on')
    await seat.outlook.send(`FW: ${letter.subject}`)
    const kept = await at.stack.post.waitFor(sam.address, ({ item }) => item.subject === `FW: ${letter.subject}`)
    expect(sha256(kept.parts[0] ?? Buffer.of())).toBe(sha256(letter.original))

    // What stands above a message is gone once it is left, and a message without restriction is said to be one.
    await seat.outlook.openMessage('Repair to the back door')
    await ribbon(seat.page, 'Pass to contact').click()
    await above(seat.page, 'No contact restriction: nothing to pass on.')
    await seat.outlook.openMessage(letter.subject)
    await seat.page.getByRole('article', { name: letter.subject }).waitFor()
    expect(await seat.page.getByRole('article').getByText('It counts as passed on').count()).toBe(0)
  })

  test('P14: if the register fails after the message has opened, the pane records it when it is next opened', async () => {
    const letter = await writes(at.stack.post, `Jo Marsh <${jo}>`)
    await seat.outlook.openMessage(letter.subject)
    const stop = await intercept(seat.context, '**/api/passed-on', (route) => route.abort())
    await ribbon(seat.page, 'Pass to contact').click()
    await above(seat.page, `The message to ${sam.name} is open: send it. We’ll record it when you next open the pane.`)
    await stop()
    await seat.outlook.openPane()
    await seat.card('Restricted contact').waitFor()
    await expect.poll(() => passedOnFor(at.stack.register, letter.messageId)).toMatchObject([{ forwarded: 1 }])
  })
})
