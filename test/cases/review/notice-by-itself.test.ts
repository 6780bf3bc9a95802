import { describe, expect, it } from 'vitest'
import { setAdjustments } from '../../../server/cases/duty/set-adjustments.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { reviveDeadLetter } from '../../../server/cases/work/revive-dead-letter.ts'
import { seeDeadLetters } from '../../../server/cases/work/see-dead-letters.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, byItself } from '../../support/acts.ts'
import {
  agreed,
  answer,
  answerReport,
  considered,
  frances,
  inForce,
  mails,
  on,
  record,
  report,
  represent,
  sent,
  terms,
  varied,
} from '../../support/deciding.ts'
import { refuse, sendDue } from '../../support/outside/mailing.ts'
import { eitherRows, stores } from '../../support/store/stores.ts'

const [address = ''] = customers.petra.addresses
const risk = { how: 'not-notified', reason: 'It would put her at risk.' } as const
const braille = { adjustments: 'Every letter in Braille by post. Do not e-mail.' }

const reviewer = actBy({ ...colleagues.dan, roles: ['Reviewer'] }, '2027-04-06T09:00:00.000Z')

const sweep = (register: Register, day: string) =>
  register.write((tx) => sweepDueDates(tx, byItself(`${day}T02:00:00.000Z`)))
const toCustomer = async (register: Register) => (await mails(register)).filter(({ to }) => to.includes(address))
/** The notices that wait for an officer. */
const noticesToWrite = async (register: Register, day: string) =>
  (await seeWork(register, on(day))).items.filter(({ kind, title }) => kind === 'letter' && /announce/.test(title))
const adjust = (register: Register, id: string) => register.write((tx) => setAdjustments(tx, frances, id, braille))

/** The notice waits for an officer, once, and nothing goes by itself. */
async function expectToWait(register: Register, day: string) {
  await sweep(register, day)
  await sweep(register, day)
  expect(await toCustomer(register)).toEqual([])
  const notices = await noticesToWrite(register, day)
  expect(notices).toHaveLength(1)
  return notices[0]?.id ?? ''
}

describe.each(stores)('P14, P15: the notice of a review waits for an officer, on $store', ({ store, openEmpty }) => {
  it('where an officer decided not to tell the customer of the restriction', async () => {
    const register = await openEmpty()
    const { letterId } = await agreed(register)
    await record(register, frances, letterId, risk)
    await expectToWait(register, '2027-04-06')
  })

  it('where the restriction started at once, and its letter has not gone', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register)
    await register.write((tx) => putInForceAtOnce(tx, frances, restrictionId, { reason: 'Threats.' }))
    await expectToWait(register, '2027-04-06')
    await record(register, on('2027-04-06'), letterId, sent('2027-04-06'))
    expect(await toCustomer(register)).toEqual([])
  })

  it('where the customer was told of the restriction, and not of its change', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const { letterId } = await varied(register, restrictionId, on('2027-02-01', 'tom'))
    await record(register, on('2027-02-01', 'tom'), letterId, risk)
    await expectToWait(register, '2027-04-06')
  })

  it('Equality Act s.20: where adjustments are recorded, which may be about how to write', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await adjust(register, restrictionId)
    const letterId = await expectToWait(register, '2027-04-06')
    expect(await composeLetter(register, on('2027-04-06'), letterId)).toMatchObject(braille)
  })

  it('Equality Act s.20: where the officer said how to write only in what was considered; letters show it to officers', async () => {
    const register = await openEmpty()
    const reasonableAdjustments = 'She is blind: letters in Braille only, never e-mail.'
    const { restrictionId } = await inForce(register, { considered: considered({ reasonableAdjustments }) })
    const letterId = await expectToWait(register, '2027-04-06')
    const shown = { adjustmentsConsidered: [reasonableAdjustments] }
    for (const name of ['tom', 'ruth'] as const)
      expect(await composeLetter(register, on('2027-04-06', name), letterId)).toMatchObject(shown)
    // P6: what was considered about their needs is not for the reviewer.
    const seen = await composeLetter(register, reviewer, letterId)
    expect(seen).not.toHaveProperty('adjustmentsConsidered')
    await adjust(register, restrictionId)
    expect(await composeLetter(register, on('2027-04-06'), letterId)).toMatchObject({ ...braille, ...shown })
  })

  it.each(eitherRows(store, ['None needed: we know of no disability.', 'Dim angen: ni wyddom am unrhyw anabledd.']))(
    'Equality Act s.20: but not where the answer is “%s”',
    async (reasonableAdjustments) => {
      const register = await openEmpty()
      await inForce(register, { considered: considered({ reasonableAdjustments }) })
      await sweep(register, '2027-04-06')
      expect(await toCustomer(register)).toHaveLength(1)
    },
  )

  it.each(eitherRows(store, ['report', 'representation'] as const))(
    'while a %s is unanswered, against whichever restriction; the work list says why',
    async (what) => {
      const register = await openEmpty()
      const services = (service: string) => terms({ services: [service], mail: { kind: 'none', exceptions: [] } })
      const { restrictionId } = await inForce(register, { terms: services('Housing') })
      await inForce(register, { terms: { ...services('Planning'), reviewOn: '2027-05-01' } })
      const arrived = on('2027-04-01', 'amira')
      const openId = await { report, representation: represent }[what](register, restrictionId, arrived)
      await sweep(register, '2027-04-06')
      expect(await toCustomer(register)).toEqual([])
      const titles = async () =>
        (await seeWork(register, on('2027-04-08'))).items.flatMap(({ title }) => (/announce/.test(title) ? title : []))
      const first = /letter to announce the review, once the open report or representation is answered/
      expect(await titles()).toEqual([expect.stringMatching(first), expect.stringMatching(first)])
      if (what === 'report') await answerReport(register, on('2027-04-07', 'tom'), openId)
      else await answer(register, on('2027-04-07', 'tom'), openId)
      const after = await titles()
      expect(after).toHaveLength(2)
      for (const title of after) expect(title).not.toMatch(first)
    },
  )

  it('where the review is overdue: it is not announced as if it were still to come', async () => {
    const register = await openEmpty()
    await inForce(register)
    const letterId = await expectToWait(register, '2027-05-10')
    const { paragraphs } = await composeLetter(register, on('2027-05-10'), letterId)
    expect(paragraphs.join('\n')).not.toContain('We will review the arrangements by 3 May 2027')
    expect(paragraphs.join('\n')).toContain('We should have reviewed the arrangements by 3 May 2027')
    await record(register, on('2027-05-10'), letterId, sent('2027-05-10'))
  })
})

describe.each(stores)('P15: a notice that is on its way by e-mail, on $store', ({ store, openEmpty }) => {
  it.each(eitherRows(store, ['adjustments', 'a report that she died', 'the day of the review']))(
    'is held back by %s, and an officer has it to send',
    async (what) => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register)
      await sweep(register, '2027-04-06')
      expect(await toCustomer(register)).toHaveLength(1)
      if (what === 'adjustments') await adjust(register, restrictionId)
      if (what === 'a report that she died') await report(register, restrictionId, on('2027-04-06', 'amira'))
      const day = what === 'the day of the review' ? '2027-05-04' : '2027-04-06'
      const gone: string[] = []
      await sendDue(register, `${day}T10:00:00.000Z`, ({ to }) => {
        gone.push(...to)
      })
      expect(gone).not.toContain(address)
      expect(await noticesToWrite(register, day)).toMatchObject([
        { title: expect.stringMatching(what === 'a report that she died' ? /is answered$/ : /announce the review$/) },
      ])
    },
  )

  it('is not tried again by the keeper once adjustments are recorded', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await sweep(register, '2027-04-06')
    await sendDue(register, '2027-04-06T10:00:00.000Z', (mail) =>
      mail.to.includes(address) ? refuse(mail) : undefined,
    )
    await adjust(register, restrictionId)
    const keeper = on('2027-04-08', 'ruth')
    const [dead] = (await seeDeadLetters(register, keeper)).letters
    const revived = register.write((tx) => reviveDeadLetter(tx, keeper, dead?.outboxId ?? ''))
    await expect(revived).rejects.toMatchObject({ refusal: 'letter-for-officer' })
  })
})
