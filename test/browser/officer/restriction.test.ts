import { describe, expect, test } from 'vitest'
import { dayInWords } from '../../../server/letters/sentences.ts'
import { dayAt, daysLater } from '../../../server/policy/calendar.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, clue, council } from '../../support/acts.ts'
import { file } from '../../support/doing.ts'
import { fullTest } from '../../support/is-full.ts'
import { clean, cleanInFull } from '../support/accessibility/clean.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { choose, fill, group } from '../support/form.ts'
import { button, press, pressInMore, says } from '../support/hands.ts'
import { arrives } from '../support/letters.ts'
import { writes } from '../support/newcomer.ts'
import { oneWindow } from '../support/opened.ts'
import { recorded } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'

const { dan, frances, tom, ruth, kit } = colleagues
const [jo = ''] = customers.jo.addresses
const from = `Jo Marsh <${jo}>`
const at = desk()
/** Amira and Tom read one message after the other; in Tom’s window, requests fail. */
const amiras = oneWindow(at)
const toms = oneWindow(at, { person: tom.address, provokes: failedRequests })

/** The restriction that was made last for whoever has an address. */
const restrictionOf = (address: string) =>
  at.stack.register.read((reading) =>
    reading
      .selectFrom('restrictions')
      .innerJoin('contact_points', 'contact_points.customer_id', 'restrictions.customer_id')
      .selectAll('restrictions')
      .where('contact_points.value', '=', address)
      .orderBy('made_at', 'desc')
      .executeTakeFirstOrThrow(),
  )

let number = 0

/** The register's mail about a restriction arrives; its subject. */
async function told(person: { address: string }, restrictionId: string): Promise<string> {
  number += 1
  const subject = `About a restriction ${number}`
  const headers = [`X-Contact-Register-Restriction: ${restrictionId}`]
  const letter = { subject, from: 'Register <register@ambleford.example>', more: headers }
  await arrives(at.stack.post, letter, person.address)
  return subject
}

/** That mail in front of somebody, in a window of its own. */
async function opens(person: { address: string }, restrictionId: string) {
  return await at.sit({ person: person.address, message: await told(person, restrictionId) })
}

describe('P14, P15: a restriction continues, is varied, and ends', () => {
  test('P15: any service can report changed circumstances, and an officer answers', async () => {
    const letter = await writes(at.stack.post, from)
    const one = await amiras.seat()
    await one.read(letter.subject)
    await one.card('Restricted contact').waitFor()
    await pressInMore(one.pane, 'Circumstances have changed')
    await press(one.pane, 'Tell the officer')
    await expect.poll(() => one.pane.locator(':focus').getAttribute('aria-invalid')).toBe('true')
    await fill(one.pane, 'What has changed?', 'The repair that it was about is done.')
    await cleanInFull(one.page)
    await press(one.pane, 'Tell the officer')
    await says(one.pane, 'Reported. An authorising officer will look at it and answer.')
    await cleanInFull(one.page)
    await screenshot(one.page, 'circumstances-reported')

    const { pane, page } = await toms.seat()
    await pane.getByRole('navigation', { name: 'Your work' }).getByRole('button').click()
    await press(pane, /^Jo Marsh: changed circumstances to answer by /)
    await says(pane, 'The repair that it was about is done.')
    await press(pane, /^Answer it: /)
    await choose(pane, 'What do you decide?', 'It stays as it is')
    await fill(pane, 'Reasons', 'It was about more than the repair.')
    await cleanInFull(page)
    await press(pane, 'Record the answer')
    await says(pane, 'Recorded. It stays as it is.')
    await button(pane, /^Answer it: /).waitFor({ state: 'detached' })
    await press(pane, 'Back')
    await pane.getByRole('heading', { name: 'Waiting for you' }).waitFor()
    await button(pane, /^Jo Marsh: changed circumstances to answer by /).waitFor({ state: 'detached' })
  })

  test('P14: an officer varies it; with a reason it takes effect before the letter is sent', async () => {
    const { id } = await restrictionOf(jo)
    const { pane, page, requests, outlook } = await toms.seat()
    await outlook.openMessage(await told(tom, id))
    await pane.getByRole('heading', { name: 'Restriction: in force', level: 1 }).waitFor()
    await press(pane, 'Change it')
    const ways = group(pane, 'Which ways stay open?')
    expect(await ways.getByLabel('To which postal address?').inputValue()).toMatch(/Ambleford AM1 2BC$/)
    await press(pane, 'Remove: A way of contact closed')
    const contact = group(pane, 'Designated contact')
    await fill(contact, 'Name', kit.name)
    await fill(contact, 'E-mail address at the council', kit.address)
    await fill(pane, 'Reasons', 'Calls are no longer a trouble.')
    await cleanInFull(page)
    await press(pane, 'Agree the change')
    await says(pane, 'The change is agreed. It comes into force once the customer has been told in writing.')
    await screenshot(page, 'restriction-varied')
    await press(pane, 'Write the letter')
    await pane.getByRole('heading', { name: 'Letter about the change', level: 1 }).waitFor()
    // Posted in two days: the letter has that day, and its file the reference.
    const ahead = daysLater(dayAt(new Date(), council.timeZone), 2)
    const letterSheet = pane.getByRole('article', { name: 'The letter' })
    const date = pane.getByLabel('Date on the letter', { exact: true })
    // A date that is refused leaves the letter where it is.
    await date.fill('12/3/2099')
    await date.press('Tab')
    await pane.getByText('This date is in the future. Check it and try again.').waitFor()
    expect(await date.inputValue()).toBe('12 March 2099')
    expect(await letterSheet.isVisible()).toBe(true)
    expect(requests.map((one) => one.url()).filter((url) => /on=(?!20)/.test(url))).toEqual([])
    await fill(pane, 'Date on the letter', ahead)
    await date.press('Tab')
    await letterSheet.getByText(new RegExp(`^Our reference: R-.*${dayInWords(ahead)}$`, 's')).waitFor()
    await letterSheet.getByRole('heading', { name: 'If you disagree' }).waitFor()
    await cleanInFull(page)
    await screenshot(page, 'letter-dated')
    const saving = page.waitForEvent('download')
    await press(pane, 'Download as a Word document')
    expect((await saving).suggestedFilename()).toBe(
      `${referenceOf('restriction', (await restrictionOf(jo)).id)} ${ahead} variation.docx`,
    )

    await press(pane, 'Start immediately')
    await press(pane, 'Record it')
    await expect.poll(() => pane.locator(':focus').getAttribute('aria-invalid')).toBe('true')
    await fill(pane, 'Why?', 'The customer rings today.')
    await cleanInFull(page)
    await press(pane, 'Record it')
    await says(pane, /^Recorded\. The restriction is in force from .* Send the letter as soon as you can\.$/)
    expect((await restrictionOf(jo)).state).toBe('in-force')

    const letter = await writes(at.stack.post, from)
    const colleague = await amiras.seat()
    await colleague.read(letter.subject)
    await says(colleague.pane, new RegExp(`^Do not reply\\. Pass this to ${kit.name}`))
  })

  test('P14: not notifying the customer needs a reason', async () => {
    const { pane, page, outlook } = await toms.seat()
    await outlook.closeItem()
    await press(pane, /waiting$/)
    await press(pane, 'Jo Marsh: letter to confirm the change')
    await press(pane, 'Don’t notify the customer')
    const since = await recorded(at.stack.register)
    await press(pane, 'Record it')
    await pane.getByText('This is needed.').waitFor()
    expect(await since()).toEqual([])
    await fill(pane, 'Why?', 'A court has forbidden it.')
    await press(pane, 'Record it')
    await says(pane, /^Recorded\./)
    expect(await since()).toEqual(['letter-recorded'])
    await cleanInFull(page)
  })

  test('an officer lifts it, and the pane stops showing it at once', async () => {
    const { id } = await restrictionOf(jo)
    const { pane, page, outlook } = await toms.seat()
    await outlook.openMessage(await told(tom, id))
    await press(pane, 'Lift it')
    await fill(pane, 'Reasons', 'It is no longer needed.')
    await press(pane, 'Lift the restriction')
    await says(pane, 'Lifted. It no longer applies.')
    await cleanInFull(page)
    const letter = await writes(at.stack.post, from)
    const { card, read } = await amiras.seat()
    await read(letter.subject)
    await card('No contact restriction').waitFor()
  })

  fullTest('an open page can be resumed after another message, whose own standing shows first', async () => {
    const letter = await writes(at.stack.post, 'Ana Silva <ana@example.org>', frances.address)
    const { id } = await restrictionOf('mia.rowe@example.com')
    const { pane, card, outlook } = await opens(frances, id)
    await pane.getByRole('navigation', { name: 'Your work' }).getByRole('button').click()
    await pane.getByRole('heading', { name: 'Waiting for you' }).waitFor()
    expect(await pane.locator(':focus').textContent()).toBe('Waiting for you')
    await outlook.openMessage(letter.subject)
    await card('No contact restriction').waitFor()
    await press(pane, 'Continue with what was open')
    await pane.getByRole('heading', { name: 'Waiting for you' }).waitFor()
    await press(pane, 'Back')
    await card('No contact restriction').waitFor()
  })

  fullTest('people without access to a restriction are told that it is not for them', async () => {
    const { id } = await restrictionOf('mia.rowe@example.com')
    const { pane, page, requests } = await opens(dan, id)
    await pane.getByRole('heading', { name: 'This is not for you', level: 1 }).waitFor()
    await clean(page)
    expect(requests.filter((one) => one.url().includes(id))).toEqual([])
  })
})

fullTest('the register keeper sees mail that could not be sent, and retries it', async () => {
  await at.stack.register.write(async (tx) => {
    await tx
      .insertInto('outbox')
      .values({
        id: '0198c5b2-7c00-7000-8000-00000000dead',
        key: 'a-dead-one',
        recipients: JSON.stringify([frances.address]),
        subject: 'Escalation awaiting your decision: E-1A2B-3C4D',
        body: 'Escalation awaiting your decision: E-1A2B-3C4D.',
        headers: '{}',
        at: new Date().toISOString(),
        state: 'dead',
        next_at: new Date().toISOString(),
        attempts: 20,
        claimed_by: null,
        last_error: '550 No such mailbox',
        sent_at: null,
      })
      .execute()
  })
  const { pane, page } = await at.sit({ person: ruth.address })
  await press(pane, 'One unsent mail waiting')
  await press(pane, 'Mail that could not be sent')
  await says(pane, /20 attempts\. The last answer: 550 No such mailbox/)
  await clean(page)
  await press(pane, 'Try again: Escalation awaiting your decision: E-1A2B-3C4D')
  await says(pane, 'All mail has been sent, or is on its way.')
})

fullTest('P13: of more than 200 waiting items the first 200 are listed, with a note that there are more', async () => {
  for (let n = 0; n < 201; n++) {
    const customer = clue({ addresses: [`waits-${n}@example.org`] })
    await file(at.stack.register, actBy(dan, new Date()), { customer })
  }
  const { pane, page } = await at.sit({ person: frances.address })
  await press(pane, /^More than 200 things waiting/)
  await pane.getByText('More wait behind these.').waitFor()
  expect(await pane.getByRole('main').getByRole('listitem').count()).toBe(200)
  await clean(page)
})
