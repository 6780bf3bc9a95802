import { beforeAll, describe, expect, test } from 'vitest'
import { currentArrangements } from '../../../server/register/mail-arrangement/arrangements.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, message } from '../../support/acts.ts'
import { approval, decide, mails, record, sent, terms } from '../../support/deciding.ts'
import { file } from '../../support/doing.ts'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { desk, failedRequests } from '../support/desk.ts'
import { openRegister } from '../support/register-desk.ts'
import type { Person } from '../support/signed-in-at.ts'

const at = desk()
const by = (who: Person) => actBy(colleagues[who], new Date())
const account = 'Twelve calls in one morning, and each of them abusive.'

/** What was mailed to somebody, whether the server has sent it yet or not. */
async function mailed(who: Person): Promise<string[]> {
  const { address } = colleagues[who]
  const waiting = (await mails(at.stack.register)).filter(({ to }) => to.includes(address)).map(({ body }) => body)
  const arrived = at.stack.post.list(address).map(({ id }) => at.stack.post.find(id)?.content.text ?? '')
  return [...waiting, ...arrived]
}

/** The link to a section of the register's page that somebody was mailed, as it is opened in this browser. */
async function linkTo(section: string, id: string, who: Person): Promise<string> {
  const link = `/register.html#/${section}/${id}`
  await expect.poll(async () => (await mailed(who)).some((text) => text.includes(link))).toBe(true)
  return new URL(link, 'https://register.example').hash
}

let asked = ''
let arrangement = ''
beforeAll(async () => {
  const { register } = at.stack
  const evidence = [{ contact: message({ internetMessageId: null }), original: null }]
  const escalated = () => file(register, by('amira'), { behaviours: ['abusive'], account, evidence })
  asked = (await escalated()).escalationId
  await decide(register, by('frances'), asked, { outcome: 'ask-for-more', version: 1, question: 'Which calls?' })
  const { escalationId } = await escalated()
  const decision = approval({ terms: terms({ reviewOn: inDays(150) }) })
  const { restrictionId, letterId } = await decide(register, by('frances'), escalationId, decision)
  await record(register, by('frances'), letterId ?? '', sent(inDays(0)))
  const made = await register.read((reading) => currentArrangements(reading, restrictionId ?? ''))
  arrangement = made[0]?.id ?? ''
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('a link in a mail opens what the mail is about, in any browser', () => {
  test('P10: an officer reaches the escalation', async () => {
    const seat = await openRegister(at, 'frances', await linkTo('escalations', asked, 'frances'))
    await seat.main.getByText(account).waitFor()
    await seat.wellMade('escalation from a mail')
  })

  test('P10: the person who escalated, without any role, reaches the officer’s question; a colleague is told whose it is', async () => {
    const link = await linkTo('escalations', asked, 'amira')
    const seat = await openRegister(at, 'amira', link)
    await seat.heading('An officer asks you for more').waitFor()
    await seat.main.getByText('Which calls?').waitFor()
    expect(await seat.page.getByRole('navigation').count()).toBe(0)
    const other = await openRegister(at, 'dan', link, { provokes: failedRequests })
    await other.heading('This is for an authorising officer').waitFor()
  })

  test('P13: ICT reaches the mail arrangement', async () => {
    const seat = await openRegister(at, 'lee', await linkTo('arrangements', arrangement, 'lee'))
    await seat.heading('Mail arrangements').waitFor()
    await seat.main
      .getByText(customers.petra.addresses[0] ?? '')
      .first()
      .waitFor()
    await seat.main
      .getByRole('button', { name: /^It is in place/ })
      .first()
      .waitFor()
  })

  test.each(
    firstRows<[Person, string, RegExp]>(1, [
      ['amira', 'restrictions', /This page is for authorising officers, the reviewer and the register keeper\./],
      ['amira', 'arrangements', /This page is for ICT and the register keeper\./],
      ['max', 'restrictions', /It is for authorising officers, the reviewer and the register keeper\./],
    ]),
  )('%s, who has no access to %s, is told whose it is and what to do with the mail', async (who, section, words) => {
    const seat = await openRegister(at, who, `#/${section}/00000000-0000-7000-8000-000000000000`)
    await seat.heading(/^You don’t have access to/).waitFor()
    await seat.main.getByText(words).waitFor()
    await seat.main.getByText('If an e-mail brought you here, forward it to one of them.').waitFor()
  })

  fullTest('a link to the pane, as in earlier mails, leads there too', async () => {
    const seat = await openRegister(at, 'frances', '#/log')
    await seat.page.goto(`${at.stack.proxy.origin}/taskpane.html#escalation=${asked}`)
    await seat.page.waitForURL(`**/register.html#/escalations/${asked}`)
    await seat.main.getByText(account).waitFor()
  })
})
