import { createHash } from 'node:crypto'
import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { colleagues, customers, sharedMailbox } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { follow, tinyDesk } from '../support/outlook/tiny-add-in.ts'

const { tiny, open } = tinyDesk()

type Opened = Awaited<ReturnType<typeof open>>

/** The subject that Office.js gives for the open message; undefined without one. */
const subject = (frame: Frame) => frame.evaluate(() => Office.context.mailbox.item?.subject)
const untilSubject = (frame: Frame, wanted: string | undefined) => expect.poll(() => subject(frame)).toBe(wanted)

describe('the real Office.js in the stand-in Outlook', () => {
  let opened: Opened
  let frame: Frame
  beforeAll(async () => {
    opened = await open({ message: 'Still no heating' })
    frame = opened.frame
  })
  afterAll(() => opened.close())

  test('starts, and knows whose mailbox this is and which theme it uses', async () => {
    const told = await frame.evaluate(() => ({
      host: Office.context.host,
      person: Office.context.mailbox.userProfile.emailAddress,
      background: Office.context.officeTheme?.bodyBackgroundColor,
    }))
    expect(told).toEqual({ host: 'Outlook', person: colleagues.amira.address, background: '#ffffff' })
  })

  test('returns the open message’s own facts', async () => {
    const item = await frame.evaluate(() => {
      const { subject, from, to, internetMessageId, dateTimeCreated } = Office.context.mailbox
        .item as Office.MessageRead
      return {
        subject,
        from: from.emailAddress,
        to: to.map((one) => one.emailAddress),
        internetMessageId,
        at: dateTimeCreated.toISOString(),
      }
    })
    expect(item).toEqual({
      subject: 'Still no heating',
      from: customers.petra.addresses[0],
      to: [colleagues.amira.address],
      internetMessageId: '<amira.khan.heating@example.org>',
      at: '2026-11-24T08:12:44.000Z',
    })
  })

  test('returns body and headers, and the original byte for byte', async () => {
    const read = await frame.evaluate(async () => {
      const item = Office.context.mailbox.item as Office.MessageRead
      const value = (ask: (done: (result: Office.AsyncResult<string>) => void) => void) =>
        new Promise<string>((resolve) => ask((result) => resolve(result.value)))
      return {
        body: await value((done) => item.body.getAsync(Office.CoercionType.Text, done)),
        headers: await value((done) => item.getAllInternetHeadersAsync(done)),
        original: await value((done) => item.getAsFileAsync(done)),
      }
    })
    expect(read.body).toContain('Third time of asking.')
    expect(read.headers).toMatch(/^Received: .+\r\nDate: /)
    const kept = tiny()
      .standIn.post.list(colleagues.amira.address)
      .find((one) => one.subject === 'Still no heating')
    const sha256 = (bytes: Buffer | undefined) =>
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex')
    expect(sha256(Buffer.from(read.original, 'base64'))).toBe(
      sha256(tiny().standIn.post.find(kept?.id ?? '')?.original),
    )
  })

  test('follows the open message while pinned, and learns when none is open', async () => {
    await follow(frame)
    await opened.outlook.openMessage('Repair to the back door')
    await untilSubject(frame, 'Repair to the back door')
    await opened.outlook.closeItem()
    await untilSubject(frame, undefined)
    await opened.outlook.openMessage('Damp in the back bedroom')
    await untilSubject(frame, 'Damp in the back bedroom')
  })

  // The pane's own switching is in pane/switching.test.ts.
  fullTest('ends at the last message after two hundred quick switches', async () => {
    const subjects = ['Still no heating', 'You people are useless', 'Repair to the back door', null]
    const two = Array.from({ length: 200 }, (_, at) => subjects[at % subjects.length] ?? null)
    await opened.outlook.switchQuickly([...two, 'Answer me today'])
    await untilSubject(frame, 'Answer me today')
  })

  test('learns of several selected messages', async () => {
    await opened.outlook.select(['Still no heating', 'You people are useless'])
    const selected = await frame.evaluate(
      () =>
        new Promise<string[]>((resolve) =>
          Office.context.mailbox.getSelectedItemsAsync((result) => resolve(result.value.map((one) => one.subject))),
        ),
    )
    expect(selected.sort()).toEqual(['Still no heating', 'You people are useless'])
  })

  test('learns of a changed theme', async () => {
    const changed = frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const heard = (event: { officeTheme: Office.OfficeTheme }) => resolve(event.officeTheme.bodyBackgroundColor)
          Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, heard, () =>
            document.body.append('listening'),
          )
        }),
    )
    await opened.outlook.pane().getByText('listening').waitFor()
    await opened.outlook.change({ theme: 'dark' })
    expect(await changed).toBe('#292929')
    expect(await frame.evaluate(() => Office.context.officeTheme?.bodyBackgroundColor)).toBe('#292929')
  })

  test('calls nothing outside, and logs no error', () => {
    expect(opened.leaving).toEqual([])
    expect(opened.errors).toEqual([])
  })
})

describe('forms that the add-in opens, and what Exchange keeps', () => {
  fullTest('a reply contains the given words and arrives by SMTP in the customer’s mailbox', async () => {
    const { frame, outlook, close } = await open({ message: 'Still no heating' })
    await frame.evaluate(() =>
      (Office.context.mailbox.item as Office.MessageRead).displayReplyForm('<p>Please write politely.</p>'),
    )
    await outlook.send('RE: Still no heating')
    const { item, content } = await tiny().standIn.post.waitFor(
      'petra.holm@example.org',
      (kept) => kept.item.subject === 'RE: Still no heating',
    )
    expect(item.from?.address).toBe(colleagues.amira.address)
    expect(content.text).toContain('Please write politely.')
    expect(content.text).toContain('Third time of asking.')
    await close()
  })

  fullTest('a new message attaches the open one unchanged', async () => {
    const { frame, outlook, close } = await open({ message: 'You people are useless' })
    const sam = await open({ person: colleagues.sam.address })
    await frame.evaluate((to) => {
      const item = Office.context.mailbox.item as Office.MessageRead
      const attachments = [{ type: 'item', name: item.subject, itemId: item.itemId }]
      Office.context.mailbox.displayNewMessageForm({
        toRecipients: [to],
        subject: 'Passed on: You people are useless',
        htmlBody: 'For you.',
        attachments,
      })
    }, colleagues.sam.address)
    await outlook.send('Passed on')
    await sam.page.getByText('Passed on: You people are useless').first().waitFor()
    const kept = await tiny().standIn.post.waitFor(colleagues.sam.address, ({ item }) =>
      item.subject.startsWith('Passed on'),
    )
    expect(kept.item.attachments).toMatchObject([{ contentType: 'message/rfc822' }])
    expect(kept.parts[0]?.toString()).toContain('I know I am meant to write to Sam once a week.')
    await close()
    await sam.close()
  })

  fullTest('are refused on a phone', async () => {
    const { frame, page, close } = await open({ layout: 'phone', message: 'Still no heating' })
    const answer = await frame.evaluate(
      () =>
        new Promise<string>((resolve) =>
          Office.context.mailbox.displayNewMessageFormAsync({ toRecipients: [] }, (result) =>
            resolve(String(result.status)),
          ),
        ),
    )
    expect(answer).toBe('failed')
    expect(await frame.evaluate(() => Office.context.platform)).toBe('iOS')
    expect(await page.getByRole('region', { name: /^Write/ }).count()).toBe(0)
    await close()
  })

  // The add-in does not use them.
  fullTest('roaming settings survive a reload', async () => {
    const { frame, page, outlook, close } = await open({ message: 'Still no heating' })
    await frame.evaluate(
      () =>
        new Promise<void>((resolve) => {
          Office.context.roamingSettings.set('service', 'Housing')
          Office.context.roamingSettings.saveAsync(() => resolve())
        }),
    )
    await page.reload()
    await outlook.pane().getByText('ready').waitFor()
    const again = page.frames().find((one) => one.url().startsWith(tiny().standIn.proxy.origin))
    expect(await again?.evaluate(() => Office.context.roamingSettings.get('service'))).toBe('Housing')
    await close()
  })

  test('a message of a shared mailbox names its owner', async () => {
    const { frame, outlook, close } = await open()
    await outlook.showMailbox(sharedMailbox.name)
    await follow(frame)
    await outlook.openMessage('Where is my refund?')
    await untilSubject(frame, 'Where is my refund?')
    const owner = await frame.evaluate(
      () =>
        new Promise<string>((resolve) =>
          (Office.context.mailbox.item as Office.MessageRead).getSharedPropertiesAsync((result) =>
            resolve(result.value.owner),
          ),
        ),
    )
    expect(owner).toBe(sharedMailbox.address)
    await close()
  })
})
