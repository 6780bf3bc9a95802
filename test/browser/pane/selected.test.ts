import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { examine } from '../support/accessibility/axe.ts'
import { tabInto, walk } from '../support/accessibility/keys.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { button, press, pressSlowly, reloadPane, says } from '../support/hands.ts'
import { intercept } from '../support/intercept.ts'
import { arrives } from '../support/letters.ts'
import { misfits } from '../support/measure.ts'
import { newcomer, writes } from '../support/newcomer.ts'
import { calmAndTroubled } from '../support/opened.ts'
import { recorded } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'
import { tall } from '../support/states/state.ts'
import { visitedWithCare } from '../support/visits.ts'

const at = desk()
/** One window, in which the pane is closed and nothing selected when a test begins. */
const { calm, troubled } = calmAndTroubled(at, failedRequests, { pane: 'closed', before: tall })
afterEach(async () => {
  const { page } = await troubled.seat()
  await page.evaluate(() => window.outlook.set({ button: null, openId: null, selectedIds: [], forms: [] }))
})
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What the pane says of each sender: standing and who, each in a line. */
const senders = async ({ pane }: Sitting) => {
  const heads = await pane.locator('.sender .standing-head').allInnerTexts()
  return heads.map((text) => text.replace(/\s+/g, ' ').trim())
}
const heading = ({ pane }: Sitting, name: string) => pane.getByRole('heading', { name, level: 1, exact: true })
const row = ({ page }: Sitting, subject: string) => page.locator('[data-message]').filter({ hasText: subject })
const waiting = () => at.stack.register.read((reading) => reading.selectFrom('waiting_evidence').select('id').execute())
/** Somebody new, who has written so many messages. */
async function writer(many: number) {
  const first = await newcomer(at.stack.post)
  const another = async () => ({ ...first, ...(await writes(at.stack.post, `${first.name} <${first.address}>`)) })
  const messages = [first]
  while (messages.length < many) messages.push(await another())
  return { ...first, messages, subjects: messages.map(({ subject }) => subject) }
}
const filedOf = (messageIds: string[]) =>
  at.stack.register.read((reading) =>
    reading
      .selectFrom('evidence')
      .innerJoin('escalations', 'escalations.id', 'evidence.escalation_id')
      .select(['escalations.id', 'evidence.message_id', 'evidence.sha256', 'escalations.behaviours'])
      .where('evidence.message_id', 'in', messageIds)
      .execute(),
  )

describe('several selected messages', () => {
  test('the pane names their senders and standings, counts one customer’s addresses as one, and follows the selection', async () => {
    await visitedWithCare(at.stack)
    const seat = await calm.seat()
    const { page, pane } = seat
    await row(seat, 'You people are useless').click()
    const ctrl = { modifiers: ['ControlOrMeta' as const] }
    for (const subject of ['My garage, again', 'Still no heating', 'Voicemail', 'Repair to the back door']) {
      await row(seat, subject).click(ctrl)
    }
    await page.getByRole('button', { name: 'Selected messages' }).click()
    await heading(seat, '5 messages from 4 senders').waitFor()
    await says(pane, 'Restricted contact: 1. Polite warning given: 1. Not checked: 1. No contact restriction: 1.')
    expect(await senders(seat)).toEqual([
      expect.stringMatching(/^Restricted contact .*jo\.marsh@example\.org.* 2 messages$/),
      'Polite warning given Petra Holm petra.holm@example.org 1 message',
      expect.stringMatching(/^Not checked .*1 message$/),
      'No contact restriction Ana Silva ana@example.org 1 message',
    ])
    // P4: beside whom it is, and never why.
    const visits = pane.getByRole('region', { name: 'Before a visit' })
    expect(await visits.allInnerTexts()).toEqual([expect.stringContaining('Don’t go alone')])
    expect(await pane.getByRole('listitem').filter({ hasText: 'Petra Holm' }).filter({ has: visits }).count()).toBe(1)
    expect(await pane.getByText('hit a colleague').count()).toBe(0)
    // Nobody can be named without an address, and nothing is filed of nobody.
    expect(await pane.getByRole('button', { name: /^Escalate/ }).count()).toBe(3)
    expect(await seat.announced.textContent()).toContain('5 messages from 4 senders')
    await screenshot(page, 'selected', 'whole')

    const since = await recorded(at.stack.register)
    // P14: one message to the contact has both attached, and each is recorded.
    await press(pane, 'Pass on 2 messages: Jo Marsh')
    await says(pane, 'A message to Sam Reyes is open, with 2 messages attached. It counts once you’ve sent it.')
    await says(pane, 'Did you send the message to the contact?')
    await screenshot(page, 'selected, passed on', 'whole')
    await seat.outlook.send('FW: 2 messages')
    await press(pane, 'Sent: message to the contact')
    await says(pane, 'Recorded: message to the contact sent.')
    const { item } = await at.stack.post.waitFor(
      colleagues.sam.address,
      ({ item }) => item.subject === 'FW: 2 messages',
    )
    expect(item.attachments.map(({ name }) => name)).toEqual(['You people are useless.eml', 'My garage, again.eml'])
    expect(await since()).toEqual(['contact-passed-on', 'contact-passed-on', 'passed-on-sent', 'passed-on-sent'])

    await row(seat, 'STILL WAITING').click(ctrl)
    await row(seat, 'Voicemail').click(ctrl)
    await heading(seat, '5 messages from 3 senders').waitFor()
    await expect.poll(() => senders(seat)).toContainEqual(expect.stringMatching(/^Restricted contact .* 3 messages$/))

    // By the keyboard in the list: a range, and one more.
    await row(seat, 'Still no heating').click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await heading(seat, '3 messages from 3 senders').or(heading(seat, '3 messages from 2 senders')).waitFor()
  })

  test('P10: twelve from one sender become one escalation with all as evidence; after a failure it resumes without duplicates', async () => {
    const who = await writer(12)
    const other = await newcomer(at.stack.post)
    const seat = await troubled.seat()
    const { outlook, page, pane } = seat
    // The register has the third, and its answer is lost.
    let given = 0
    const stop = await intercept(page, '**/api/evidence/waiting', async (route) => {
      given += 1
      if (given === 3) at.stack.proxy.set({ path: '/api/evidence', loseAnswers: 1 })
      await route.continue()
    })
    await outlook.select([...who.subjects, other.subject])
    await outlook.openSelected()
    await heading(seat, '13 messages from 2 senders').waitFor()
    await press(pane, `Escalate 12 messages: ${who.name}`)
    await says(pane, /^Stopped after 2 of 12\. The register could not be reached\. Nothing is escalated yet/)
    await screenshot(page, 'selected-stopped', 'whole')
    expect(await waiting()).toHaveLength(3)
    expect(await filedOf(who.messages.map(({ messageId }) => messageId))).toEqual([])

    await press(pane, 'Continue')
    await says(pane, 'Escalated 12 messages to the authorising officer.')
    const filed = await filedOf(who.messages.map(({ messageId }) => messageId))
    expect(new Set(filed.map(({ id }) => id)).size).toBe(1)
    expect(filed.map(({ sha256: hash }) => hash).sort()).toEqual(
      who.messages.map(({ original }) => sha256(original)).sort(),
    )
    expect([await waiting(), given]).toEqual([[], 13])
    await expect.poll(() => senders(seat)).toContain(`Decision pending ${who.name} ${who.address} 12 messages`)

    await pane.getByRole('checkbox', { name: 'Harassing' }).check()
    await press(pane, 'Save details')
    await says(pane, 'Details saved.')
    await screenshot(page, 'selected-escalated', 'whole')

    const escalationId = filed[0]?.id ?? ''
    const subject = `About ${escalationId}`
    const more = [`X-Contact-Register-Escalation: ${escalationId}`]
    const from = 'Contact register <contact.register@ambleford.example>'
    await arrives(at.stack.post, { subject, from, more }, colleagues.frances.address)
    const officer = await at.sit({ person: colleagues.frances.address, message: subject, before: tall })
    await officer.pane.getByRole('heading', { name: 'Decide on this escalation' }).waitFor()
    await says(officer.pane, '1 to 10 of 12')
    const originals = officer.pane.getByRole('button', { name: /^Download the original/ })
    expect(await originals.count()).toBe(10)
    await press(officer.pane, 'Next')
    await says(officer.pane, '11 to 12 of 12')
    expect(await originals.count()).toBe(2)
    // Of so many, the words of the later ones are asked for one by one.
    await button(officer.pane, /^Show the words: /)
      .first()
      .click()
    await officer.pane.getByText('Good morning.').waitFor()
    expect(await officer.pane.getByText('Asking the register…').count()).toBe(0)
    await screenshot(officer.page, 'selected-officer')

    await press(pane, 'Undo the escalation')
    await says(pane, 'Escalation withdrawn.')
    await expect.poll(async () => (await filedOf(who.messages.map(({ messageId }) => messageId))).length).toBe(0)
    await stop()
  })

  fullTest('P10: cancelled midway, it resumes after a reload; one goes without its original', async () => {
    const who = await writer(3)
    const seat = await troubled.seat()
    const { outlook, page, pane } = seat
    await outlook.select(who.subjects)
    await outlook.openSelected()
    const escalate = button(pane, `Escalate 3 messages: ${who.name}`)
    let given = 0
    const stop = await intercept(page, '**/api/evidence/waiting', async (route) => {
      given += 1
      if (given === 3) at.stack.proxy.set({ path: '/api/evidence/waiting', delay: [60_000, 60_000] })
      await route.continue()
    })
    await escalate.click()
    await pane.getByText('2 of 3.').waitFor()
    // The third is on its way, and will be for a minute.
    await expect.poll(() => given).toBe(3)
    expect(await waiting()).toHaveLength(2)
    expect(await pane.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('2')
    await screenshot(page, 'selected-progress', 'whole')
    at.stack.proxy.set()
    await press(pane, 'Cancel')
    await says(pane, 'Cancelled. Nothing was escalated.')
    await expect.poll(waiting).toEqual([])

    // Begun again, and the pane is loaded anew in the middle: two need not be given again.
    given = 0
    await escalate.click()
    await pane.getByText('2 of 3.').waitFor()
    await expect.poll(() => given).toBe(3)
    await outlook.change({ withheld: [who.subjects[2] ?? ''] })
    at.stack.proxy.set()
    await reloadPane(seat)
    await heading(seat, '3 messages selected').or(heading(seat, '3 messages from 1 sender')).waitFor()
    await says(pane, 'Not checked: Outlook did not give 1 message.')
    await outlook.change({ withheld: [], silent: ['getAsFileAsync'] })
    await press(pane, 'Try again')
    await escalate.click()
    await says(pane, /^Escalated 3 messages to the authorising officer\. 1 of them went without the original\./)
    expect(await filedOf(who.messages.map(({ messageId }) => messageId))).toHaveLength(3)
    expect(given).toBe(4)
    await stop()
  })

  test('a click that also triggers a new check is not lost', async () => {
    const who = await writer(2)
    at.stack.proxy.set({ offline: true, path: '/api/standing' })
    const seat = await troubled.seat()
    await seat.outlook.select(who.subjects)
    await seat.outlook.openSelected()
    await says(seat.pane, 'Treat these messages with care.')
    at.stack.proxy.set({ delay: [20_000, 20_000], path: '/api/standing' })
    await pressSlowly(seat, button(seat.pane, `Escalate 2 messages: ${who.name}`))
    await says(seat.pane, /^Escalated 2 messages to the authorising officer\./)
  })

  test('all works by keyboard, for screen readers and at 320 px, light and dark; an older Outlook shows what to do instead', async () => {
    const seat = await calm.seat()
    const { outlook, pane } = seat
    await outlook.select([
      'You people are useless',
      'Still no heating',
      'Answer me today',
      'Voicemail: 01632 960 145, 2 minutes',
    ])
    await outlook.openSelected()
    await heading(seat, '4 messages from 4 senders').waitFor()
    await says(pane, /^Restricted contact: 1\. Decision pending: 1\./)
    await says(pane, 'Passed on already: 1 message.')
    for (const [theme, what] of [
      ['light', 'all'],
      ['dark', 'colours'],
    ] as const) {
      await outlook.change({ theme })
      await pane.locator(`[data-theme="${theme}"]`).waitFor()
      expect((await examine(seat.frame(), what)).wrong, theme).toEqual([])
      await screenshot(seat.page, `selected, ${theme}`, 'whole')
    }
    expect(await misfits(seat.frame())).toEqual([])
    const met = (await walk(seat)).map(({ name }) => name)
    expect(met.slice().sort()).toEqual([
      'Choose your service',
      'Escalate 1 message too: Colin Drew',
      'Escalate 1 message: Jo Marsh',
      'Escalate 1 message: Petra Holm',
      'Refresh',
    ])
    await tabInto(seat, 'Escalate 1 message: Petra Holm')
    await seat.page.keyboard.press('Enter')
    await says(pane, 'Escalated 1 message to the authorising officer.')

    await outlook.change({ mailboxSet: '1.14' })
    await heading(seat, 'This Outlook cannot show several messages together').waitFor()
    await says(pane, /^Nothing was checked\. Open each message on its own/)
  })
})
