import type { Locator } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import type { Switches } from '../../outlook/page/state/switches.ts'
import { firstRows } from '../../support/is-full.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { press, says, sentence } from '../support/hands.ts'
import { writes } from '../support/newcomer.ts'
import { passedOnFor } from '../support/recorded.ts'
import { pagePicture } from '../support/screenshot.ts'

const at = desk()
const { amira, sam, kit, frances } = colleagues
const [jo = ''] = customers.jo.addresses
const inDraft = (draft: Locator, name: string) => draft.getByRole('button', { name, exact: true }).click()
const question = (draft: Locator) => draft.getByRole('alertdialog', { name: 'Before you send' })

/** One window for all: another Outlook or another person is chosen there, and the pane then starts anew. */
let seat: Sitting
const usual = { person: amira.address, client: 'web', openedReply: 'not-raised', paneForms: 'not-raised' } as const
beforeAll(async () => {
  seat = await at.sit({ stays: true })
})
afterEach(async () => {
  await seat.page.evaluate(() => window.outlook.set({ forms: [] }))
  await seat.outlook.closeItem()
})

/** Somebody in front of a new message from Jo, in this Outlook. */
async function inFrontOfJo(how: Partial<Switches>) {
  const chosen = { ...usual, ...how }
  const letter = await writes(at.stack.post, `Jo Marsh <${jo}>`, chosen.person)
  await seat.outlook.change(chosen)
  await seat.read(letter.subject)
  await seat.card('Restricted contact').waitFor()
  return letter
}

/** Somebody in front of a new message from Jo, who reminds her with the pane's button. */
async function reminds(how: Partial<Switches>) {
  const letter = await inFrontOfJo({ paneForms: 'raised', ...how })
  await press(seat.pane, 'Remind and pass on')
  await says(seat.pane, 'Recorded: reminder and message to the contact opened.')
  const rows = () => passedOnFor(at.stack.register, letter.messageId)
  return { ...seat, draft: seat.outlook.compose(`RE: ${letter.subject}`), rows, subject: letter.subject }
}

describe('P14: the reminder that the pane opened', () => {
  test.each(
    // Classic Outlook is in the next test, and each in pane/guard/opened-drafts.test.ts.
    firstRows<[string, Partial<Switches>]>(1, [
      ['Outlook on the web', { client: 'web', openedReply: 'raised' }],
      ['classic Outlook', { client: 'classic' }],
      ['new Outlook', { client: 'new', openedReply: 'raised' }],
      ['older classic Outlook', { client: 'classic-older' }],
      ['Outlook on a Mac', { client: 'mac', openedReply: 'raised' }],
    ]),
  )('in %s: the line above it says what it is, nobody is asked, and it counts once it goes', async (_, how) => {
    const { draft, pane, page, rows } = await reminds(how)
    await draft.getByText('This is the reminder that you opened in the pane. You can send it.').waitFor()
    expect(await draft.getByText('Do not reply').count()).toBe(0)
    expect(await rows()).toMatchObject([{ reminder_reply: 'opened', forward_reply: 'opened' }])
    await pagePicture(page, `own reminder, ${how.client}`)
    await inDraft(draft, 'Send')
    await draft.waitFor({ state: 'detached' })
    await expect.poll(rows).toMatchObject([{ reminder_reply: 'sent', forward_reply: 'opened' }])
    await sentence(pane, /You opened a reminder about this message on .* Did you send it\?/).waitFor({
      state: 'detached',
    })
    await sentence(pane, /You opened a message to the contact about this message on .* Did you send it\?/)
      .first()
      .waitFor()
  })

  test('any other mail to the customer is questioned: a reply of one’s own words, and a new message', async () => {
    const { draft, page, rows, subject, outlook } = await reminds({ client: 'classic' })
    await draft.getByText('This is the reminder that you opened').waitFor()
    await inDraft(draft, 'Discard')
    await outlook.compose(`FW: ${subject}`).getByRole('button', { name: 'Discard' }).click()
    await page.getByRole('button', { name: 'Reply', exact: true }).first().click()
    await draft.getByText(/^Restricted contact: jo\.marsh@example\.org\. Do not reply/).waitFor()
    await draft.getByRole('textbox', { name: 'Message' }).fill('Come round to my office tomorrow.')
    await inDraft(draft, 'Send')
    await question(draft).waitFor()
    await inDraft(draft, 'Don’t Send')
    await inDraft(draft, 'Discard')

    await page.getByRole('button', { name: 'New mail' }).click()
    const fresh = page.getByRole('region', { name: /^Write: / }).last()
    await fresh.getByRole('textbox', { name: 'Subject' }).fill('Just this once')
    const named = outlook.compose('Just this once')
    await named.getByRole('textbox', { name: 'To' }).fill(jo)
    await inDraft(named, 'Send')
    await question(named).waitFor()
    expect(await rows()).toMatchObject([{ reminder_reply: 'opened' }])
  })
})

describe('P8: whoever may write is not told otherwise, in the pane or above the draft', () => {
  test.each(
    firstRows(2, [
      { ...sam, words: 'You are the designated contact. You can reply.' },
      { ...frances, words: 'You can reply as an authorising officer.' },
      { ...kit, words: 'You are the deputy of Sam Reyes. You can reply.' },
    ]),
  )('$name', async ({ address, words }) => {
    const letter = await inFrontOfJo({ person: address, client: 'classic' })
    const { pane, page, outlook } = seat
    await says(pane, words)
    expect(await sentence(pane, 'Do not reply').count()).toBe(0)
    await page.getByRole('button', { name: 'Reply', exact: true }).first().click()
    const draft = outlook.compose(`RE: ${letter.subject}`)
    await draft.getByText(`Restricted contact: ${jo}. ${words}`).waitFor()
    await inDraft(draft, 'Send')
    await draft.waitFor({ state: 'detached' })
  })
})
