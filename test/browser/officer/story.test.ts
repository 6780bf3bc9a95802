import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dayAt, daysBetween } from '../../../server/policy/calendar.ts'
import { colleagues } from '../../cast.ts'
import { clean, cleanInFull } from '../support/accessibility/clean.ts'
import { desk } from '../support/desk.ts'
import { choose, fill, group, tick } from '../support/form.ts'
import { inMore, press, says } from '../support/hands.ts'
import { writes } from '../support/newcomer.ts'
import { gatheredMailLeaves, noticeTo } from '../support/notice.ts'
import { keptWindows } from '../support/opened.ts'
import { screenshot } from '../support/screenshot.ts'

/** In this council a warning lapses after three months, so that half a year later nothing is left but history. */
const folder = mkdtempSync(join(tmpdir(), 'contact-register-story-'))
const councilFile = join(folder, 'council.json')
const council = JSON.parse(readFileSync(new URL('../../../docs/council.json', import.meta.url), 'utf8'))
council.periods.warningLapsesAfterMonths = 3
writeFileSync(councilFile, JSON.stringify(council))
afterAll(() => rmSync(folder, { recursive: true }))

const at = desk({ env: { COUNCIL_FILE: councilFile } })
const { reads, leave } = keptWindows(at)
const { amira, dan, sam, frances, tom, lee } = colleagues
const vera = { name: 'Vera Quill', address: 'vera.quill@example.org' }
const from = `${vera.name} <${vera.address}>`
const dayIn = (ms: number) => dayAt(new Date(Date.now() + ms), council.timeZone)
/** How many days ahead it is that day, at this very moment of ours: summer time may make it the day after already. */
function daysUntil(day: string): number {
  const days = daysBetween(dayIn(0), day)
  return days - daysBetween(day, dayIn(days * 86_400_000))
}

const notice = (to: { address: string }, what: string, of?: 'restriction') => noticeTo(at.stack, to, what, of)

/** One customer from the first unkind word to the end of the restriction. Each part goes on where the last one ended. */
describe('from a warning to a restriction, and its end', { timeout: 120_000 }, () => {
  test('P9, P10: staff warn, and escalate when the behaviour continues', async () => {
    const first = await writes(at.stack.post, from)
    const { pane, page, outlook, card, read } = await reads(amira, first.subject)
    await card('No contact restriction').waitFor()
    await cleanInFull(page)
    await press(pane, 'Give a polite warning')
    await says(pane, 'Polite warning recorded. It counts once you’ve sent the reply.')
    await cleanInFull(page)
    await outlook.send(`RE: ${first.subject}`)
    await at.stack.post.waitFor(vera.address, ({ item }) => item.subject === `RE: ${first.subject}`)

    const second = await writes(at.stack.post, from)
    await read(second.subject)
    await card('Polite warning given').waitFor()
    await cleanInFull(page)
    await press(pane, 'Escalate')
    await says(pane, 'Escalated to the authorising officer.')
    await cleanInFull(page)
    await screenshot(page, 'story-1-escalated')
  })

  test('P10: the officer gets a mail, reads the evidence, and asks for more details', async () => {
    const { pane, page, heading } = await reads(frances, await notice(frances, 'Escalation awaiting your decision'))
    await heading('Decide on this escalation')
    await cleanInFull(page)
    await press(pane, /^Show the words: /)
    await pane.getByText('Good morning.').waitFor()
    await cleanInFull(page)
    await choose(pane, 'What do you decide?', /^Ask for more/)
    await fill(pane, 'What do you need to know?', 'Which words were used, and to whom?')
    await cleanInFull(page)
    await screenshot(page, 'story-2-decision')
    await press(pane, 'Ask for more')
    await says(pane, 'Asked. We’ll tell the person who escalated. Their answer comes back to you.')
    await cleanInFull(page)
  })

  test('P10: the person who escalated gets a mail, and answers in the pane', async () => {
    const { pane, page, heading } = await reads(amira, await notice(amira, 'Details needed for your escalation'))
    await heading('An officer asks you for more')
    await says(pane, 'Which words were used, and to whom?')
    await clean(page)
    await tick(pane, 'Abusive')
    await fill(pane, 'What happened?', 'Three messages in a day, each with insults to a colleague.')
    await cleanInFull(page)
    await screenshot(page, 'story-3-details')
    await press(pane, 'Save details')
    await says(pane, 'Details saved. We’ll tell the authorising officer.')
    await cleanInFull(page)
  })

  test('P5 to P16: another officer approves, and the letter puts the restriction in force', async () => {
    await gatheredMailLeaves(at.stack)
    const { pane, page, outlook, heading } = await reads(
      tom,
      await notice(tom, 'Escalation awaiting your decision, with the details you asked for'),
    )
    await heading('Decide on this escalation')
    await cleanInFull(page)
    await choose(pane, 'What do you decide?', /^Approve a restriction/)
    await press(pane, 'Approve the restriction')
    await pane.getByRole('heading', { name: /^There are \d+ problems$/ }).waitFor()
    await cleanInFull(page)
    await choose(pane, 'Does a support worker help this customer?', 'No')
    await fill(pane, 'Which adjustments did you consider?', 'None needed: we know of no disability.')
    await fill(pane, 'Which support did you offer the customer?', 'An advice worker.')
    await fill(pane, 'Did you consider mediation?', 'They declined it.')
    await press(pane, 'Add: Less often')
    const contact = group(pane, 'Designated contact')
    await fill(contact, 'Name', sam.name)
    await fill(contact, 'Post', 'Customer Relations')
    await fill(contact, 'E-mail address at the council', sam.address)
    await choose(pane, 'Which services does this cover?', 'All services')
    await fill(pane, 'Why does it need to cover more?', 'They wrote to every service.')
    await choose(pane, 'What should ICT arrange for their e-mail?', /^Mark/)
    await pane
      .getByText('A tag and a line stay in replies, so the customer sees them. They can’t be taken back.')
      .waitFor()
    await tick(pane, 'A tag in the subject, only for every service')
    await cleanInFull(page)
    await choose(pane, 'What should ICT arrange for their e-mail?', /^Forward to the contact/)
    await tick(pane, 'Councillor Priya Nair, Riverside')
    await tick(pane, 'Councillor Owen Hart, Riverside')
    await choose(pane, 'Would this keep the customer from reaching their ward councillors?', 'No')
    await fill(pane, 'Reasons', 'Insults to staff, after a polite warning.')
    await cleanInFull(page)
    await screenshot(page, 'story-4-approval')
    await press(pane, 'Approve the restriction')
    await says(pane, 'Approved. It comes into force once the customer has been told in writing.')
    await cleanInFull(page)
    const meanwhile = await reads(dan, (await writes(at.stack.post, from, dan.address)).subject)
    await meanwhile.card('Decided, not in force yet').getByText('Reply as usual.').waitFor()
    await clean(meanwhile.page)
    await press(pane, 'Write the letter')
    await heading('Restriction letter')
    await cleanInFull(page)
    await screenshot(page, 'story-5-letter')
    const subject = `How you can contact ${council.name}`
    await press(pane, 'Open in Outlook')
    await says(pane, 'The letter is open in Outlook. Read it over and send it, then record it here.')
    await cleanInFull(page)
    await outlook.send(subject)
    const { content } = await at.stack.post.waitFor(vera.address, ({ item }) => item.subject === subject)
    expect(content.text?.replaceAll('\r', '')).toContain(`${council.letterhead?.address}\nTelephone `)
    expect(content.text).toContain('Insults to staff, after a polite warning.')
    expect(content.text).toContain(sam.address)
    await press(pane, 'Record as sent')
    await clean(page)
    await press(pane, 'Record it')
    await says(pane, /^Recorded as sent\. The restriction is in force from /)
    await cleanInFull(page)
  })

  test('P13: ICT gets a mail, and confirms the forwarding', async () => {
    const { pane, page, heading } = await reads(lee, await notice(lee, 'New mail rule to set up', 'restriction'))
    await heading('Mail arrangements')
    expect(await pane.getByLabel('E-mail from').inputValue()).toBe(vera.address)
    expect(await pane.getByLabel('Don’t redirect e-mail to').inputValue()).toMatch(
      /^sam.+\nkit.+\ncllr\.nair@.+\ncllr\.hart@/,
    )
    await clean(page)
    await screenshot(page, 'story-6-ict')
    await press(pane, /^It is in place: /)
    await says(pane, 'Recorded: it is in place.')
    await cleanInFull(page)
  })

  test('P14: a colleague sees the card, reminds the customer and passes the message on to the contact', async () => {
    const letter = await writes(at.stack.post, from, dan.address)
    const { pane, page, outlook, card } = await reads(dan, letter.subject)
    await card('Restricted contact').waitFor()
    await cleanInFull(page)
    await press(pane, 'Remind and pass on')
    await says(pane, 'Recorded: reminder and message to the contact opened.')
    await cleanInFull(page)
    await outlook.send(`RE: ${letter.subject}`)
    await outlook.send(`FW: ${letter.subject}`)
    await at.stack.post.waitFor(sam.address, ({ item }) => item.subject === `FW: ${letter.subject}`)
    await cleanInFull(page)
  })

  test('P14: a representation is recorded by whoever receives it, and an officer maintains the restriction', async () => {
    const letter = await writes(at.stack.post, from, dan.address)
    const one = await reads(dan, letter.subject)
    await one.card('Restricted contact').waitFor()
    await cleanInFull(one.page)
    await press(one.pane, 'More')
    await cleanInFull(one.page)
    await inMore(one.pane, 'Record a representation').click()
    await fill(one.pane, 'Received on', dayIn(0))
    await fill(one.pane, 'What do they say, in short?', 'That the words were not meant.')
    await clean(one.page)
    await screenshot(one.page, 'story-7-representation')
    await press(one.pane, 'Record it')
    await says(one.pane, 'Representation recorded. An authorising officer will answer it.')
    await cleanInFull(one.page)

    // She reads what the customer wrote to her, so that the answer becomes a reply to it.
    const toHer = await writes(at.stack.post, from, frances.address)
    const { pane, page, outlook, card, heading } = await reads(frances, toHer.subject)
    await card('Restricted contact').waitFor()
    await cleanInFull(page)
    await pane.getByRole('navigation', { name: 'Your work' }).getByRole('button').click()
    await heading('Waiting for you')
    await clean(page)
    await screenshot(page, 'story-8-work')
    await press(pane, /^Vera Quill: representation to answer, /)
    await heading('Restriction: in force')
    await says(pane, 'One time so far.')
    await cleanInFull(page)
    await screenshot(page, 'story-9-restriction')
    await press(pane, /^Answer it: /)
    await choose(pane, 'What do you decide?', 'It stays as it is')
    await fill(pane, 'Reasons', 'The words were repeated after a warning.')
    await cleanInFull(page)
    await press(pane, 'Record the answer')
    await says(pane, 'Recorded. It stays as it is.')
    await expect.poll(() => pane.getByText('Not acknowledged yet.').count()).toBe(0)
    await cleanInFull(page)
    await press(pane, 'Write the letter')
    await heading('Letter that answers the representation')
    await cleanInFull(page)
    await press(pane, 'Open in Outlook')
    await says(pane, 'The letter is open in Outlook. Read it over and send it, then record it here.')
    await cleanInFull(page)
    const reply = `RE: ${toHer.subject}`
    await outlook.send(reply)
    const { content } = await at.stack.post.waitFor(vera.address, ({ item }) => item.subject === reply)
    expect(content.text).toContain('The words were repeated after a warning.')
    await press(pane, 'Record as sent')
    await choose(pane, 'How?', 'By e-mail')
    await cleanInFull(page)
    await press(pane, 'Record it')
    await says(pane, 'Recorded as sent.')
    await cleanInFull(page)
  })

  test('P15: six months later the reviewer gets a mail and lifts it, and the customer is told', async () => {
    const restriction = await at.stack.register.read((reading) =>
      reading.selectFrom('restrictions').selectAll().orderBy('made_at', 'desc').executeTakeFirstOrThrow(),
    )
    await leave()
    await at.stack.restartServer(daysUntil(restriction.review_due ?? ''))
    await expect
      .poll(() => at.stack.post.list(frances.address).some(({ subject }) => subject.startsWith('Review due by')))
      .toBe(true)
    const mail = at.stack.post.list(frances.address).find(({ subject }) => subject.startsWith('Review due by'))
    await at.stack.post.waitFor(vera.address, ({ item }) => item.subject.startsWith('We will soon review'))

    const { pane, page, outlook, heading } = await reads(frances, mail?.subject ?? '')
    await heading('Restriction: in force')
    await cleanInFull(page)
    await press(pane, 'Record a review')
    await choose(pane, 'What do you decide?', 'Lift it')
    await fill(pane, 'Reasons', 'Nothing has happened for months.')
    await clean(page)
    await screenshot(page, 'story-10-review')
    await press(pane, 'Record the review')
    await says(pane, 'Lifted. It no longer applies.')
    await heading('Restriction: lifted')
    await cleanInFull(page)
    await press(pane, 'Write the letter')
    await heading('Letter that says the restriction has ended')
    await cleanInFull(page)
    const subject = `You can contact ${council.name} in the usual ways again`
    await press(pane, 'Open in Outlook')
    await says(pane, 'The letter is open in Outlook. Read it over and send it, then record it here.')
    await cleanInFull(page)
    await outlook.send(subject)
    await at.stack.post.waitFor(vera.address, ({ item }) => item.subject === subject)
    await press(pane, 'Record as sent')
    await fill(pane, 'Sent on', restriction.review_due ?? '')
    await cleanInFull(page)
    await press(pane, 'Record it')
    await says(pane, 'Recorded as sent.')
    await cleanInFull(page)
  })

  test('the pane shows “No contact restriction” again, and ICT removes the forwarding', async () => {
    const letter = await writes(at.stack.post, from, dan.address)
    const colleague = await reads(dan, letter.subject)
    await colleague.card('No contact restriction').waitFor()
    await cleanInFull(colleague.page)
    const { pane, page, heading } = await reads(lee, await notice(lee, 'Mail rule to remove', 'restriction'))
    await heading('Mail arrangements')
    await cleanInFull(page)
    await press(pane, /^It is removed: /)
    await says(pane, 'Recorded: it is removed.')
    await cleanInFull(page)
    await screenshot(page, 'story-11-removed')
  })
})
