import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { colleagues, customers, sharedMailbox } from '../cast.ts'
import { enterCustomer, enterRestriction } from '../demo-register.ts'
import { actBy, council } from '../support/acts.ts'
import { type Desk, desk, failedRequests, type SitOptions } from './support/desk.ts'
import { button, press, readOut, says, sentence } from './support/hands.ts'
import { type Newcomer, newcomer } from './support/newcomer.ts'
import { evidenceFor, factsOf, recorded, warningsFor } from './support/recorded.ts'
import { screenshot } from './support/screenshot.ts'

const at: Desk = desk()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Amira has opened a message of somebody new; `since` tells what has been recorded from here on. */
async function opened(how: SitOptions = {}, given?: Newcomer) {
  const who = given ?? (await newcomer(at.stack.post))
  const since = await recorded(at.stack.register)
  const sitting = await at.sit({ message: who.subject, ...how })
  await button(sitting.pane, 'Escalate').waitFor()
  return { ...sitting, who, since, replySubject: `RE: ${who.subject}` }
}

describe('P9: a polite warning', () => {
  test('P9: one click records it, opens the reply with the council’s words, and the reply arrives', async () => {
    const { pane, page, outlook, who, since, card, replySubject } = await opened()
    await press(pane, 'Give a polite warning')
    await says(pane, 'Polite warning recorded. The reply is ready to send.')
    await card('Polite warning given').waitFor()
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    const [warning] = await warningsFor(at.stack.register, who.messageId)
    expect(warning).toMatchObject({ by_oid: colleagues.amira.oid, channel: 'email', undone_at: null })
    await expect.poll(() => readOut(pane)).toBe('Polite warning recorded. The reply is ready to send.')
    await screenshot(page, 'warned-now')

    await outlook.compose(replySubject).getByRole('textbox', { name: 'Message' }).waitFor()
    expect(await outlook.compose(replySubject).getByLabel('To', { exact: true }).inputValue()).toBe(who.address)
    await outlook.send(replySubject)
    const { item, content } = await at.stack.post.waitFor(who.address, ({ item }) => item.subject === replySubject)
    expect(content.text).toContain(council.wording.warning)
    expect(item.from?.address).toBe(colleagues.amira.address)
  })

  test('P9: Undo, within the line, takes it back, and nothing of the customer is left', async () => {
    const { pane, page, since, card } = await opened()
    await press(pane, 'Give a polite warning')
    await card('Polite warning given').waitFor()
    await press(pane, 'Undo the polite warning')
    await says(pane, 'Polite warning undone. If its reply is still open, close it.')
    await card('Not on the register').waitFor()
    await expect.poll(since).toEqual(['customer-added', 'warning-given', 'warning-undone', 'customer-forgotten'])
    await screenshot(page, 'warning-undone')
    // And it can be given again.
    await press(pane, 'Give a polite warning')
    await card('Polite warning given').waitFor()
  })

  test.for(['mouse', 'keyboard'] as const)(
    'P9: twice in a row with the %s is one warning and one reply',
    async (by) => {
      const { pane, page, since, card, replySubject } = await opened()
      const warn = button(pane, 'Give a polite warning')
      if (by === 'mouse') await warn.dblclick()
      else {
        await warn.focus()
        await page.keyboard.press('Enter')
        await page.keyboard.press('Enter')
      }
      await card('Polite warning given').waitFor()
      expect(await since()).toEqual(['customer-added', 'warning-given'])
      expect(await page.getByRole('region', { name: `Write: ${replySubject}` }).count()).toBe(1)
    },
  )

  test('P9: Outlook does not open the reply: the words are there to copy, and the warning is recorded', async () => {
    const { pane, page, who, card } = await opened({
      silent: ['displayReplyFormAsync', 'displayReplyForm'],
      // The frame may not use the newer way to copy, as in Outlook; the older one works.
      provokes: /Clipboard API has been blocked/,
    })
    await press(pane, 'Give a polite warning')
    const words = pane.getByRole('textbox', { name: /^Outlook did not open the reply/ })
    await words.waitFor()
    expect(await words.inputValue()).toBe(council.wording.warning)
    await card('Polite warning given').waitFor()
    await says(pane, /^Polite warning recorded\.$/)
    expect(await warningsFor(at.stack.register, who.messageId)).toHaveLength(1)
    await press(pane, 'Copy the words')
    await pane.getByText('Copied.', { exact: true }).first().waitFor()
    await screenshot(page, 'reply-not-opened')
  })

  test('P9: refused because a colleague was quicker: the register’s own words, in place', async () => {
    const who = await newcomer(at.stack.post, sharedMailbox.address)
    const inShared = async (person: string) => {
      const sitting = await at.sit({ person, provokes: failedRequests })
      await sitting.outlook.showMailbox(sharedMailbox.name)
      await sitting.outlook.openMessage(who.subject)
      await sitting.card('Not on the register').waitFor()
      return sitting
    }
    const amira = await inShared(colleagues.amira.address)
    const dan = await inShared(colleagues.dan.address)
    await press(dan.pane, 'Give a polite warning')
    await dan.card('Polite warning given').waitFor()
    await press(amira.pane, 'Give a polite warning')
    await says(amira.pane, 'A polite warning has already been recorded for this message.')
    expect(await warningsFor(at.stack.register, who.messageId)).toHaveLength(1)
    await screenshot(amira.page, 'warning-refused')
  })

  test('P9: refused because contact was restricted meanwhile', async () => {
    const { pane, who, since } = await opened({ provokes: failedRequests })
    await at.stack.register.write(async (tx) => {
      const act = actBy(colleagues.ruth, new Date())
      const customer = { name: who.name, addresses: [who.address], numbers: [] }
      await enterRestriction(tx, act, await enterCustomer(tx, act, customer), [{ kind: 'designated-contact' }])
    })
    await press(pane, 'Give a polite warning')
    await says(pane, 'Contact with this customer is already restricted. Remind the customer and pass the message on.')
    expect(await since()).toEqual(['customer-added', 'restriction-made'])
  })
})

describe('P10: an escalation', () => {
  test('P10: one click files it with the message as it came, to the last byte', async () => {
    const { pane, page, who, since, card } = await opened()
    await press(pane, 'Escalate')
    await says(pane, /^Escalated to the authorising officer\.$/)
    await card('Decision pending').waitFor()
    expect(await since()).toEqual(['customer-added', 'escalation-filed'])
    const evidence = await evidenceFor(at.stack.register, who.messageId)
    expect(evidence).toHaveLength(1)
    const [filed] = evidence
    expect(factsOf(filed?.contact ?? null)).toMatchObject({
      internetMessageId: who.messageId,
      subject: who.subject,
      sentAt: expect.stringMatching(/^2026-10-01T/),
      from: { address: who.address, name: who.name },
      recipients: [colleagues.amira.address],
      mailbox: colleagues.amira.address,
    })
    expect(filed).toMatchObject({ state: 'pending', by_oid: colleagues.amira.oid, bytes: who.original.length })
    expect(filed?.sha256).toBe(sha256(who.original))
    expect(sha256(filed?.content ?? Buffer.of())).toBe(sha256(who.original))
    await screenshot(page, 'escalated-now')
  })

  test('P10: a double click files it once', async () => {
    const { pane, card, since } = await opened()
    await button(pane, 'Escalate').dblclick()
    await card('Decision pending').waitFor()
    expect(await since()).toEqual(['customer-added', 'escalation-filed'])
  })

  test('P10: from a shared mailbox, it says whose mailbox that was', async () => {
    const who = await newcomer(at.stack.post, sharedMailbox.address)
    const { outlook, pane, card } = await at.sit()
    await outlook.showMailbox(sharedMailbox.name)
    await outlook.openMessage(who.subject)
    await card('Not on the register').waitFor()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    const [filed] = await evidenceFor(at.stack.register, who.messageId)
    expect(factsOf(filed?.contact ?? null)).toMatchObject({ mailbox: sharedMailbox.address })
  })

  test('P10: details follow in place, and stay what they are when left empty later', async () => {
    const { pane, page, who, card } = await opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await press(pane, 'Add details')
    await pane.getByRole('checkbox', { name: 'Abusive' }).check()
    await pane.getByRole('textbox', { name: 'What happened?' }).fill('Names my children.')
    await screenshot(page, 'escalation-details')
    await press(pane, 'Save details')
    await says(pane, 'Details saved.')
    const filed = async () => (await evidenceFor(at.stack.register, who.messageId))[0]
    expect(await filed()).toMatchObject({ account: 'Names my children.', behaviours: '["abusive"]' })

    await press(pane, 'Add details')
    await pane.getByRole('checkbox', { name: 'Harassing' }).check()
    await press(pane, 'Save details')
    await expect.poll(filed).toMatchObject({ account: 'Names my children.', behaviours: '["harassing"]' })
  })

  test('P10: what was begun of the details stays when another message is opened', async () => {
    const other = await newcomer(at.stack.post)
    const { pane, outlook, who, card } = await opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await press(pane, 'Add details')
    await pane.getByRole('textbox', { name: 'What happened?' }).fill('Begun.')
    await outlook.openMessage(other.subject)
    await card('Not on the register').waitFor()
    await outlook.openMessage(who.subject)
    await press(pane, 'Add details')
    expect(await pane.getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe('Begun.')
  })

  test('P10: details that could not be sent are still there, and are sent at the next press', async () => {
    const { pane, who, card } = await opened({ provokes: failedRequests })
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await press(pane, 'Add details')
    await pane.getByRole('textbox', { name: 'What happened?' }).fill('It was loud.')
    at.stack.proxy.set({ offline: true })
    await press(pane, 'Save details')
    await says(pane, 'Not sent. The register could not be reached. What you wrote is still here.')
    at.stack.proxy.set()
    await press(pane, 'Save details')
    await says(pane, 'Details saved.')
    expect((await evidenceFor(at.stack.register, who.messageId))[0]?.account).toBe('It was loud.')
  })

  test('P10: Undo withdraws it, and its evidence is gone', async () => {
    const { pane, page, who, since, card } = await opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await press(pane, 'Undo the escalation')
    await says(pane, 'Escalation withdrawn.')
    await card('Not on the register').waitFor()
    await expect
      .poll(since)
      .toEqual(['customer-added', 'escalation-filed', 'escalation-withdrawn', 'customer-forgotten'])
    expect(await evidenceFor(at.stack.register, who.messageId)).toEqual([])
    await screenshot(page, 'escalation-withdrawn')
  })

  test('P10: it can be withdrawn later too, behind More, and the line says so', async () => {
    const { pane, since, card } = await opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await press(pane, 'More')
    await press(pane, 'Withdraw the escalation')
    await card('Not on the register').waitFor()
    await says(pane, 'Escalation withdrawn.')
    expect(await sentence(pane, 'Escalated to the authorising officer.').count()).toBe(0)
    await expect.poll(since).toContain('escalation-withdrawn')
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
  })

  test('P10: withdrawn after the pane was opened anew', async () => {
    const { pane, page, who, since, card } = await opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await page.reload()
    await card('Decision pending').waitFor()
    await press(pane, 'More')
    await screenshot(page, 'decision-pending-more')
    await press(pane, 'Withdraw the escalation')
    await says(pane, 'Escalation withdrawn.')
    await card('Not on the register').waitFor()
    await expect.poll(since).toContain('escalation-withdrawn')
    expect(await evidenceFor(at.stack.register, who.messageId)).toEqual([])
  })

  test('P10: once somebody has decided, Undo is refused with the reason, and the escalation stands', async () => {
    const { pane, page, who, since, card } = await opened({ provokes: failedRequests })
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    const [filed] = await evidenceFor(at.stack.register, who.messageId)
    await at.stack.register.write((tx) =>
      tx
        .updateTable('escalations')
        .set({ state: 'declined' })
        .where('id', '=', filed?.id ?? '')
        .execute(),
    )
    await press(pane, 'Undo the escalation')
    await says(pane, 'Not undone. This has been decided. It can no longer be changed or withdrawn.')
    expect(await since()).toEqual(['customer-added', 'escalation-filed'])
    await screenshot(page, 'undo-refused')
  })

  test('P10: Outlook never gives the original: it is filed without, and the pane says so', async () => {
    const { pane, page, who, card } = await opened({ silent: ['getAsFileAsync'] })
    await press(pane, 'Escalate')
    await says(pane, 'Escalated to the authorising officer, without the original message. Keep the message in Outlook.')
    await card('Decision pending').waitFor()
    const [filed] = await evidenceFor(at.stack.register, who.messageId)
    expect(filed).toMatchObject({ sha256: null, bytes: null, content: null })
    expect(factsOf(filed?.contact ?? null)).toMatchObject({ subject: who.subject })
    await screenshot(page, 'escalated-without-original')
  })

  test('P10: Outlook fails to give the original: the same', async () => {
    const { pane, who } = await opened({
      provokes: failedRequests,
      before: ({ page }) => page.route('**/mail/messages/*/original', (route) => route.abort()),
    })
    await press(pane, 'Escalate')
    await says(pane, 'Escalated to the authorising officer, without the original message. Keep the message in Outlook.')
    expect((await evidenceFor(at.stack.register, who.messageId))[0]).toMatchObject({ sha256: null })
  })

  test('P10: what is too large for the register goes without its original, and keeps every other fact', async () => {
    let asked = 0
    const tooLarge = { type: 'urn:contact-register:too-large', title: 'Too large.', status: 413, reference: 'r' }
    const { pane, who } = await opened({
      provokes: failedRequests,
      before: ({ page }) =>
        page.route('**/api/escalations', (route) => {
          asked += 1
          return asked > 1
            ? route.continue()
            : route.fulfill({ status: 413, contentType: 'application/problem+json', body: JSON.stringify(tooLarge) })
        }),
    })
    await press(pane, 'Escalate')
    await says(pane, 'Escalated to the authorising officer, without the original message')
    const [filed] = await evidenceFor(at.stack.register, who.messageId)
    expect(filed?.sha256).toBeNull()
    expect(factsOf(filed?.contact ?? null)).toMatchObject({
      subject: who.subject,
      recipients: [colleagues.amira.address],
    })
  })

  test('P10: a message of twelve megabytes is kept whole', async () => {
    const subject = 'Photographs of the ceiling'
    const line = `${'QUJD'.repeat(19)}\r\n`
    const original = Buffer.from(
      `From: Otto Berg <otto.berg@example.org>\r\nTo: ${colleagues.amira.address}\r\nSubject: ${subject}\r\n` +
        'Date: Thu, 01 Oct 2026 09:00:00 +0000\r\nMessage-ID: <photographs@example.org>\r\nMIME-Version: 1.0\r\n' +
        'Content-Type: image/jpeg; name="ceiling.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
        line.repeat(Math.ceil((12 * 1024 * 1024) / line.length)),
    )
    await at.stack.post.deliver(original, [colleagues.amira.address])
    const { pane, card } = await at.sit({ message: subject })
    await card('Not on the register').waitFor()
    await press(pane, 'Escalate')
    await says(pane, /^Escalated to the authorising officer\.$/)
    const [filed] = await evidenceFor(at.stack.register, '<photographs@example.org>')
    expect(filed).toMatchObject({ sha256: sha256(original), bytes: original.length })
  })
})

describe('which service somebody is from', () => {
  test('is asked once after the first act, remembered on the device, and said of the next act', async () => {
    const next = await newcomer(at.stack.post)
    const { pane, page, outlook, who, card } = await opened()
    await press(pane, 'Give a polite warning')
    await card('Polite warning given').waitFor()
    await pane.getByRole('combobox', { name: 'Your service' }).selectOption('Housing')
    await button(pane, 'Your service: Housing').waitFor()
    expect((await warningsFor(at.stack.register, who.messageId))[0]?.service).toBeNull()

    await page.reload()
    await button(pane, 'Your service: Housing').waitFor()
    await outlook.openMessage(next.subject)
    await card('Not on the register').waitFor()
    await button(pane, 'Your service: Housing').waitFor()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    expect((await evidenceFor(at.stack.register, next.messageId))[0]?.service).toBe('Housing')
    expect(await pane.getByRole('combobox', { name: 'Your service' }).count()).toBe(0)
    await says(pane, /Escalated on .* by Housing\. Nothing is decided yet\./)
  })
})

describe('while the standing could not be checked', () => {
  test('a warning can be recorded all the same, and the pane goes on saying that it was not checked', async () => {
    const who = await newcomer(at.stack.post)
    const since = await recorded(at.stack.register)
    at.stack.proxy.set({ status: 500, path: '/api/standing' })
    const { pane, page, card } = await at.sit({ message: who.subject, provokes: failedRequests })
    await card('Not checked').waitFor()
    await says(pane, 'You can still record what happened.')
    await press(pane, 'Give a polite warning')
    await says(pane, 'Polite warning recorded. The reply is ready to send.')
    await card('Not checked').waitFor()
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    await screenshot(page, 'warned-while-not-checked')
    at.stack.proxy.set()
    await press(pane, 'Try again')
    await card('Polite warning given').waitFor()
  })

  test('an escalation of somebody who turns out to be restricted goes to the right customer', async () => {
    const since = await recorded(at.stack.register)
    at.stack.proxy.set({ offline: true, path: '/api/standing' })
    const { pane, card } = await at.sit({ message: 'My garage, again', provokes: failedRequests })
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
