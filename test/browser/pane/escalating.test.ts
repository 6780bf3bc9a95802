import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { colleagues, sharedMailbox } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { button, inMore, press, pressInMore, says, sentence } from '../support/hands.ts'
import { intercept } from '../support/intercept.ts'
import { newcomer } from '../support/newcomer.ts'
import { calmAndTroubled, opened } from '../support/opened.ts'
import { evidenceFor, factsOf } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
/** Amira reads one message after the other. */
const { calm, troubled } = calmAndTroubled(at, failedRequests)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('P10: an escalation', () => {
  test('P10: one click files it with the original message, byte for byte', async () => {
    const { pane, page, who, since, card } = await calm.opened()
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
    expect(filed).toMatchObject({ state: 'pending', by_oid: colleagues.amira.oid, behaviours: '[]' })
    expect(filed?.bytes).toBe(who.original.length)
    expect(filed?.sha256).toBe(sha256(who.original))
    expect(sha256(filed?.content ?? Buffer.of())).toBe(sha256(who.original))
    await screenshot(page, 'escalated-now')
  })

  fullTest('P10: a double click files it once', async () => {
    const { pane, card, since } = await calm.opened()
    await button(pane, 'Escalate').dblclick()
    await card('Decision pending').waitFor()
    expect(await since()).toEqual(['customer-added', 'escalation-filed'])
  })

  test('P10: from a shared mailbox, it records whose mailbox that was', async () => {
    const who = await newcomer(at.stack.post, sharedMailbox.address)
    const { outlook, pane, card, read } = await calm.seat()
    await outlook.showMailbox(sharedMailbox.name)
    await read(who.subject)
    await card('No contact restriction').waitFor()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    const [filed] = await evidenceFor(at.stack.register, who.messageId)
    expect(factsOf(filed?.contact ?? null)).toMatchObject({ mailbox: sharedMailbox.address })
  })

  test('P10: details open after the click and are added in place, and fields left empty later keep their earlier values', async () => {
    const { pane, page, who, card } = await calm.opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await press(pane, 'Save details')
    await pane.getByText('Say what happened, or tick what the behaviour was.').waitFor()
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

  fullTest('P10: a draft of the details survives opening another message', async () => {
    const other = await newcomer(at.stack.post)
    const { pane, outlook, who, card } = await calm.opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await pane.getByRole('textbox', { name: 'What happened?' }).fill('Begun.')
    await outlook.openMessage(other.subject)
    await card('No contact restriction').waitFor()
    await outlook.openMessage(who.subject)
    expect(await pane.getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe('Begun.')
  })

  test('P10: details that could not be sent are still there, and the next press sends them', async () => {
    const { pane, who, card } = await troubled.opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await pane.getByRole('textbox', { name: 'What happened?' }).fill('It was loud.')
    at.stack.proxy.set({ offline: true })
    await press(pane, 'Save details')
    await says(pane, /^This may have been recorded\. The register could not be reached\./)
    at.stack.proxy.set()
    await press(pane, 'Save details')
    await says(pane, 'Details saved.')
    expect((await evidenceFor(at.stack.register, who.messageId))[0]?.account).toBe('It was loud.')
  })

  test('P10: Undo withdraws it and deletes its evidence', async () => {
    const { pane, page, who, since, card } = await calm.opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await press(pane, 'Undo the escalation')
    await says(pane, 'Escalation withdrawn.')
    await card('No contact restriction').waitFor()
    await expect
      .poll(since)
      .toEqual(['customer-added', 'escalation-filed', 'escalation-withdrawn', 'customer-forgotten'])
    expect(await evidenceFor(at.stack.register, who.messageId)).toEqual([])
    await screenshot(page, 'escalation-withdrawn')
  })

  fullTest('P10: it can also be withdrawn later, under More, and the pane says so', async () => {
    const { pane, since, card } = await calm.opened()
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await pressInMore(pane, 'Withdraw the escalation')
    await card('No contact restriction').waitFor()
    await says(pane, 'Escalation withdrawn.')
    expect(await sentence(pane, 'Escalated to the authorising officer.').count()).toBe(0)
    await expect.poll(since).toContain('escalation-withdrawn')
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
  })

  fullTest('P10: it can be withdrawn after the pane is reloaded', async () => {
    const { pane, page, who, since, card } = await opened(at)
    await press(pane, 'Escalate')
    await card('Decision pending').waitFor()
    await page.reload()
    await card('Decision pending').waitFor()
    await press(pane, 'More')
    await screenshot(page, 'decision-pending-more')
    await inMore(pane, 'Withdraw the escalation').click()
    await says(pane, 'Escalation withdrawn.')
    await card('No contact restriction').waitFor()
    await expect.poll(since).toContain('escalation-withdrawn')
    expect(await evidenceFor(at.stack.register, who.messageId)).toEqual([])
  })

  test('P10: once it is decided, Undo is refused with the reason, and the escalation stays', async () => {
    const { pane, page, who, since, card } = await troubled.opened()
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

  fullTest('P10: when Outlook never returns the original, it is filed without, and the pane says so', async () => {
    const { pane, page, who, card } = await opened(at, { silent: ['getAsFileAsync'] })
    await press(pane, 'Escalate')
    await says(pane, 'Escalated to the authorising officer, without the original message. Keep the message in Outlook.')
    await card('Decision pending').waitFor()
    const [filed] = await evidenceFor(at.stack.register, who.messageId)
    expect(filed).toMatchObject({ sha256: null, bytes: null, content: null })
    expect(factsOf(filed?.contact ?? null)).toMatchObject({ subject: who.subject })
    await screenshot(page, 'escalated-without-original')
  })

  test('P10: when Outlook fails to return the original, it is filed without, too', async () => {
    const { pane, page, who } = await troubled.opened()
    const stop = await intercept(page, '**/mail/messages/*/original', (route) => route.abort())
    await press(pane, 'Escalate')
    await says(pane, 'Escalated to the authorising officer, without the original message. Keep the message in Outlook.')
    await stop()
    expect((await evidenceFor(at.stack.register, who.messageId))[0]).toMatchObject({ sha256: null })
  })

  fullTest(
    'P10: a message too large for the register is filed without its original, and with every other fact',
    async () => {
      let asked = 0
      const tooLarge = { type: 'urn:contact-register:too-large', title: 'Too large.', status: 413, reference: 'r' }
      const { pane, who } = await opened(at, {
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
    },
  )

  fullTest('P10: a message of twelve megabytes is stored whole', async () => {
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
    await card('No contact restriction').waitFor()
    await press(pane, 'Escalate')
    await says(pane, /^Escalated to the authorising officer\.$/)
    const [filed] = await evidenceFor(at.stack.register, '<photographs@example.org>')
    expect(filed).toMatchObject({ sha256: sha256(original), bytes: original.length })
  })
})
