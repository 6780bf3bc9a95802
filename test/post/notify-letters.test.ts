import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { addPoint } from '../../server/cases/contact-point/add-contact-point.ts'
import { composeLetter } from '../../server/cases/letter/compose-letter.ts'
import { handOverLetter } from '../../server/cases/letter/hand-over.ts'
import { recordReturned } from '../../server/cases/letter/settle-posting.ts'
import { liftRestriction } from '../../server/cases/restriction/lift-restriction.ts'
import { seeWork } from '../../server/cases/work/see-work.ts'
import { openLog } from '../../server/http/log.ts'
import { claimPostings, newestPosting, nextPostingAt } from '../../server/register/letter/postings.ts'
import type { Register } from '../../server/register/register.ts'
import { forget } from '../../server/register/retention/forget.ts'
import { startSending } from '../../server/running/sending.ts'
import { byItself } from '../support/acts.ts'
import { agreed, frances, mails, on, record, restriction, ruth, sent, terms } from '../support/deciding.ts'
import { disclosed } from '../support/disclosed.ts'
import {
  type FakeNotify,
  letterTemplate,
  notifyService,
  signedWith,
  startNotify,
} from '../support/outside/notify-server.ts'
import { proved, sound } from '../support/store/proved.ts'
import { stores } from '../support/store/stores.ts'

const hour = 3_600_000
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000, interval: 5 })

/** A letter to give to the fake, and a clock that tests move: 9 o'clock on 3 November 2026 in Ambleford. */
async function office(register: Register, decided: Parameters<typeof agreed>[1] = {}, hasAddress = true) {
  let now = Date.parse('2026-11-03T09:00:00.000Z')
  const clock = () => new Date(now)
  const notify = await startNotify(clock)
  const access = { url: notify.url, serviceId: notifyService, secret: signedWith }
  const { customerId, restrictionId, letterId } = await agreed(register, decided)
  const point = (kind: 'name' | 'postal-address', value: string) =>
    register.write((tx) =>
      addPoint(tx, ruth, customerId, { kind, value, whose: { kind: 'own' }, why: 'On her letter.' }),
    )
  await point('name', 'Petra Holm')
  if (hasAddress) await point('postal-address', '1 Mill Lane\nAmbleford\nAM1 2JM')
  const open = () =>
    startSending({
      ...{ register, clock, log: openLog('silent') },
      settings: { mail: null, notify: { ...access, letterTemplateId: letterTemplate, emailTemplateId: null } },
      act: async () => byItself(clock().toISOString()),
    }).letters
  let letters = open()
  onTestFinished(async () => {
    await letters?.stop()
    await notify.stop()
  })
  const give = (day = '2026-11-03') => register.write((tx) => handOverLetter(tx, on(day), letterId, true))
  /** Lets everything happen that is due after this time. */
  const passed = async (ms: number) => {
    now += ms
    letters?.wake()
    await until(async () => {
      const next = await register.read((reading) => nextPostingAt(reading, new Date('9000-01-01')))
      const rows = await register.read((reading) => reading.selectFrom('postings').select('claimed_by').execute())
      expect(next === null || next > clock()).toBe(true)
      expect(rows.every(({ claimed_by }) => claimed_by === null)).toBe(true)
    })
  }
  const stateOf = async () => (await register.read((reading) => newestPosting(reading, letterId)))?.state
  const told = async () => (await mails(register)).filter(({ key }) => key.startsWith('posting-'))
  const again = async () => {
    await letters?.stop()
    letters = open()
  }
  return { customerId, restrictionId, letterId, notify, clock, give, passed, stateOf, told, again }
}

/** Everything that is kept of letters given to GOV.UK Notify. */
const keptOf = async (register: Register) =>
  JSON.stringify(await register.read((reading) => reading.selectFrom('postings').selectAll().execute()))

const letterTo = (notify: FakeNotify) => notify.taken.at(-1)

describe.each(stores)('P14: a letter by GOV.UK Notify, on $store', ({ openEmpty }) => {
  test('is sent on the day it is dispatched, not when it is accepted; the review date counts from that day', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId, notify, give, passed, told } = await office(register)
    await give()
    await passed(0)
    expect(letterTo(notify)?.personalisation).toMatchObject({
      address_line_1: 'Petra Holm',
      address_line_2: '1 Mill Lane',
      address_line_4: 'AM1 2JM',
      heading: expect.stringContaining('contact'),
      body: expect.stringMatching(/^Our reference: R-[\s\S]*\n\n# [\s\S]*\n\* /),
    })
    await expect(give()).rejects.toMatchObject({ refusal: 'letter-on-its-way' })
    await expect(record(register, on('2026-11-04'), letterId, sent('2026-11-04'))).rejects.toMatchObject({
      refusal: 'letter-on-its-way',
    })
    await passed(30 * hour)
    expect(await restriction(register, restrictionId)).toMatchObject({ state: 'agreed', inForceOn: null })

    // Half past midnight in London is still the day before by UTC only in summer: here both are 5 November.
    notify.becomes(letterTo(notify), 'received', new Date('2026-11-05T00:30:00.000Z'))
    await passed(24 * hour)
    expect(await restriction(register, restrictionId)).toMatchObject({
      state: 'in-force',
      inForceOn: '2026-11-05',
      reviewDue: '2027-05-03',
    })
    const letter = await composeLetter(register, on('2026-11-06'), letterId)
    expect(letter).toMatchObject({ state: 'sent', posting: { state: 'dispatched' } })
    expect(letter.paragraphs.join('\n')).toContain('3 November 2026')
    expect(notify.taken).toHaveLength(1)
    expect(await told()).toEqual([])
    expect(await keptOf(register)).not.toMatch(/Mill Lane|Our reference/)
    expect(await proved(register)).toMatchObject(sound)
  })

  test('is never printed twice: after a crash, what was taken is found by its reference', async () => {
    const register = await openEmpty()
    const { notify, give, passed, stateOf, again, clock } = await office(register)
    await give()
    notify.faults.push('takes-and-breaks-off')
    await passed(0)
    expect([notify.taken.length, await stateOf()]).toEqual([1, 'waiting'])
    await again()
    await passed(hour)
    expect([notify.taken.length, await stateOf()]).toEqual([1, 'with-notify'])
    // A server that was killed holds its claim for ten minutes; then another goes on.
    const claimed = await register.write((tx) =>
      claimPostings(tx, { now: new Date(clock().getTime() + 2 * hour), server: 'killed', most: 5, forMs: 600_000 }),
    )
    expect(claimed).toHaveLength(1)
    notify.becomes(letterTo(notify), 'received')
    await until(async () => {
      await passed(3 * hour)
      expect(await stateOf()).toBe('dispatched')
    })
    expect(notify.taken).toHaveLength(1)
  })
})

describe('P14: a letter by GOV.UK Notify', () => {
  const openEmpty = stores.find(({ store }) => store === 'SQLite')?.openEmpty as (typeof stores)[number]['openEmpty']

  test.each(['cancelled', 'technical-failure', 'permanent-failure', 'validation-failed', 'virus-scan-failed'] as const)(
    'that ends in %s stays unsent, and the officers are told',
    async (status) => {
      const register = await openEmpty()
      const { restrictionId, letterId, notify, give, passed, told } = await office(register)
      await give()
      await passed(0)
      notify.becomes(letterTo(notify), status)
      await passed(2 * hour)
      await passed(2 * hour)
      expect(await told()).toMatchObject([{ subject: expect.stringMatching(/^Letter not sent by GOV.UK Notify: R-/) }])
      expect((await told())[0]?.body).not.toMatch(/Petra|Holm|Mill Lane/)
      expect((await seeWork(register, frances)).items).toMatchObject([
        { kind: 'letter', title: expect.stringMatching(/, not sent by GOV.UK Notify$/) },
      ])
      expect(await composeLetter(register, frances, letterId)).toMatchObject({
        state: 'to-write',
        posting: { state: 'failed', why: status },
      })
      expect(await restriction(register, restrictionId)).toMatchObject({ state: 'agreed' })
      // By print it can still go, and by GOV.UK Notify again.
      await give()
      await passed(0)
      expect(notify.taken).toHaveLength(2)
      expect(notify.taken[0]?.reference).not.toBe(notify.taken[1]?.reference)
    },
  )

  test('waits while GOV.UK Notify fails or has too many requests, and is then printed once', async () => {
    const register = await openEmpty()
    const { notify, give, passed, stateOf, told } = await office(register)
    await give()
    notify.faults.push(429, 500, 'breaks-off')
    for (const wait of [0, hour, hour, hour]) await passed(wait)
    expect([notify.taken.length, await stateOf()]).toEqual([1, 'with-notify'])
    notify.becomes(letterTo(notify), 'cancelled')
    await passed(2 * hour)
    expect(await told()).toHaveLength(1)
  })

  test('that is not dispatched in six days is loud once, goes another way, and is recorded once if it goes after all', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId, notify, give, passed, told, stateOf } = await office(register)
    await give()
    await passed(0)
    for (let n = 0; n < 8; n++) await passed(24 * hour)
    expect(await told()).toMatchObject([{ subject: expect.stringMatching(/^Letter still with GOV.UK Notify/) }])
    expect((await seeWork(register, on('2026-11-11'))).items[0]?.title).toMatch(/, too long with GOV.UK Notify$/)
    await record(register, on('2026-11-11'), letterId, sent('2026-11-11'))
    notify.becomes(letterTo(notify), 'received')
    await passed(2 * hour)
    expect(await stateOf()).toBe('dispatched')
    expect(await restriction(register, restrictionId)).toMatchObject({ inForceOn: '2026-11-11' })
    expect((await told()).map(({ subject }) => subject.split(':')[0])).toEqual([
      'Letter still with GOV.UK Notify',
      'Letter dispatched that was already recorded',
    ])
  })

  test('that GOV.UK Notify no longer knows is reported: nobody can say whether it went', async () => {
    const register = await openEmpty()
    const { notify, give, passed, told, stateOf } = await office(register)
    await give()
    await passed(0)
    notify.taken.length = 0
    await passed(2 * hour)
    expect(await stateOf()).toBe('failed')
    expect((await told())[0]?.body).toContain('We don’t know whether it was sent')
  })

  test('dispatched after its restriction was lifted is recorded as it went, and the officers are told', async () => {
    const register = await openEmpty()
    const { restrictionId, notify, give, passed, told, stateOf } = await office(register)
    await give()
    await passed(0)
    await register.write((tx) => liftRestriction(tx, on('2026-11-03'), restrictionId, { reasons: 'He is well.' }))
    notify.becomes(letterTo(notify), 'received', new Date('2026-11-05T10:00:00.000Z'))
    await passed(72 * hour)
    expect(await stateOf()).toBe('dispatched')
    expect((await restriction(register, restrictionId)).state).toBe('lifted')
    expect(await told()).toMatchObject([{ subject: expect.stringMatching(/^Letter dispatched after things changed/) }])
  })

  test('that comes back is reported once, however often GOV.UK Notify says so', async () => {
    const register = await openEmpty()
    const { letterId, notify, clock, give, passed, told } = await office(register)
    await give()
    await passed(0)
    const returned = (id = '') => register.write((tx) => recordReturned(tx, byItself(clock().toISOString()), id))
    // Too early: it was not dispatched yet.
    expect(await returned(letterTo(notify)?.reference)).toBe('too-early')
    expect(await told()).toEqual([])
    notify.becomes(letterTo(notify), 'received')
    await passed(2 * hour)
    for (const _ of [1, 2]) expect(await returned(letterTo(notify)?.reference)).toBe('taken')
    expect(await told()).toMatchObject([{ subject: expect.stringMatching(/^Letter came back undelivered: R-/) }])
    expect(await composeLetter(register, frances, letterId)).toMatchObject({
      state: 'sent',
      posting: { state: 'returned' },
    })
  })

  test('names the review date that was printed, also where it goes later; and is in the subject access file', async () => {
    const register = await openEmpty()
    const { customerId, restrictionId, letterId, notify, give, passed } = await office(register, {
      terms: terms({ reviewOn: '2026-11-20' }),
    })
    // After the review that was planned: the six months count from the day on the letter.
    await passed(30 * 24 * hour)
    await give('2026-12-03')
    await passed(0)
    expect(JSON.stringify((await disclosed(register, customerId)).record)).toContain('1 Mill Lane\\nAmbleford')
    notify.becomes(letterTo(notify), 'received', new Date('2026-12-06T10:00:00.000Z'))
    await passed(96 * hour)
    const { inForceOn, reviewDue } = await restriction(register, restrictionId)
    expect([inForceOn, reviewDue]).toEqual(['2026-12-06', '2027-06-03'])
    expect((await composeLetter(register, on('2026-12-10'), letterId)).paragraphs.join('\n')).toContain(
      'by 3 June 2027',
    )
  })

  test('is deleted with its letter', async () => {
    const register = await openEmpty()
    const { restrictionId, notify, give, passed } = await office(register)
    await give()
    await passed(0)
    notify.becomes(letterTo(notify), 'received')
    await passed(2 * hour)
    expect(JSON.parse(await keptOf(register))).toHaveLength(1)
    await register.write((tx) => forget(tx, [{ kind: 'restriction', id: restrictionId }]))
    expect(await keptOf(register)).toBe('[]')
  })

  test('needs the setting, a postal address, and an officer', async () => {
    const register = await openEmpty()
    const { letterId, give } = await office(register, {}, false)
    await expect(give()).rejects.toMatchObject({ refusal: 'address-not-for-notify' })
    const by = (who: 'frances' | 'ruth', isOn: boolean) =>
      register.write((tx) => handOverLetter(tx, on('2026-11-03', who), letterId, isOn))
    await expect(by('frances', false)).rejects.toMatchObject({ refusal: 'notify-not-set' })
    await expect(by('ruth', true)).rejects.toMatchObject({ refusal: 'not-authorised' })
  })
})
