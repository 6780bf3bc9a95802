import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { dutiesOf } from '../../../server/register/duty/duties.ts'
import { colleagues, customers } from '../../cast.ts'
import { council } from '../../support/acts.ts'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { tick } from '../support/form.ts'
import { button, press, pressInMore, readOut, says, sentence } from '../support/hands.ts'
import { writes } from '../support/newcomer.ts'
import { calmAndTroubled } from '../support/opened.ts'
import { factsOf, passedOnFor, recorded } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'

const { amira, sam, kit } = colleagues
const [jo = ''] = customers.jo.addresses
const at = desk()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const reminder = council.wording.reminder.replace('{contact}', `${sam.name} (${sam.address})`)

/** Amira reads one message after the other; the frame may not use the newer way to copy, as in Outlook. */
const { calm, troubled } = calmAndTroubled(at, new RegExp(`${failedRequests.source}|Clipboard API .* blocked`))

/** A new message from Jo Marsh, open, with its instruction shown. */
async function joWrites(window = calm) {
  const letter = await writes(at.stack.post, `Jo Marsh <${jo}>`)
  const since = await recorded(at.stack.register)
  const sitting = await window.seat()
  await sitting.read(letter.subject)
  await sitting.card('Restricted contact').waitFor()
  return {
    ...sitting,
    letter,
    since,
    reply: `RE: ${letter.subject}`,
    forward: `FW: ${letter.subject}`,
    rows: () => passedOnFor(at.stack.register, letter.messageId),
  }
}

describe('P14: contact outside the arrangements', () => {
  test('P14: one click reminds the customer and passes the message on; both mails arrive, and it is recorded once', async () => {
    const { pane, page, outlook, letter, reply, forward, rows, since } = await joWrites()
    await press(pane, 'Remind and pass on')
    await says(pane, 'Recorded: reminder and message to the contact opened.')
    await expect
      .poll(() => readOut(pane))
      .toBe('Recorded: reminder and message to the contact opened. They count once you’ve sent them.')
    expect(await since()).toEqual(['contact-passed-on'])
    const [row, ...more] = await rows()
    expect(more).toEqual([])
    expect(row).toMatchObject({ reminded: 1, forwarded: 1, by_oid: amira.oid, undone_at: null })
    await screenshot(page, 'passed-on')

    await outlook.send(reply)
    const reminded = await at.stack.post.waitFor(jo, ({ item }) => item.subject === reply)
    expect(reminded.content.text).toContain(reminder)
    await outlook.send(forward)
    const { item, parts, content } = await at.stack.post.waitFor(sam.address, (one) => one.item.subject === forward)
    expect(item.to.map(({ address }) => address)).toEqual([sam.address])
    expect(content.text).toContain('Passed on to you as the designated contact for this customer.')
    expect(item.attachments).toMatchObject([{ contentType: 'message/rfc822' }])
    expect(sha256(parts[0] ?? Buffer.of())).toBe(sha256(letter.original))
  })

  test('P14: a double click opens each window once and makes one record', async () => {
    const { pane, page, outlook, reply, forward, rows } = await joWrites()
    await button(pane, 'Remind and pass on').dblclick()
    await says(pane, 'Recorded: reminder and message to the contact opened.')
    await outlook.compose(forward).waitFor()
    for (const title of [reply, forward]) {
      expect(await page.getByRole('region', { name: `Write: ${title}` }).count()).toBe(1)
    }
    expect(await rows()).toHaveLength(1)
  })

  test('P14: passing on only sends no reminder, and the record says so', async () => {
    const { pane, page, outlook, reply, forward, rows } = await joWrites()
    await press(pane, 'Pass on only')
    await says(pane, /^Recorded: message to the contact opened\./)
    expect(await rows()).toMatchObject([{ reminded: 0, forwarded: 1 }])
    expect(await page.getByRole('region', { name: `Write: ${reply}` }).count()).toBe(0)
    await outlook.send(forward)
    await at.stack.post.waitFor(sam.address, ({ item }) => item.subject === forward)
  })

  test('P14: the record keeps none of the message’s text', async () => {
    const { pane, letter, rows } = await joWrites()
    await press(pane, 'Pass on only')
    await says(pane, /^Recorded: message to the contact opened\./)
    const [row] = await rows()
    expect(factsOf(row?.contact ?? null)).toMatchObject({ internetMessageId: letter.messageId, subject: null })
  })

  test('P14: Undo takes the record back', async () => {
    const { pane, page, since, rows } = await joWrites()
    await press(pane, 'Remind and pass on')
    await says(pane, 'Recorded: reminder and message to the contact opened.')
    await press(pane, 'Undo the record')
    await says(pane, 'Not recorded any more. If the messages are still open, close them.')
    await expect.poll(since).toEqual(['contact-passed-on', 'passed-on-undone'])
    expect(await rows()).toEqual([])
    await screenshot(page, 'passed-on-undone')
  })

  fullTest('P14: a message with a long subject is still passed on', async () => {
    const long = `${'All about my garage '.repeat(20)}and more`
    const { original } = await writes(at.stack.post, `Jo Marsh <${jo}>`)
    const letter = Buffer.from(original.toString().replace(/^Subject: .*$/m, `Subject: ${long}`))
    await at.stack.post.deliver(letter, [amira.address])
    const seat = await calm.seat()
    await seat.read(long)
    await seat.card('Restricted contact').waitFor()
    await press(seat.pane, 'Pass on only')
    await says(seat.pane, /^Recorded: message to the contact opened\./)
    await seat.outlook.send('FW: All about my garage')
    const kept = await at.stack.post.waitFor(sam.address, ({ item }) => item.subject.startsWith('FW: All about'))
    expect(kept.item.subject.length).toBeLessThanOrEqual(255)
    expect(sha256(kept.parts[0] ?? Buffer.of())).toBe(sha256(letter))
  })
})

describe('P14: when Outlook opens no window', () => {
  const failing = {
    reply: ['displayReplyFormAsync', 'displayReplyForm'],
    forward: ['displayNewMessageFormAsync', 'displayNewMessageForm'],
  }

  fullTest('P14: for either message, both texts can be copied, and nothing is recorded until it is done', async () => {
    const { pane, page, outlook, rows } = await joWrites(troubled)
    await outlook.change({ failing: [...failing.reply, ...failing.forward] })
    await press(pane, 'Remind and pass on')
    await says(pane, 'Outlook did not open everything.')
    const words = pane.getByRole('textbox', { name: /^Outlook did not open the reminder/ })
    const address = pane.getByRole('textbox', { name: /^Outlook did not open the forward/ })
    expect([await words.inputValue(), await address.inputValue()]).toEqual([reminder, sam.address])
    expect(await rows()).toEqual([])
    await screenshot(page, 'nothing-opened')
    await press(pane, 'Copy the address')
    await pane.getByText('Copied.', { exact: true }).first().waitFor()
    await press(pane, 'I have done this')
    await says(pane, 'Recorded: reminded and passed on.')
    expect(await rows()).toMatchObject([{ reminder_reply: 'sent', forward_reply: 'sent' }])
    expect(await button(pane, 'I have done this').count()).toBe(0)
  })

  test('P14: for the forward, only the reminder is recorded, then the rest once it is done by hand', async () => {
    const { pane, page, rows, reply, outlook } = await joWrites()
    await outlook.change({ failing: failing.forward })
    await press(pane, 'Remind and pass on')
    await says(pane, /^Recorded: reminder opened\./)
    await outlook.compose(reply).waitFor()
    expect(await rows()).toMatchObject([{ reminded: 1, forwarded: 0 }])
    await pane
      .getByRole('textbox', { name: `Outlook did not open the forward. Forward this message to ${sam.name}.` })
      .waitFor()
    await screenshot(page, 'forward-not-opened')
    await press(pane, 'I have done this')
    await says(pane, 'Recorded: passed on, reminder opened.')
    // In place of the record of a part, not beside it.
    await expect.poll(rows).toMatchObject([{ reminded: 1, forwarded: 1 }])
    expect(await button(pane, 'Undo the record').count()).toBe(0)
  })

  fullTest('P14: pressing again once Outlook opens it leaves one record of everything done', async () => {
    const { pane, outlook, rows } = await joWrites()
    await outlook.change({ failing: ['displayNewMessageFormAsync'] })
    await press(pane, 'Remind and pass on')
    await says(pane, /^Recorded: reminder opened\./)
    await outlook.change({ failing: [] })
    await press(pane, 'Remind and pass on')
    await says(pane, 'Recorded: reminder and message to the contact opened.')
    await expect.poll(rows).toMatchObject([{ reminded: 1, forwarded: 1 }])
  })

  test('G: what staff noted on the part that was recorded keeps its clock once they have done the rest by hand', async () => {
    const { pane, page, outlook, rows, since } = await joWrites()
    await outlook.change({ failing: failing.reply })
    await press(pane, 'Remind and pass on')
    await says(pane, /^Recorded: message to the contact opened\./)
    await press(pane, 'Add a request or concern')
    await tick(pane, 'Safeguarding concern')
    await clean(page)
    await press(pane, 'Save')
    await says(pane, 'Noted. We’ll tell the contact when to act by.')
    await press(pane, 'I have done this')
    await says(pane, 'Recorded: reminded, message to the contact opened.')
    await expect.poll(rows).toMatchObject([{ reminded: 1, forwarded: 1 }])
    const [row] = await rows()
    const duties = await at.stack.register.read((reading) => dutiesOf(reading, [row?.id ?? '']))
    expect(duties.map(({ kind }) => kind)).toEqual(['message', 'safeguarding'])
    expect(await since()).toEqual(['contact-passed-on', 'duties-noted', 'passed-on-undone', 'contact-passed-on'])
  })

  fullTest('P14: a reminder that is open although Outlook has not said so is recorded as opened', async () => {
    const { pane, outlook, rows, reply, page } = await joWrites()
    await outlook.change({ late: ['displayReplyFormAsync'] })
    await press(pane, 'Remind and pass on')
    await outlook.compose(reply).waitFor()
    await says(pane, 'Recorded: reminder and message to the contact. They count once you’ve sent them.')
    const words = pane.getByRole('textbox', { name: /^We don’t know whether Outlook opened the reminder\./ })
    await words.waitFor()
    await screenshot(page, 'reminder-may-be-open')
    expect(await rows()).toMatchObject([{ reminder_reply: 'opened', forward_reply: 'opened' }])
    await outlook.change({ late: [] })
    await words.waitFor({ state: 'detached' })
  })

  fullTest('P14: what is left to do is still there after looking at another message', async () => {
    const other = await writes(at.stack.post, 'Ana Silva <ana@example.org>')
    const { pane, outlook, card, letter } = await joWrites()
    await outlook.change({ failing: failing.forward })
    await press(pane, 'Pass on only')
    await says(pane, 'Outlook did not open everything.')
    await outlook.openMessage(other.subject)
    await card('No contact restriction').waitFor()
    expect(await button(pane, 'I have done this').count()).toBe(0)
    await outlook.openMessage(letter.subject)
    await button(pane, 'I have done this').waitFor()
  })
})

describe('P14: colleagues who deal with the customer', () => {
  const dealing = firstRows(1, [sam, kit])
  test.for(dealing)('P14: $name may reply, and is not asked to pass it on to themselves', async (person) => {
    const letter = await writes(at.stack.post, `Jo Marsh <${jo}>`, person.address)
    const { pane, page, card, outlook, read } = await calm.seat()
    await outlook.change({ person: person.address })
    await read(letter.subject)
    await card('Restricted contact').waitFor()
    const who = person === sam ? 'the designated contact' : `the deputy of ${sam.name}`
    await says(pane, `You are ${who}. You can reply.`)
    await button(pane, 'Reply').waitFor()
    expect(await button(pane, 'Remind and pass on').count()).toBe(0)
    await screenshot(page, `designated-contact-${person.name.split(' ')[0]?.toLowerCase()}`)
    await press(pane, 'Reply')
    await page.getByRole('region', { name: `Write: RE: ${letter.subject}` }).waitFor()
    expect(await passedOnFor(at.stack.register, letter.messageId)).toEqual([])
    await outlook.change({ person: amira.address })
  })

  test('P14: where staff may reply, replying comes first, and reminding is next to it', async () => {
    const seat = await calm.seat()
    await seat.read('Third message today: bins')
    await seat.card('Restricted contact').waitFor()
    const names = await seat.card('Restricted contact').getByRole('button').allTextContents()
    expect(names.slice(0, 2)).toEqual(['Reply', 'Remind and pass on'])
  })
})

describe('P14: the restriction has changed in the meantime', () => {
  test('P14: lifted while the card was open: the register says so in place', async () => {
    const since = await recorded(at.stack.register)
    const letter = await writes(at.stack.post, 'Mia Rowe <mia.rowe@example.com>')
    const { pane, card, read } = await troubled.seat()
    await read(letter.subject)
    await card('Restricted contact').waitFor()
    await at.stack.register.write((tx) =>
      tx
        .updateTable('restrictions')
        .set({ lifted_on: '2020-01-01' })
        .where('customer_id', 'in', (query) =>
          query.selectFrom('contact_points').select('customer_id').where('value', '=', 'mia.rowe@example.com'),
        )
        .execute(),
    )
    await press(pane, 'Remind and pass on')
    await says(pane, 'This restriction is not in force. Refresh to see what changed.')
    expect(await since()).toEqual([])
    await press(pane, 'Refresh')
    await card('No contact restriction').waitFor()
    expect(await sentence(pane, /^Recorded/).count()).toBe(0)
  })
})

describe('P15: changed circumstances that could not be sent', () => {
  test('P15: are sent once, even when another message was viewed before the retry', async () => {
    const other = await writes(at.stack.post, 'Ana Silva <ana@example.org>')
    const { pane, outlook, card, letter, since } = await joWrites(troubled)
    const changed = pane.getByRole('textbox', { name: 'What has changed?' })
    const begin = async () => {
      await card('Restricted contact').waitFor()
      await pressInMore(pane, 'Circumstances have changed')
    }
    await begin()
    await changed.fill('The repair is done.')
    at.stack.proxy.set({ loseAnswers: 1, path: '/api/circumstances' })
    await press(pane, 'Tell the officer')
    await says(pane, /^This may have been recorded\. The register could not be reached\./)
    await outlook.openMessage(other.subject)
    await card('No contact restriction').waitFor()
    await outlook.openMessage(letter.subject)
    await begin()
    expect(await changed.inputValue()).toBe('The repair is done.')
    await press(pane, 'Tell the officer')
    await says(pane, 'Reported. An authorising officer will look at it and answer.')
    expect(await since()).toEqual(['circumstances-reported'])
  })
})
