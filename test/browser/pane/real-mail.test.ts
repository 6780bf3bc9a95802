import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readContactPoint } from '../../../server/policy/contact-point/contact-point.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import { colleagues, councilDomain, customers } from '../../cast.ts'
import type { MailItem } from '../../outlook/mail-item.ts'
import { council } from '../../support/acts.ts'
import { isFull } from '../../support/is-full.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { oddMail } from '../support/outlook/odd-mail.ts'

/**
 * Messages from outside the project are read where there are some, in the full run or where `MAIL_FOLDER` names them; the
 * demo's own and the odd ones always are.
 */
const project = fileURLToPath(new URL('../../..', import.meta.url))
const given = resolve(project, process.env.MAIL_FOLDER ?? '../shared/mail')
const outside = (isFull || process.env.MAIL_FOLDER) && existsSync(given) ? [given] : []
const at = desk({ mail: outside })

let seat: Sitting
let items: MailItem[]
beforeAll(async () => {
  const { post } = at.stack
  for (const original of oddMail.values()) await post.deliver(original, [colleagues.amira.address])
  items = post.list(colleagues.amira.address)
  seat = await at.sit({ stays: true })
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

describe('every message in the stand-in mailboxes', () => {
  test('there are many, ordinary and odd', () => {
    expect(items.length).toBeGreaterThan(oddMail.size + 20)
    if (outside.length > 0) expect(items.length).toBeGreaterThan(oddMail.size + 50)
  })

  test('opens, and the pane shows its sender’s standing', async () => {
    const wrong: string[] = []
    const seen = new Set<string>()
    for (const item of items.filter(({ folder }) => folder === 'inbox')) {
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
