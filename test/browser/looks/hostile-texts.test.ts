import type { Frame } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import { approval, considered, decide, record } from '../../support/deciding.ts'
import { file } from '../../support/doing.ts'
import { allHostile, hostileTexts } from '../../support/load/hostile-texts.ts'
import { desk } from '../support/desk.ts'
import { arrives } from '../support/letters.ts'
import { openRegister } from '../support/register-desk.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
const address = 'hostile@example.org'
const { markup, 'turned direction': turned } = hostileTexts
const everything = allHostile.join('\n')
/** As it is to be read. */
const shownTurned = 'Jo gro.elpmaxe@hsram.oj x'
const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

let ids: { customerId: string; escalationId: string; restrictionId: string; letterId: string }
beforeAll(async () => {
  const { register, post } = at.stack
  const [amira, frances] = [actBy(colleagues.amira, new Date()), actBy(colleagues.frances, new Date())]
  const from = { address, name: markup }
  const original = Buffer.from(`From: ${address}\r\nSubject: x\r\n\r\n${everything}\r\n`).toString('base64')
  const { escalationId, customerId } = await file(register, amira, {
    customer: clue({ addresses: [address], names: [markup, turned, hostileTexts['the end of a script']] }),
    behaviours: ['abusive'],
    account: everything,
    evidence: [{ contact: message({ subject: `${markup} ${turned}`, from }), original }],
  })
  const support = { known: true, name: markup, organisation: turned, tried: everything }
  const made = await decide(
    register,
    frances,
    escalationId,
    approval({ reasons: everything, considered: considered({ warnings: everything, supportWorker: support }) }),
  )
  const { restrictionId, letterId } = made as { restrictionId: string; letterId: string }
  ids = { customerId, escalationId, restrictionId, letterId }
  const today = new Date().toISOString().slice(0, 10)
  await record(register, frances, letterId, { how: 'sent', sentOn: today, method: 'post', text: null })
  await arrives(post, { subject: encoded(markup), from: `${encoded(turned)} <${address}>` })
})

/** What a page shows and what it is made of, once it says this. */
async function reads(frame: Frame, words: string): Promise<void> {
  await frame.getByText(words).filter({ visible: true }).first().waitFor()
  const seen = await frame.evaluate(() => ({
    ran: 'ran' in window,
    made: document.querySelectorAll('img[src="x"], [onload], [onerror], [onfocus], a[href^="javascript:"]').length,
    turned: /[\u202a-\u202e\u2066-\u2069]/.test(`${document.body.textContent} ${document.title}`),
  }))
  expect(seen).toEqual({ ran: false, made: 0, turned: false })
}

test('a sender’s text shows as written, beside the message and on every page of the register', async () => {
  const { outlook, frame, card, page, announced } = await at.sit()
  await outlook.openMessage(markup)
  await card('Restricted contact').waitFor()
  await reads(frame(), shownTurned)
  await expect.poll(() => announced.textContent()).toContain(shownTurned)
  await screenshot(page, 'hostile sender')

  const { go, page: tab } = await openRegister(at, 'ruth', `#/customers/${ids.customerId}`)
  await reads(tab.mainFrame(), markup)
  await reads(tab.mainFrame(), shownTurned)
  for (const [to, heading] of [
    [`#/escalations/${ids.escalationId}`, /./],
    [`#/restrictions/${ids.restrictionId}`, /./],
    [`#/letters/${ids.letterId}`, /letter/i],
    ['#/log', /./],
  ] as const) {
    await go(to, heading)
    await reads(tab.mainFrame(), markup)
  }
})
