import { describe, expect, test } from 'vitest'
import { colleagues, councilDomain, sharedMailbox } from '../../cast.ts'
import { firstRows } from '../../support/is-full.ts'
import { desk } from '../support/desk.ts'
import { press, says } from '../support/hands.ts'
import { arrives } from '../support/letters.ts'
import { oneWindow } from '../support/opened.ts'
import { screenshot } from '../support/screenshot.ts'

const { amira } = colleagues
const jo = 'jo.marsh@example.org'
const at = desk()
const window = oneWindow(at)

/** A message opens whose reply would go to somebody else than its sender. */
async function opens(subject: string, from: string, replyTo: string) {
  await arrives(at.stack.post, { subject, from, more: [`Reply-To: ${replyTo}`] })
  const seat = await window.seat()
  await seat.read(subject)
  return seat
}

const standingOf = ({ pane }: Awaited<ReturnType<typeof opens>>) =>
  pane.locator('section[data-standing]').getAttribute('data-standing')

describe('a message whose reply goes elsewhere', () => {
  test.each(
    firstRows(1, [
      ['the reader’s own mailbox', amira.address],
      ['the shared mailbox', sharedMailbox.address],
    ]),
  )('from a web form in the name of %s shows the standing of whoever filled it in', async (where, address) => {
    const seat = await opens(`Form in ${where}`, `Contact form <${address}>`, `Jo Marsh <${jo}>`)
    await seat.card('Restricted contact').getByText(`This is about ${jo}, where a reply would go.`).waitFor()
    await expect.poll(() => seat.announced.textContent()).toContain(`This is about ${jo}`)
  })

  test('G, accuracy: an escalation is about the sender, and never records whom a stranger names in Reply-To', async () => {
    const seat = await opens('Abuse', 'Nobody <fresh@abuse.example>', 'Vic <vic@good.example>')
    await seat.card('No contact restriction').getByText('This is about fresh@abuse.example, who sent it.').waitFor()
    await press(seat.pane, 'Escalate')
    await says(seat.pane, /^Escalated/)
    expect(await addressesLike('%@good.example')).toEqual([])
    expect(await addressesLike('%@abuse.example')).toEqual(['fresh@abuse.example'])
    await arrives(at.stack.post, { subject: 'Vic writes', from: 'Vic <vic@good.example>' })
    await seat.read('Vic writes')
    await seat.card('No contact restriction').waitFor()
  })

  test('through a web form of the council, an escalation is about the customer who filled it in', async () => {
    const seat = await opens('Form abuse', `Forms <forms@web.${councilDomain}>`, 'Una <una@forms.example>')
    await seat
      .card('No contact restriction')
      .getByText('This is about una@forms.example, where a reply would go.')
      .waitFor()
    await press(seat.pane, 'Escalate')
    await says(seat.pane, /^Escalated/)
    expect(await addressesLike('%@forms.example')).toEqual(['una@forms.example'])
  })

  test('through a platform, can be about whoever would get the reply, and nobody else who uses it', async () => {
    const platform = 'StreetFix <no-reply@streetfix.example.com>'
    const seat = await opens('Report of a lamp', platform, 'Ursula <ursula@lamps.example>')
    await press(seat.pane, 'Choose ursula@lamps.example instead')
    await seat
      .card('No contact restriction')
      .getByText('This is about ursula@lamps.example, where a reply would go.')
      .waitFor()
    await press(seat.pane, 'Give a polite warning')
    await says(seat.pane, /^Polite warning recorded/)
    await screenshot(seat.page, 'about the reply address')
    await opens('Report of a hole', platform, 'Gwen <gwen@lamps.example>')
    await seat.card('No contact restriction').waitFor()
    expect(await standingOf(seat)).toBe('not-on-register')
    expect(await addressesLike('%streetfix%')).toEqual([])
    expect(await addressesLike('%@lamps.example')).toEqual(['ursula@lamps.example'])
  })

  test('is about the sender: a warning goes to them, not to the list that a reply would reach', async () => {
    const seat = await opens(
      'To the whole list',
      'Ana <ana.list@example.net>',
      'Residents <residents.list@example.com>',
    )
    await seat.pane.getByText('This is about ana.list@example.net, who sent it.').first().waitFor()
    await press(seat.pane, 'Give a polite warning')
    await says(seat.pane, /^Polite warning recorded/)
    expect(await recipientsOf(seat, 'RE: To the whole list')).toBe('ana.list@example.net')
  })

  test.each(
    firstRows(1, [
      ['an unclosed quote', '"Dr Smith <jo.marsh@example.org>'],
      ['an unclosed comment', '(Dr Smith <jo.marsh@example.org>'],
      ['an encoded address', '<=?utf-8?q?jo.marsh=40example.org?=>'],
    ]),
  )('that cannot be read, for %s, is “Not checked”', async (what, replyTo) => {
    const seat = await opens(`With ${what}`, 'Ann <ann@fresh.example>', replyTo)
    await seat
      .card('Not checked')
      .getByText('The message asks for replies to an address that cannot be read.')
      .waitFor()
  })

  test('to an address in pieces finds whose it is', async () => {
    const seat = await opens('In pieces', 'Ann <ann@fresh.example>', '"jo".marsh@example.org')
    await seat.card('Restricted contact').getByText(`This is about ${jo}, where a reply would go.`).waitFor()
  })

  test('G, accuracy: from a stranger, to somebody who is restricted, can be about the stranger', async () => {
    const seat = await opens('Names Jo', 'Stranger <stranger@names.example>', `Jo Marsh <${jo}>`)
    await seat.card('Restricted contact').getByText(`This is about ${jo}, where a reply would go.`).waitFor()
    await press(seat.pane, 'Choose stranger@names.example instead')
    const card = seat.card('No contact restriction')
    await card.getByText('This is about stranger@names.example, who sent it.').waitFor()
    await card
      .getByText(`A reply would go to ${jo}, whose contact is restricted. Check the address before you reply.`)
      .waitFor()
    await seat.pane.getByRole('button', { name: `Choose ${jo} instead` }).waitFor()
    expect(await standingOf(seat)).toBe('restricted')
    await screenshot(seat.page, 'about the sender, the reply to somebody restricted')
    await press(seat.pane, 'Escalate')
    await says(seat.pane, /^Escalated/)
    expect(await addressesLike('%@names.example')).toEqual(['stranger@names.example'])
  })

  test('in the reader’s own name is about an outside Sender', async () => {
    const more = [`Sender: Jo Marsh <${jo}>`]
    await arrives(at.stack.post, { subject: 'Own name', from: `Amira Khan <${amira.address}>`, more })
    const seat = await window.seat()
    await seat.read('Own name')
    await seat.card('Restricted contact').getByText(`This is about ${jo}, who sent it for somebody else.`).waitFor()
  })

  test('naming hundreds of people hides nothing that can be done, and a menu has those who were asked about', async () => {
    const many = Array.from({ length: 330 }, (_, n) => `person${n}@many.example`).join(', ')
    const seat = await opens('To hundreds', 'Hundreds <hundreds@many.example>', many)
    await seat.card('Not checked').getByText('A reply would go to more people than can be checked.').waitFor()
    expect(
      await seat.pane.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    ).toBe(0)
    await press(seat.pane, 'It is about somebody else')
    const choices = seat.pane.getByRole('menuitem')
    await choices.first().waitFor()
    expect(await choices.count()).toBe(20)
    await choices.last().press('Enter')
    await seat.pane.getByText('This is about hundreds@many.example').first().waitFor({ state: 'detached' })
  })

  test('P14: the reminder goes to the customer alone, not to the list or to others in Reply-To', async () => {
    const seat = await opens(
      'Again to the list',
      `Jo Marsh <${jo}>`,
      `Residents <residents.list@example.com>, Jo <${jo}>`,
    )
    await seat.card('Restricted contact').waitFor()
    await press(seat.pane, 'Remind and pass on')
    await says(seat.pane, 'Recorded: reminder and message to the contact opened.')
    expect(await recipientsOf(seat, 'RE: Again to the list')).toBe(jo)
    // It answers no message, and is known by its words: sending it asks nothing, and it counts.
    await seat.outlook.send('RE: Again to the list')
    await says(seat.pane, /^Recorded: reminded, message to the contact opened\./)
  })
})

const recipientsOf = ({ outlook }: Awaited<ReturnType<typeof opens>>, subject: string) =>
  outlook.compose(subject).getByLabel('To', { exact: true }).inputValue()

const addressesLike = async (pattern: string) => {
  const points = await at.stack.register.read((reading) =>
    reading.selectFrom('contact_points').select('value').where('value', 'like', pattern).execute(),
  )
  return points.map(({ value }) => value)
}
