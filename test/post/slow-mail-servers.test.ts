import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type MailedLetters, startPost } from '../../server/post/post.ts'
import { Refused, type Sender, Unanswered } from '../../server/post/sender.ts'
import { smtpSender } from '../../server/post/smtp.ts'
import type { Register } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { unanswered } from '../../server/register/work/last-error.ts'
import { addMail, deadMail, type MailOutcome, nextMailAt, withdrawMail } from '../../server/register/work/outbox.ts'
import { noLetters } from '../support/outside/mailing.ts'
import { scriptedSmtp } from '../support/outside/scripted-smtp.ts'
import { stores } from '../support/store/stores.ts'

const from = 'register@ambleford.example'
const start = new Date('2026-11-03T09:00:00.000Z')
const minutes = (n: number) => n * 60_000
const [{ openEmpty }] = stores as [(typeof stores)[number]]

const one = { to: ['frances@ambleford.example'], subject: 'A', text: 'B', headers: {} }
const mail = { ...one, id: 'one', since: start.toISOString(), attempts: 1 }
const write = (register: Register, key: string) =>
  register.write((tx) => addMail(tx, { ...one, id: newId(), key, at: start }))
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

describe('P10: a mail server that drips its answer', () => {
  test('holds up its own mail, and none that comes after it', async () => {
    const register = await openEmpty()
    const smtp = await scriptedSmtp((verb, n) => (verb === 'RCPT' && n === 0 ? '250-wait' : undefined))
    const sender = smtpSender({ smtpUrl: smtp.url, from })
    const troubles: unknown[] = []
    const onTrouble = (error: unknown) => troubles.push(error)
    const sending = startPost({ register, sender, clock: () => start, server: 'one', onTrouble, letters: noLetters })
    await write(register, 'held up')
    sending.wake()
    await until(() => expect(smtp.connections()).toBe(1))
    for (const key of ['second', 'third', 'fourth']) await write(register, key)
    sending.wake()
    await until(() => expect(smtp.messages()).toBe(3))
    expect(troubles).toEqual([])
    smtp.stop()
    await sending.stop()
  })

  test('loses its connection, however often it says that it is still there', async () => {
    const smtp = await scriptedSmtp((verb, _, say) => {
      if (verb !== 'RCPT') return undefined
      const drip = setInterval(() => say('250-wait'), 10)
      onTestFinished(() => clearInterval(drip))
      return '250-wait'
    })
    const sender = smtpSender({ smtpUrl: smtp.url, from }, { message: 200, answer: 200 })
    onTestFinished(() => sender.close())
    await expect(sender.send(mail)).rejects.toMatchObject({ code: 'EABORT' })
    expect(smtp.messages()).toBe(0)
  })
})

describe('P10: a mail server that was given the whole mail', () => {
  /** Gives it a mail, and returns once it has all of it; its answer follows when the test says so. */
  async function handedOver() {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const all = Promise.withResolvers<(text: string) => void>()
    const smtp = await scriptedSmtp((verb, _, say) => {
      if (verb !== '.') return undefined
      all.resolve(say)
      return null
    })
    const sender = smtpSender({ smtpUrl: smtp.url, from })
    onTestFinished(() => sender.close())
    const sent = sender.send(mail).then(
      () => 'sent',
      (error: unknown) => error,
    )
    return { sent, say: await all.promise, smtp }
  }

  test('may take ten minutes to answer, as RFC 5321 says, so that nobody gets a copy', async () => {
    const { sent, say, smtp } = await handedOver()
    await vi.advanceTimersByTimeAsync(minutes(10) - 1)
    say('250 taken')
    expect(await sent).toBe('sent')
    expect(smtp.messages()).toBe(1)
  })

  test('and never answers may have delivered it', async () => {
    const { sent } = await handedOver()
    await vi.advanceTimersByTimeAsync(minutes(10))
    expect(await sent).toMatchObject({ constructor: Unanswered })
  })

  test('and closes the connection may have delivered it', async () => {
    const { sent, smtp } = await handedOver()
    smtp.stop()
    expect(await sent).toMatchObject({ constructor: Unanswered })
  })
})

describe('P15: a mail server that keeps silent while this server stops', () => {
  /** Stops while a mail server does not answer this command, and says what is known of the mail then. */
  async function stopped(silentAt: string) {
    const register = await openEmpty()
    const reached = Promise.withResolvers<void>()
    const smtp = await scriptedSmtp((verb) => {
      if (verb !== silentAt) return undefined
      reached.resolve()
      return null
    })
    const sender = smtpSender({ smtpUrl: smtp.url, from })
    const parts = { register, sender, clock: () => start, server: 'one', letters: noLetters }
    const sending = startPost({ ...parts, onTrouble: () => {} })
    await write(register, 'mail')
    sending.wake()
    await reached.promise
    await sending.stop()
    return await register.read((reading) =>
      reading.selectFrom('outbox').select(['claimed_by', 'last_error', 'next_at']).executeTakeFirstOrThrow(),
    )
  }
  const dueIn = (ms: number) => new Date(start.getTime() + ms).toISOString()

  test('is given two seconds; a mail that it took is sent once more in an hour, because it may have arrived', async () => {
    expect(await stopped('.')).toEqual({ claimed_by: null, last_error: unanswered, next_at: dueIn(minutes(60)) })
  })

  test('is given two seconds; a mail that it had not taken is sent in a minute', async () => {
    const { last_error, ...rest } = await stopped('RCPT')
    expect(rest).toEqual({ claimed_by: null, next_at: dueIn(minutes(1)) })
    expect(last_error).not.toContain('may have arrived')
  })
})

describe('P15: mail that was under way when the server was killed', () => {
  /** Kills so many servers, each while it sends, and says what another does afterwards. */
  async function killed(times: number, settleUnlessStillToGo: MailedLetters['settleUnlessStillToGo']) {
    const register = await openEmpty()
    await write(register, 'mail')
    for (let time = 1; time <= times; time++) {
      const begun = Promise.withResolvers<void>()
      const now = new Date(start.getTime() + minutes(60) * time)
      const stuck: Sender = { send: () => new Promise(() => begun.resolve()), close: () => {} }
      // It never goes on.
      startPost({
        register,
        sender: stuck,
        clock: () => now,
        server: `${time}`,
        letters: noLetters,
        onTrouble: () => {},
      })
      await begun.promise
    }
    const now = new Date(start.getTime() + minutes(60) * (times + 1))
    const [sent, outcomes]: [string[], MailOutcome[]] = [[], []]
    const sending = startPost({
      ...{ register, clock: () => now, server: 'last', onTrouble: () => {} },
      sender: { send: async ({ subject }) => void sent.push(subject), close: () => {} },
      letters: { settleUnlessStillToGo, settle: async (_, __, outcome) => void outcomes.push(outcome) },
    })
    onTestFinished(() => sending.stop())
    return { register, sent, outcomes }
  }

  test('may have arrived: a letter is sent again only while it may still go', async () => {
    const asked: [string | null, boolean][] = []
    const { sent } = await killed(1, async (tx, mail, mayHaveArrived) => {
      asked.push([mail.lastError, mayHaveArrived])
      await withdrawMail(tx, mail.id)
      return false
    })
    await until(() => expect(asked).toEqual([[unanswered, true]]))
    expect(sent).toEqual([])
  })

  test('is sent again, also after another kill: none of them may have sent it', async () => {
    for (const kills of [1, 2]) {
      const after = await killed(kills, async () => true)
      await until(() => expect(after).toMatchObject({ sent: ['A'], outcomes: ['sent'] }))
    }
  })
})

describe('P15: mail that may have arrived', () => {
  /** Sends one mail now, again in an hour, and again when it is due; the n-th attempt fails with the n-th error. */
  async function failing(...errors: Error[]) {
    const register = await openEmpty()
    let now = start.getTime()
    const outcomes: MailOutcome[] = []
    const sender: Sender = { send: () => Promise.reject(errors.shift()), close: () => {} }
    const sending = startPost({
      ...{ register, sender, clock: () => new Date(now), server: 'one', onTrouble: () => {} },
      letters: {
        settleUnlessStillToGo: async () => true,
        settle: async (_, __, outcome) => void outcomes.push(outcome),
      },
    })
    onTestFinished(() => sending.stop())
    await write(register, 'mail')
    sending.wake()
    await until(async () =>
      expect(await register.read((reading) => nextMailAt(reading, new Date(now)))).toEqual(
        new Date(start.getTime() + minutes(60)),
      ),
    )
    expect(outcomes).toEqual([])
    while (errors.length > 0) {
      now += minutes(60)
      const left = errors.length
      sending.wake()
      await until(() => expect(errors).toHaveLength(left - 1))
      if (left > 1) expect(outcomes).toEqual([])
    }
    await until(async () => expect(await register.read(deadMail)).toHaveLength(1))
    expect(outcomes).toEqual(['perhaps'])
    return (await register.read(deadMail))[0]?.lastError
  }

  const mayHave = 'It was being sent, and no answer came: it may have arrived.'

  test('is sent once more after an hour; then the keeper sees that it may have arrived', async () => {
    expect(await failing(new Unanswered(), new Unanswered())).toBe(mayHave)
  })

  test('may have arrived also where the second attempt is refused for good', async () => {
    const refusal = new Refused('550 5.1.1 No such mailbox', { left: one.to, forGood: true })
    expect(await failing(new Unanswered(), refusal)).toBe(`${mayHave} 550 5.1.1 No such mailbox`)
  })

  test('is tried on after attempts that reach nobody, and given up after another without an answer', async () => {
    const later = new Refused('451 Later', { left: one.to, forGood: false })
    const away = new Error('Nobody listens')
    expect(await failing(new Unanswered(), away, later, away, new Unanswered())).toBe(mayHave)
  })

  test('leaves once the mail server is back, however long it was away', async () => {
    const register = await openEmpty()
    let now = start.getTime()
    const errors = [new Unanswered(), ...Array.from({ length: 9 }, () => new Error('Nobody listens'))]
    const send = async () => {
      const error = errors.shift()
      if (error) throw error
    }
    const sender: Sender = { send, close: () => {} }
    const parts = { register, sender, clock: () => new Date(now), server: 'one', letters: noLetters }
    const sending = startPost({ ...parts, onTrouble: () => {} })
    onTestFinished(() => sending.stop())
    await write(register, 'mail')
    const state = () =>
      register.read((reading) =>
        reading.selectFrom('outbox').select(['state', 'claimed_by', 'attempts']).executeTakeFirstOrThrow(),
      )
    for (let attempts = 1; attempts <= 10; attempts++) {
      sending.wake()
      await until(async () => expect(await state()).toEqual({ state: 'waiting', claimed_by: null, attempts }))
      now += minutes(6 * 60)
    }
    sending.wake()
    await until(async () => expect(await state()).toMatchObject({ state: 'sent' }))
  })
})
