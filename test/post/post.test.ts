import type { SMTPServerOptions } from 'smtp-server'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { startPost } from '../../server/post/post.ts'
import type { Post } from '../../server/post/rounds.ts'
import type { Sender } from '../../server/post/sender.ts'
import { smtpSender } from '../../server/post/smtp.ts'
import { openRegister, type Register } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { addMail, claimMail, deadMail, nextMailAt, reviveMail } from '../../server/register/work/outbox.ts'
import { colleagues } from '../cast.ts'
import { certificate } from '../outlook/serve/certificate.ts'
import { mailServer } from '../support/outside/mail-server.ts'
import { noLetters } from '../support/outside/mailing.ts'
import { everythingKept } from '../support/store/rows.ts'
import { eitherStore, stores } from '../support/store/stores.ts'

const from = 'register@ambleford.example'
const start = new Date('2026-11-03T09:00:00.000Z')
const hours = (n: number) => n * 3_600_000

/** A clock that tests set forward. */
function movedClock() {
  let now = start.getTime()
  return { clock: () => new Date(now), forward: (ms: number) => (now += ms) }
}

function post(register: Register, clock: () => Date, sender: Sender, server = 'one'): Post & { troubles: unknown[] } {
  const troubles: unknown[] = []
  const started = startPost({
    ...{ register, sender, clock, server, letters: noLetters },
    onTrouble: (error) => troubles.push(error),
  })
  onTestFinished(() => started.stop())
  return { ...started, troubles }
}

const write = (register: Register, key: string, at = start, to: string[] = [colleagues.frances.address]) =>
  register.write((tx) =>
    addMail(tx, {
      id: newId(),
      key,
      to,
      subject: 'An escalation waits for your decision',
      text: 'Open it: https://register.ambleford.example/',
      headers: { 'X-Contact-Register-Escalation': '0198c5b2-7c00-7000-8000-000000000001' },
      at,
    }),
  )
const waiting = (register: Register) => register.read((reading) => nextMailAt(reading, new Date('9000-01-01')))
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

describe.each(eitherStore)('on $store', ({ newRegister, openEmpty }) => {
  test('mail leaves with its header and its own Message-ID, and its text is not kept', async () => {
    const register = await openEmpty()
    const smtp = await mailServer()
    const sending = post(register, () => start, smtpSender({ smtpUrl: smtp.url, from }))
    await write(register, 'escalation-filed:1')
    await write(register, 'escalation-filed:1')
    sending.wake()
    await until(async () => expect(await waiting(register)).toBeNull())
    expect(smtp.mails).toHaveLength(1)
    const [mail] = smtp.mails
    expect(mail?.messageId).toMatch(/^<[\da-f-]{36}@ambleford\.example>$/)
    expect(mail?.headers.get('x-contact-register-escalation')).toBe('0198c5b2-7c00-7000-8000-000000000001')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect([mail?.text?.trim(), mail?.date]).toEqual(['Open it: https://register.ambleford.example/', start])
    expect(await everythingKept(register, 'outbox')).not.toContain('Open it')
    expect(sending.troubles).toEqual([])
  })

  test('nothing is lost while the mail server is down for two days, and all of it leaves when it is back', async () => {
    const register = await openEmpty()
    const { clock, forward } = movedClock()
    const first = await mailServer()
    const port = Number(new URL(first.url).port)
    await first.stop()
    const sending = post(register, clock, smtpSender({ smtpUrl: first.url, from }))
    for (const key of ['a', 'b', 'c']) await write(register, key)
    for (let attempt = 1; attempt <= 12; attempt++) {
      sending.wake()
      await until(async () => {
        expect(sending.troubles).toHaveLength(attempt * 3)
        expect((await waiting(register))?.getTime()).toBeGreaterThan(clock().getTime())
      })
      forward(hours(4))
      if (attempt >= 9) forward(hours(2))
    }
    const back = await mailServer({}, port)
    sending.wake()
    await until(async () => expect(await waiting(register)).toBeNull())
    expect(back.mails).toHaveLength(3)
    expect(await register.read(deadMail)).toEqual([])
  })

  test('several servers on one store send each mail once', async () => {
    const where = await newRegister()
    const smtp = await mailServer()
    const registers = await Promise.all([1, 2, 3].map(() => openRegister(where)))
    for (const register of registers) onTestFinished(() => register.close())
    const [one] = registers as [Register]
    for (let n = 0; n < 25; n++) await write(one, `mail-${n}`)
    registers.map((register, n) => post(register, () => start, smtpSender({ smtpUrl: smtp.url, from }), `server-${n}`))
    await until(async () => expect(await waiting(one)).toBeNull())
    expect(new Set(smtp.mails.map(({ messageId }) => messageId)).size).toBe(25)
    expect(smtp.mails).toHaveLength(25)
  })

  test('after a server is killed between sending and recording, another sends again with the same Message-ID', async () => {
    const register = await openEmpty()
    const { clock, forward } = movedClock()
    const smtp = await mailServer()
    await write(register, 'once-more')
    const claimed = await register.write((tx) =>
      claimMail(tx, { now: clock(), server: 'killed', most: 5, forMs: 600_000 }),
    )
    const killed = smtpSender({ smtpUrl: smtp.url, from })
    for (const mail of claimed) await killed.send(mail)
    killed.close()

    const other = post(register, clock, smtpSender({ smtpUrl: smtp.url, from }), 'other')
    other.wake()
    expect(await register.write((tx) => claimMail(tx, { now: clock(), server: 'third', most: 5, forMs: 1 }))).toEqual(
      [],
    )
    forward(600_000)
    other.wake()
    await until(() => expect(smtp.mails).toHaveLength(2))
    expect(smtp.mails[0]?.messageId).toBe(smtp.mails[1]?.messageId)
    await until(async () => expect(await waiting(register)).toBeNull())
  })

  test('a permanently refused recipient is reported to the register keeper at once', async () => {
    const register = await openEmpty()
    const smtp = await mailServer({
      onRcptTo: ({ address }, _, done) =>
        done(address.startsWith('gone') ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null),
    })
    const sending = post(register, () => start, smtpSender({ smtpUrl: smtp.url, from }))
    await write(register, 'all', start, ['gone@ambleford.example'])
    await write(register, 'some', start, ['gone@ambleford.example', colleagues.tom.address])
    sending.wake()
    await until(async () => expect(await register.read(deadMail)).toHaveLength(2))
    expect(smtp.mails).toHaveLength(1)
    expect((await register.read(deadMail)).map(({ lastError }) => lastError)).toEqual([
      expect.stringContaining('550'),
      'The mail server refused 1 of 2 recipients. 550 No such mailbox',
    ])
  })

  test('goes to the one mailbox that an address means, whoever else is named beside it, and to nobody where it means none', async () => {
    const register = await openEmpty()
    const smtp = await mailServer()
    const sending = post(register, () => start, smtpSender({ smtpUrl: smtp.url, from }))
    const to = [
      'victim@good.example, <harry@example.org>',
      'harry."jo.marsh"@example.org',
      '"harry"@example.com',
      'harry@example.net (home)',
      'jo.marsh@example.org, victim@good.example',
    ]
    await write(register, 'some', start, to)
    sending.wake()
    await until(async () => expect(await register.read(deadMail)).toMatchObject([{ to: to[4] }]))
    expect(smtp.sessions).toEqual([
      ['harry@example.org', 'harry.jo.marsh@example.org', 'harry@example.com', 'harry@example.net'],
    ])
  })

  test('when one of several recipients is refused, the others get one mail, and a retry goes only to the refused one', async () => {
    const register = await openEmpty()
    let gone = true
    const smtp = await mailServer({
      onRcptTo: ({ address }, _, done) =>
        done(gone && address.startsWith('gone') ? Object.assign(new Error('No'), { responseCode: 550 }) : null),
    })
    const sending = post(register, () => start, smtpSender({ smtpUrl: smtp.url, from }))
    // As the council wrote it; a mail server is given domains in small letters.
    await write(register, 'some', start, ['Tom.Birch@Ambleford.example', 'gone@ambleford.example', 'x@münchen.example'])
    sending.wake()
    await until(async () => expect(await register.read(deadMail)).toMatchObject([{ to: 'gone@ambleford.example' }]))
    gone = false
    const [dead] = await register.read(deadMail)
    expect(await register.write((tx) => reviveMail(tx, dead?.outboxId ?? '', start))).toBe(true)
    sending.wake()
    await until(async () => expect(await waiting(register)).toBeNull())
    expect(smtp.sessions).toEqual([['Tom.Birch@ambleford.example', 'x@münchen.example'], ['gone@ambleford.example']])
    expect(new Set(smtp.mails.map(({ messageId }) => messageId)).size).toBe(1)
    expect(await register.read(deadMail)).toEqual([])
  })

  test('only recipients put off or refused are retried, and only a permanently refused one is dead', async () => {
    const register = await openEmpty()
    const { clock, forward } = movedClock()
    let busy = true
    const smtp = await mailServer({
      onRcptTo: ({ address }, _, done) => {
        const code = address.startsWith('gone') ? 550 : address.startsWith('busy') && busy ? 451 : null
        done(code ? Object.assign(new Error('No'), { responseCode: code }) : null)
      },
    })
    const sending = post(register, clock, smtpSender({ smtpUrl: smtp.url, from }))
    const to = ['busy@ambleford.example', 'gone@ambleford.example', colleagues.tom.address]
    await write(register, 'some', start, to)
    sending.wake()
    await until(async () => expect(await waiting(register)).toEqual(new Date(start.getTime() + 60_000)))
    busy = false
    forward(60_000)
    sending.wake()
    await until(async () => expect(await register.read(deadMail)).toMatchObject([{ to: 'gone@ambleford.example' }]))
    expect(smtp.sessions).toEqual([[colleagues.tom.address], ['busy@ambleford.example']])
  })

  test('a busy mail server is tried again in a minute', async () => {
    const register = await openEmpty()
    const { clock, forward } = movedClock()
    let busy = true
    const smtp = await mailServer({
      onRcptTo: (_, __, done) => done(busy ? Object.assign(new Error('Later'), { responseCode: 451 }) : null),
    })
    const sending = post(register, clock, smtpSender({ smtpUrl: smtp.url, from }))
    await write(register, 'later')
    sending.wake()
    await until(async () => expect(await waiting(register)).toEqual(new Date(start.getTime() + 60_000)))
    busy = false
    forward(60_000)
    sending.wake()
    await until(() => expect(smtp.mails).toHaveLength(1))
  })
})

describe('sending mail', () => {
  const [{ openEmpty }] = stores as [(typeof stores)[number]]

  test('finishes what is under way when it stops, and frees the rest for other servers at once', async () => {
    const register = await openEmpty()
    let begun = 0
    const open = Promise.withResolvers<void>()
    const slow: Sender = {
      send: async () => {
        begun++
        await open.promise
      },
      close: () => {},
    }
    const sending = post(register, () => start, slow)
    for (let n = 0; n < 6; n++) await write(register, `mail-${n}`)
    sending.wake()
    await until(() => expect(begun).toBe(3))
    const stopped = sending.stop()
    open.resolve()
    await stopped
    expect(begun).toBe(3)
    const left = await register.write((tx) => claimMail(tx, { now: start, server: 'other', most: 9, forMs: 1 }))
    expect(left).toHaveLength(3)
  })

  test('survives a database that cannot be read for a while', async () => {
    const register = await openEmpty()
    const sent: string[] = []
    let gone = true
    const shaky: Register = {
      ...register,
      read: (work) => (gone ? Promise.reject(new Error('gone')) : register.read(work)),
    }
    const sending = post(shaky, () => start, { send: async ({ id }) => void sent.push(id), close: () => {} })
    await until(() => expect(sending.troubles).toHaveLength(1))
    gone = false
    await write(register, 'mail')
    sending.wake()
    await until(() => expect(sent).toHaveLength(1))
  })

  test('gives a mail server on this machine that insists on STARTTLS what it wants', async () => {
    const register = await openEmpty()
    const insisting: SMTPServerOptions = {
      ...(await certificate()),
      disabledCommands: [],
      onMailFrom: (_, { secure }, done) => done(secure ? null : Object.assign(new Error(), { responseCode: 530 })),
    }
    const smtp = await mailServer(insisting)
    const sending = post(register, () => start, smtpSender({ smtpUrl: smtp.url, from }))
    await write(register, 'mail')
    sending.wake()
    await until(() => expect(smtp.mails).toHaveLength(1))
    expect(sending.troubles).toEqual([])
  })

  test('needs TLS for a mail server on another machine', async () => {
    const smtp = await mailServer({}, 0, '127.0.0.2')
    const sender = smtpSender({ smtpUrl: smtp.url, from })
    onTestFinished(() => sender.close())
    const mail = { id: newId(), to: [colleagues.tom.address], subject: '', text: '', headers: {}, attempts: 1 }
    await expect(sender.send({ ...mail, since: start.toISOString() })).rejects.toThrow(/STARTTLS/)
    expect(smtp.mails).toEqual([])
  })
})
