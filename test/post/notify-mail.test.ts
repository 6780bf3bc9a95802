import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { notifyClient } from '../../server/post/notify/client.ts'
import { notifySender } from '../../server/post/notify/email.ts'
import { idOfReference } from '../../server/post/notify/reference.ts'
import { startPost } from '../../server/post/post.ts'
import { askNow } from '../../server/register/letter/postings.ts'
import { openRegister, type Register } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { addMail, deadMail, type MailOutcome, nextMailAt, reviveMail } from '../../server/register/work/outbox.ts'
import { colleagues } from '../cast.ts'
import { noLetters } from '../support/outside/mailing.ts'
import { emailTemplate, notifyService, signedWith, startNotify } from '../support/outside/notify-server.ts'
import { everythingKept } from '../support/store/rows.ts'
import { newRegisters } from '../support/store/stores.ts'

const start = new Date('2026-11-03T09:00:00.000Z')
const minute = 60_000
const hour = 60 * minute
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000, interval: 5 })

/** An outbox that sends by the fake, and a clock that tests move. */
async function outbox(
  to: string[] = [colleagues.frances.address, colleagues.tom.address],
  settleUnlessStillToGo = noLetters.settleUnlessStillToGo,
  at = start,
) {
  const register = await openRegister(await newRegisters.SQLite())
  let now = start.getTime()
  const clock = () => new Date(now)
  const notify = await startNotify(clock)
  const access = { url: notify.url, serviceId: notifyService, secret: signedWith }
  const sender = notifySender(notifyClient(access, clock), emailTemplate)
  const troubles: unknown[] = []
  const outcomes: MailOutcome[] = []
  const settle = async (_: unknown, __: unknown, outcome: MailOutcome) => void outcomes.push(outcome)
  const open = (server: string) =>
    startPost({
      ...{ register, sender, clock, server, letters: { settle, settleUnlessStillToGo } },
      onTrouble: (error) => troubles.push(error),
    })
  const post = open('one')
  onTestFinished(async () => {
    await post.stop()
    await notify.stop()
    await register.close()
  })
  const id = newId()
  const mail = { key: 'k', subject: 'An escalation waits', text: 'Open it.', headers: {}, at }
  await register.write((tx) => addMail(tx, { id, to, ...mail }))
  /** Lets everything happen that is due after this time. */
  const passed = async (ms: number) => {
    now += ms
    const asked = notify.asked()
    post.wake()
    await until(async () => {
      expect(notify.asked()).toBeGreaterThan(asked)
      const left = await register.read((reading) => reading.selectFrom('outbox').select('claimed_by').execute())
      expect(left).toEqual([{ claimed_by: null }])
    })
  }
  return { register, notify, clock, passed, troubles, id, to, post, outcomes }
}
const isWaiting = async (register: Register) =>
  (await register.read((reading) => nextMailAt(reading, new Date('9000-01-01')))) !== null

describe('mail by GOV.UK Notify', () => {
  test('is sent once it was delivered, to each recipient once, and its text is not kept', async () => {
    const { register, notify, passed, to, troubles } = await outbox()
    await passed(0)
    expect(notify.taken.map(({ email_address }) => email_address)).toEqual(to)
    expect(notify.taken[0]?.personalisation).toEqual({ subject: 'An escalation waits', body: 'Open it.' })
    notify.becomes(notify.taken[0], 'delivered')
    await passed(minute)
    expect(await isWaiting(register)).toBe(true)
    notify.becomes(notify.taken[1], 'delivered')
    await passed(2 * minute)
    expect(await isWaiting(register)).toBe(false)
    expect(notify.taken).toHaveLength(2)
    expect(await everythingKept(register, 'outbox')).not.toContain('Open it')
    expect(troubles).toEqual([])
  })

  test('goes to the one mailbox that an address means, and to nobody where it means none', async () => {
    const to = ['victim@good.example, <harry@example.org>', 'harry@example.org, victim@good.example']
    const { register, notify, passed } = await outbox(to)
    await passed(0)
    notify.becomes(notify.taken[0], 'delivered')
    await passed(minute)
    expect(notify.taken.map(({ email_address }) => email_address)).toEqual(['harry@example.org'])
    expect(await register.read(deadMail)).toMatchObject([{ to: to[1] }])
  })

  test('is never sent twice, whatever is cut off: what was taken is found by its reference', async () => {
    const { register, notify, passed } = await outbox()
    notify.faults.push('takes-and-breaks-off', 'breaks-off', 429, 500)
    for (const wait of [0, minute, 2 * minute, 4 * minute, 8 * minute]) await passed(wait)
    expect(notify.taken).toHaveLength(2)
    for (const one of notify.taken) notify.becomes(one, 'delivered')
    await passed(16 * minute)
    expect(await isWaiting(register)).toBe(false)
    expect(notify.taken).toHaveLength(2)
  })

  test('may have arrived if it was cut off: a letter that may no longer go is known as such, and not sent', async () => {
    const asked: boolean[] = []
    const { notify, passed } = await outbox([colleagues.tom.address], async (_, __, mayHaveArrived) => {
      asked.push(mayHaveArrived)
      return true
    })
    notify.faults.push('takes-and-breaks-off')
    await passed(0)
    await passed(minute)
    expect(asked).toEqual([false, true])
    expect(notify.taken).toHaveLength(1)
  })

  test.each(['permanent-failure', 'temporary-failure', 'technical-failure'])(
    'that ends in %s is loud, and can be sent again',
    async (status) => {
      const { register, notify, passed, id, to, clock, post } = await outbox()
      await passed(0)
      notify.becomes(notify.taken[0], status)
      notify.becomes(notify.taken[1], 'delivered')
      await passed(minute)
      const [dead, ...others] = await register.read(deadMail)
      expect(others).toEqual([])
      expect(dead).toMatchObject({ to: to[0], lastError: expect.stringContaining(status) })
      await register.write((tx) => reviveMail(tx, id, new Date(clock().getTime() + 10 * minute)))
      await passed(10 * minute)
      expect(notify.taken.map(({ email_address }) => email_address)).toEqual([...to, to[0]])
      post.wake()
    },
  )

  test('that was queued while the clock was ahead goes once, although its time is still to come', async () => {
    const queued = new Date(start.getTime() + 12 * hour)
    const { register, notify, passed, to, id, outcomes } = await outbox(undefined, undefined, queued)
    for (const wait of [0, minute, 2 * minute, 4 * minute]) await passed(wait)
    expect(notify.taken.map(({ email_address }) => email_address)).toEqual(to)
    // A callback gives the reference back.
    expect(notify.taken.map(({ reference }) => idOfReference(reference))).toEqual([id, id])
    for (const one of notify.taken) notify.becomes(one, 'delivered')
    await passed(8 * minute)
    expect(await isWaiting(register)).toBe(false)
    expect(notify.taken).toHaveLength(2)
    expect(outcomes).toEqual(['sent'])
  })

  test('that is taken at what would be the last attempt is asked about until it is known, and counts as sent', async () => {
    const { register, notify, passed, outcomes } = await outbox([colleagues.tom.address])
    notify.fails(true)
    await passed(0)
    for (let n = 1; n < 19; n++) await passed(6 * hour)
    expect(notify.taken).toEqual([])
    notify.fails(false)
    for (const _ of [1, 2]) await passed(6 * hour)
    expect([notify.taken.length, outcomes]).toEqual([1, []])
    notify.becomes(notify.taken[0], 'delivered')
    await passed(6 * hour)
    expect(await isWaiting(register)).toBe(false)
    expect(outcomes).toEqual(['sent'])
  })

  test('that was handed over is asked about for three days while GOV.UK Notify cannot say what became of it', async () => {
    const asked: boolean[] = []
    const { notify, passed, outcomes } = await outbox([colleagues.tom.address], async (_, __, mayHaveArrived) => {
      asked.push(mayHaveArrived)
      return true
    })
    await passed(0)
    notify.fails(true)
    for (let n = 1; n < 19; n++) await passed(6 * hour)
    expect(outcomes).toEqual([])
    notify.fails(false)
    notify.becomes(notify.taken[0], 'delivered')
    await passed(6 * hour)
    expect([notify.taken.length, outcomes]).toEqual([1, ['sent']])
    // Nothing that the letter says counts any more: it has left.
    expect(asked).toEqual([false])
  })

  test('that was handed over is given up after that: it may have arrived, and it says so; one failure alone ends nothing', async () => {
    const { register, notify, passed, outcomes } = await outbox([colleagues.tom.address])
    await passed(0)
    for (let n = 1; n < 19; n++) await passed(6 * hour)
    notify.fails(true)
    await passed(6 * hour)
    notify.fails(false)
    await passed(6 * hour)
    notify.fails(true)
    await passed(6 * hour)
    expect(outcomes).toEqual([])
    await passed(6 * hour)
    expect(outcomes).toEqual(['perhaps'])
    expect(await register.read(deadMail)).toMatchObject([
      { lastError: expect.stringMatching(/^It was handed over, and is not delivered yet\. GOV\.UK Notify answered 5/) },
    ])
    expect(notify.taken).toHaveLength(1)
  })

  test('that GOV.UK Notify had and no longer knows is not sent again: it may have arrived', async () => {
    const { register, notify, passed, outcomes } = await outbox([colleagues.tom.address])
    await passed(0)
    await passed(minute)
    notify.forgets()
    await passed(2 * minute)
    expect(notify.taken).toEqual([])
    expect(outcomes).toEqual(['perhaps'])
    expect(await register.read(deadMail)).toMatchObject([{ lastError: expect.stringContaining('may have arrived') }])
  })

  test('is asked about at once when a callback says that there is news, and not before it is due otherwise', async () => {
    const { register, notify, passed, id, clock, post } = await outbox()
    await passed(0)
    for (const one of notify.taken) notify.becomes(one, 'delivered')
    const asked = notify.asked()
    post.wake()
    await register.write((tx) => askNow(tx, 'outbox', newId(), clock()))
    expect(notify.asked()).toBe(asked)
    for (const _ of [1, 2]) await register.write((tx) => askNow(tx, 'outbox', id, clock()))
    await passed(0)
    expect(await isWaiting(register)).toBe(false)
    await register.write((tx) => askNow(tx, 'outbox', id, clock()))
    expect(await isWaiting(register)).toBe(false)
  })
})
