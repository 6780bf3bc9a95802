import { describe, expect, it } from 'vitest'
import { removePoint } from '../../../server/cases/contact-point/remove-contact-point.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { withdrawOvertakenMail } from '../../../server/cases/letter/mailed-letter.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { reviveDeadLetter } from '../../../server/cases/work/revive-dead-letter.ts'
import { seeDeadLetters } from '../../../server/cases/work/see-dead-letters.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { type MailToSend, Unanswered, Underway } from '../../../server/post/sender.ts'
import { restrictionLines } from '../../../server/register/log/log.ts'
import type { Register } from '../../../server/register/register.ts'
import { findRestriction } from '../../../server/register/restriction/restrictions.ts'
import { customers } from '../../cast.ts'
import { inForce, mails, on, record, restriction, reviewed, sent } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { add, page } from '../../support/keeping.ts'
import { refuse, sendDue } from '../../support/outside/mailing.ts'
import { eitherStore } from '../../support/store/stores.ts'

const [address = ''] = customers.petra.addresses
const isToCustomer = ({ to }: { to: string[] }) => to.includes(address)
/** The mail server takes what goes to colleagues, and has no mailbox of the customer's. */
const refuseCustomer = (mail: MailToSend) => (isToCustomer(mail) ? refuse(mail) : undefined)
const take = () => undefined

const noticeDay = '2027-04-05'
const later = on('2027-04-08', 'ruth')
const officer = on('2027-04-08')

/** Petra is restricted, and the notice of the review waits in the outbox. */
async function announced(register: Register) {
  const { restrictionId } = await inForce(register)
  const kept = await register.read((reading) => findRestriction(reading, restrictionId))
  const customerId = kept?.customerId ?? ''
  await register.write((tx) => sweepDueDates(tx, on(noticeDay, 'ruth')))
  return { restrictionId, customerId }
}

/** The mail server has refused it for good. */
async function refused(register: Register) {
  const made = await announced(register)
  await sendDue(register, `${noticeDay}T10:00:00.000Z`, refuseCustomer)
  const { letters } = await seeDeadLetters(register, later)
  return { ...made, mailId: letters[0]?.outboxId ?? '' }
}

const noticeOf = (register: Register) =>
  register.read((reading) =>
    reading.selectFrom('letters').selectAll().where('kind', '=', 'review-notice').executeTakeFirstOrThrow(),
  )
/** What the restriction's page says of the letters that nobody has sent. */
const waits = async (register: Register, restrictionId: string) =>
  (await restriction(register, restrictionId, officer)).letters
    .filter(({ state }) => state === 'to-write')
    .map((letter) => letter.waits)
const workOf = async (register: Register) =>
  (await seeWork(register, officer)).items.filter(({ kind }) => kind === 'letter').map(({ title }) => title)
const revive = (register: Register, id: string) => register.write((tx) => reviveDeadLetter(tx, later, id))
const toCustomer = async (register: Register) => (await mails(register)).filter(isToCustomer)

async function removeAddress(register: Register, customerId: string) {
  const { contactPoints } = await page(register, customerId)
  const { contactPointId = '' } = contactPoints.find(({ value }) => value === address) ?? {}
  const why = 'It is her neighbour’s.'
  await register.write((tx) => removePoint(tx, later, contactPointId, { why, unfindable: true }))
}

describe.each(eitherStore)('P15: a notice of a review that goes by e-mail, on $store', ({ openEmpty }) => {
  it('is on its way, and counts as sent only once the mail server has taken it, on that day', async () => {
    const register = await openEmpty()
    const { customerId, restrictionId } = await announced(register)
    const { id } = await noticeOf(register)
    expect(await waits(register, restrictionId)).toEqual(['on-its-way'])
    expect(await noticeOf(register)).toMatchObject({ state: 'to-write', sent_on: null, text: null })
    expect(await workOf(register)).toEqual([expect.stringMatching(/announce the review, on its way by e-mail$/)])
    await expect(record(register, officer, id, sent('2027-04-08'))).rejects.toMatchObject({
      refusal: 'letter-on-its-way',
    })
    expect((await composeLetter(register, officer, id)).posting).toMatchObject({ state: 'waiting', byEmail: true })
    const before = await disclosed(register, customerId, later)
    expect(before.record.restrictions[0].letters[1]).toMatchObject({
      state: 'to-write',
      byEmail: { state: 'waiting to be sent', address },
    })

    let text = ''
    await sendDue(register, '2027-04-06T10:00:00.000Z', (mail) => {
      if (isToCustomer(mail)) text = mail.text
    })
    const notice = await noticeOf(register)
    expect(notice).toMatchObject({ state: 'sent', sent_on: '2027-04-06', method: 'email' })
    expect(text).toContain(notice.text)
    expect(await workOf(register)).toEqual([])
    expect(JSON.stringify(await page(register, customerId, officer))).toMatch(
      /announces the review[^"]* on 6 April 2027/,
    )
  })

  it('that never arrives counts for nobody: officers are told, and have the letter to send another way', async () => {
    const register = await openEmpty()
    const { customerId, restrictionId } = await refused(register)
    const { id } = await noticeOf(register)
    expect(await waits(register, restrictionId)).toEqual(['not-sent'])
    expect(await noticeOf(register)).toMatchObject({ state: 'to-write', sent_on: null, text: null })
    expect(await workOf(register)).toEqual([expect.stringMatching(/announce the review, not sent by e-mail$/)])
    const told = (await mails(register)).at(-1)
    expect(told?.subject).toMatch(/^Letter not sent by e-mail: R-/)
    expect(told?.headers).toHaveProperty('X-Contact-Register-Restriction')
    expect(JSON.stringify(told)).not.toContain(address)
    const seen = JSON.stringify(await page(register, customerId, officer))
    expect(seen).not.toMatch(/customer was told of the review/)
    expect(seen).toMatch(/announces the review/)
    const { record: held } = await disclosed(register, customerId, later)
    expect(held.restrictions[0].letters[1]).toMatchObject({ state: 'to-write', byEmail: { state: 'given up' } })
    expect((await composeLetter(register, officer, id)).posting).toMatchObject({
      ...{ state: 'failed', byEmail: true, to: address },
    })

    await record(register, officer, id, sent('2027-04-08'))
    expect(await noticeOf(register)).toMatchObject({ state: 'sent', sent_on: '2027-04-08', method: 'post' })
    expect((await seeDeadLetters(register, later)).letters).toEqual([])
  })

  it('that nothing sends for days can be sent another way; then it does not leave any more', async () => {
    const register = await openEmpty()
    await announced(register)
    const late = on('2027-04-11')
    expect((await seeWork(register, late)).items.map(({ title }) => title)).toContainEqual(
      expect.stringMatching(/too long on its way by e-mail$/),
    )
    await record(register, late, (await noticeOf(register)).id, sent('2027-04-11'))
    expect(await toCustomer(register)).toEqual([])
  })

  it('can be sent again while it applies, and counts as sent once it is taken', async () => {
    const register = await openEmpty()
    const { mailId } = await refused(register)
    await revive(register, mailId)
    expect(await workOf(register)).toEqual([expect.stringMatching(/on its way by e-mail$/)])
    await sendDue(register, '2027-04-13T10:00:00.000Z', take)
    expect(await noticeOf(register)).toMatchObject({ state: 'sent', sent_on: '2027-04-13' })
  })

  it('that was handed over already is asked about, and counts as sent, whatever was decided meanwhile', async () => {
    const register = await openEmpty()
    const { restrictionId } = await announced(register)
    await sendDue(
      register,
      `${noticeDay}T10:00:00.000Z`,
      (mail) => {
        if (isToCustomer(mail)) throw new Underway(mail.to)
      },
      { asksFirst: true },
    )
    await register.write((tx) => liftRestriction(tx, officer, restrictionId, { reasons: 'He has apologised.' }))
    await sendDue(register, '2027-04-13T10:00:00.000Z', take, { asksFirst: true })
    expect(await noticeOf(register)).toMatchObject({ state: 'sent', sent_on: '2027-04-13' })
  })

  it('that the mail server took without an answer may have arrived, and the officers are told so', async () => {
    const register = await openEmpty()
    await announced(register)
    const told: string[] = []
    const keepSilent = (mail: MailToSend) => {
      if (isToCustomer(mail)) throw new Unanswered()
      told.push(mail.text)
    }
    await sendDue(register, `${noticeDay}T10:00:00.000Z`, keepSilent)
    expect(await workOf(register)).toEqual([expect.stringMatching(/on its way by e-mail$/)])
    await sendDue(register, `${noticeDay}T11:00:00.000Z`, keepSilent)
    expect(await workOf(register)).toEqual([expect.stringMatching(/perhaps not sent by e-mail$/)])
    expect(told.at(-1)).toMatch(/do not know whether it left\. It may have arrived\./)
  })

  it('that was handed over is given up after three days in which nobody can be asked: officers are told, once', async () => {
    const register = await openEmpty()
    const { restrictionId } = await announced(register)
    let isRevoked = false
    const hand = (mail: MailToSend) => {
      if (!isToCustomer(mail)) return
      if (isRevoked) throw new Error('403')
      isRevoked = true
      throw new Underway(mail.to)
    }
    const due = Date.parse(`${noticeDay}T10:00:00.000Z`)
    const told = async () => (await mails(register)).filter(({ key }) => key.startsWith('letter-not-mailed'))
    const sendAfter = (hours: number) =>
      sendDue(register, new Date(due + hours * 3_600_000).toISOString(), hand, { asksFirst: true })
    for (let n = 0; n < 19; n++) await sendAfter(6 * n)
    expect(await told()).toEqual([])
    for (const n of [19, 20, 21]) await sendAfter(6 * n)
    expect((await told()).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Letter perhaps not sent by e-mail: R-/),
    ])
    expect(await workOf(register)).toEqual([expect.stringMatching(/perhaps not sent by e-mail$/)])
    const { id } = await noticeOf(register)
    expect((await composeLetter(register, officer, id)).posting).toMatchObject({ state: 'failed', why: 'unknown' })
    expect(await waits(register, restrictionId)).toEqual(['not-sent'])
    expect((await seeDeadLetters(register, later)).letters).toMatchObject([
      { lastError: expect.stringMatching(/^It was handed over.* 403$/) },
    ])
  })

  it('that may have arrived is not sent again once it no longer applies or has no address: officers read both', async () => {
    const told: string[] = []
    const note = ({ to, text }: MailToSend) => void told.push(`${to} ${text}`)
    const keepSilent = (mail: MailToSend) => {
      if (isToCustomer(mail)) throw new Unanswered()
    }
    const register = await openEmpty()
    const { restrictionId } = await announced(register)
    await sendDue(register, `${noticeDay}T10:00:00.000Z`, keepSilent)
    await register.write((tx) => liftRestriction(tx, on(noticeDay), restrictionId, { reasons: 'It helped.' }))
    await sendDue(register, `${noticeDay}T11:00:00.000Z`, note)
    expect(told.at(-1)).toMatch(/do not know whether it left\. It may have arrived\./)
    expect(told.at(-1)).not.toMatch(/Send it another way/)
    expect(await workOf(register)).toEqual([expect.stringMatching(/restriction is lifted$/)])

    const other = await openEmpty()
    const { customerId } = await announced(other)
    await sendDue(other, `${noticeDay}T10:00:00.000Z`, keepSilent)
    await add(other, customerId, 'email', 'p.holm@example.net')
    await removeAddress(other, customerId)
    await sendDue(other, `${noticeDay}T11:00:00.000Z`, note)
    expect(told.at(-1)).toMatch(/It may have arrived\.[\s\S]*Send it another way/)
    expect(await workOf(other)).toEqual([expect.stringMatching(/not sent by e-mail$/)])
    expect(told.filter((mail) => mail.startsWith(address))).toEqual([])
  })

  it('is not sent again to an address that is no longer the customer’s, nor about a restriction that is over', async () => {
    const register = await openEmpty()
    const { customerId, restrictionId, mailId } = await refused(register)
    await add(register, customerId, 'email', 'p.holm@example.net')
    await removeAddress(register, customerId)
    await expect(revive(register, mailId)).rejects.toMatchObject({ refusal: 'not-customers-address' })
    expect(await workOf(register)).toHaveLength(1)

    await register.write((tx) => liftRestriction(tx, officer, restrictionId, { reasons: 'It helped.' }))
    await expect(revive(register, mailId)).rejects.toMatchObject({ refusal: 'letter-overtaken' })
    await register.write((tx) => withdrawOvertakenMail(tx, later))
    expect((await seeDeadLetters(register, later)).letters).toEqual([])
  })

  it('is not sent, and on nobody’s list or mark, once the review has been held', async () => {
    const register = await openEmpty()
    const { restrictionId, mailId } = await refused(register)
    await reviewed(register, officer, restrictionId)
    await expect(revive(register, mailId)).rejects.toMatchObject({ refusal: 'letter-overtaken' })
    expect((await workOf(register)).filter((title) => title.includes('announce'))).toEqual([])
    expect(await waits(register, restrictionId)).toEqual(['overtaken', undefined])
    expect((await composeLetter(register, officer, (await noticeOf(register)).id)).overtaken).toBe(true)
    const { letters } = await restriction(register, restrictionId, officer)
    await record(register, officer, letters.at(-1)?.letterId ?? '', sent('2027-04-08'))
    const lines = await register.read((reading) => restrictionLines(reading, [restrictionId]))
    expect(lines).toMatchObject([{ letterOutstanding: false }])
  })

  it('does not leave any more if the restriction was lifted, or the address removed, while it waited', async () => {
    const register = await openEmpty()
    const { restrictionId } = await announced(register)
    await register.write((tx) => liftRestriction(tx, on(noticeDay), restrictionId, { reasons: 'It helped.' }))
    const gone: string[] = []
    const note = ({ to }: MailToSend) => void gone.push(...to)
    await sendDue(register, `${noticeDay}T10:00:00.000Z`, note)
    expect(await toCustomer(register)).toEqual([])

    const other = await openEmpty()
    const { customerId } = await announced(other)
    await add(other, customerId, 'email', 'p.holm@example.net')
    await removeAddress(other, customerId)
    await sendDue(other, `${noticeDay}T10:00:00.000Z`, note)
    expect(gone).not.toContain(address)
    expect(await workOf(other)).toEqual([expect.stringMatching(/not sent by e-mail$/)])
  })

  it('G: a keeper who looks at mail that could not be sent leaves a look at the customer, and sees no address in the answer', async () => {
    const register = await openEmpty()
    const { customerId } = await refused(register)
    const looks = await looksAt(register, customerId)
    const { letters } = await seeDeadLetters(register, on('2027-04-14', 'ruth'))
    expect(letters).toMatchObject([{ to: address, lastError: '550 5.1.1 <[address]>: no such mailbox' }])
    expect(await looksAt(register, customerId)).toBe(looks + 1)
  })
})

const looksAt = async (register: Register, customerId: string): Promise<number> =>
  (
    await register.read((reading) =>
      reading.selectFrom('access_ledger').select('id').where('customer_id', '=', customerId).execute(),
    )
  ).length
