import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readContactPoint } from '../../../server/policy/contact-point/contact-point.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import { colleagues, councilDomain, customers, sharedMailbox } from '../../cast.ts'
import type { MailItem } from '../../outlook/mail-item.ts'
import { council } from '../../support/acts.ts'
import { firstRows, isFull } from '../../support/is-full.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { press, says } from '../support/hands.ts'
import { arrives } from '../support/letters.ts'
import { oneWindow } from '../support/opened.ts'
import { oddMail } from '../support/outlook/odd-mail.ts'
import { screenshot } from '../support/screenshot.ts'

/**
 * Messages from outside the project are read where there are some, in the full run or where `MAIL_FOLDER` names them; the
 * demo's own and the odd ones always are.
 */
const project = fileURLToPath(new URL('../../..', import.meta.url))
const given = resolve(project, process.env.MAIL_FOLDER ?? '../shared/mail')
const outside = (isFull || process.env.MAIL_FOLDER) && existsSync(given) ? [given] : []
const at = desk({ mail: outside })
/** Amira reads one message after the other. */
const calm = oneWindow(at)
const { amira } = colleagues
const jo = 'jo.marsh@example.org'

let seat: Sitting
let items: MailItem[]
beforeAll(async () => {
  const { post } = at.stack
  for (const original of oddMail.values()) await post.deliver(original, [amira.address])
  items = post.list(amira.address)
  seat = await calm.seat()
  await seat.pane.getByRole('heading', { name: 'No message is open' }).waitFor()
})

const gravity = ['colleague', 'not-on-register', 'not-checked', 'warned', 'decision-pending', 'restricted']
const known = new Map<string, string>([
  ...[...customers.jo.addresses, ...customers.mia.addresses].map((address) => [address, 'restricted'] as const),
  [customers.petra.addresses[0] ?? '', 'warned'],
  [customers.colin.addresses[0] ?? '', 'decision-pending'],
])

/** What the register has to say of one address, as a mail program read it. */
function standingOf(address: string): string {
  const point = readContactPoint('email', address, council)
  if (point instanceof Refusal) return point.refusal === 'colleague' ? 'colleague' : 'not-checked'
  if (point.key.endsWith(`@${councilDomain}`)) return 'colleague'
  return known.get(point.key) ?? 'not-on-register'
}

/** The gravest of all addresses of a sender. An empty Reply-To leaves a reply where it would go anyway. */
function expected({ subject, from, sender, replyTo, internetMessageId }: MailItem): string {
  // A mail program heeds one of several Reply-To fields, and nobody knows which: all of them count.
  if (subject === 'Odd: Reply-To twice') return 'restricted'
  if (subject === 'Odd: Reply-To that cannot be read') return 'not-checked'
  const replies = replyTo.flatMap(({ address }) => address || [])
  const all = [from?.address ?? '', ...(sender ? [sender.address] : []), ...replies]
  // Headers without a Message-ID may be another message's, so nobody knows where a reply to this one would go.
  const ofHeaders = internetMessageId ? [] : ['not-checked']
  return gravestOf([...all.map(standingOf), ...ofHeaders])
}

const gravestOf = (standings: string[]): string =>
  standings.toSorted((a, b) => gravity.indexOf(a) - gravity.indexOf(b)).at(-1) ?? 'not-checked'

/** Opens a message and waits for what the pane says of it. */
async function standingShown(id: string): Promise<string> {
  await seat.page.evaluate((one) => window.outlook.openMessage(one), id)
  const shown = await seat.frame().waitForFunction((one) => {
    if (Office.context.mailbox.item?.itemId !== one) return null
    const { standing } = document.querySelector<HTMLElement>('section[data-standing]')?.dataset ?? {}
    return standing && standing !== 'checking' ? standing : null
  }, id)
  return (await shown.jsonValue()) ?? 'nothing'
}

const inbox = () => items.filter(({ folder }) => folder === 'inbox')
/** The first message from each sender: all the odd ones, and of the ordinary ones two for each standing. */
function ofDifferentSenders(): MailItem[] {
  const senderOf = ({ from, sender, replyTo }: MailItem) => JSON.stringify([from, sender, replyTo])
  const reversed = inbox().toReversed()
  const firsts = new Map(reversed.map((item) => [senderOf(item), item]))
  const of = Map.groupBy(firsts.values(), (item) => item.subject.startsWith('Odd: ') || expected(item))
  return [...of].flatMap(([which, some]) => (which === true ? some : some.slice(0, 2)))
}

describe('every message in the stand-in mailboxes', () => {
  test('there are many, ordinary and odd', () => {
    expect(items.length).toBeGreaterThan(oddMail.size + 20)
    if (outside.length > 0) expect(items.length).toBeGreaterThan(oddMail.size + 50)
  })

  test('opens, and the pane shows its sender’s standing', async () => {
    const wrong: string[] = []
    const seen = new Set<string>()
    for (const item of isFull ? inbox() : ofDifferentSenders()) {
      const shown = await standingShown(item.id)
      seen.add(shown)
      if (shown !== expected(item)) {
        const { from, sender, replyTo } = item
        wrong.push(`${item.subject}: ${shown}, not ${expected(item)}; ${JSON.stringify({ from, sender, replyTo })}`)
      }
    }
    expect(wrong).toEqual([])
    expect(seen.size).toBe(gravity.length)
  })

  test('shows its sender as plain text that fits', async () => {
    const odd = items.filter(({ subject }) => /^Odd: .*(markup|very long name|right-to-left)/.test(subject))
    expect(odd).toHaveLength(3)
    for (const item of odd) {
      await standingShown(item.id)
      const card = seat.pane.locator('section[data-standing]')
      expect(await card.locator('img, script').count()).toBe(0)
      expect(await card.textContent()).toContain('ana@example.org')
      const { scroll, client } = await card.evaluate(({ scrollWidth, clientWidth }) => ({
        scroll: scrollWidth,
        client: clientWidth,
      }))
      expect(scroll).toBeLessThanOrEqual(client)
    }
  })

  test('that you sent shows its recipients’ standing', async () => {
    const sent = items.filter(({ folder }) => folder === 'sent')
    expect(sent).not.toEqual([])
    for (const item of sent) {
      const recipients = [...item.to, ...item.cc].map(({ address }) => address)
      expect(await standingShown(item.id), item.subject).toBe(gravestOf(recipients.map(standingOf)))
    }
  })
})

/** A message opens whose reply would go to somebody else than its sender. */
async function opens(subject: string, from: string, replyTo: string) {
  await arrives(at.stack.post, { subject, from, more: [`Reply-To: ${replyTo}`] })
  const seat = await calm.seat()
  await seat.read(subject)
  return seat
}

const shownStanding = ({ pane }: Awaited<ReturnType<typeof opens>>) =>
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
    expect(await shownStanding(seat)).toBe('not-on-register')
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
    expect(await shownStanding(seat)).toBe('restricted')
    await screenshot(seat.page, 'about the sender, the reply to somebody restricted')
    await press(seat.pane, 'Escalate')
    await says(seat.pane, /^Escalated/)
    expect(await addressesLike('%@names.example')).toEqual(['stranger@names.example'])
  })

  test('in the reader’s own name is about an outside Sender', async () => {
    const more = [`Sender: Jo Marsh <${jo}>`]
    await arrives(at.stack.post, { subject: 'Own name', from: `Amira Khan <${amira.address}>`, more })
    const seat = await calm.seat()
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
