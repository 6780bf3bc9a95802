import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { proveConsistency, seeCheckpoints } from '../../../server/cases/audit/see-checkpoints.ts'
import { readCheckpoints } from '../../../server/checkpoints/checkpoint.ts'
import { isConsistent } from '../../../server/checkpoints/merkle.ts'
import { verifierText } from '../../../server/checkpoints/note-key.ts'
import { checkNote } from '../../../server/checkpoints/signed-note.ts'
import { newestCheckpoints } from '../../../server/register/audit/checkpoints.ts'
import type { Register } from '../../../server/register/register.ts'
import { at, goOn, key, newJob, origin } from '../../register/support/checkpoint-job.ts'
import { council } from '../../support/acts.ts'
import { amira } from '../../support/doing.ts'
import { startWitness } from '../../support/outside/witness.ts'
import { stores } from '../../support/store/stores.ts'

const mails = (register: Register) =>
  register.read((reading) =>
    reading
      .selectFrom('outbox')
      .select(['key', 'recipients', 'subject', 'body'])
      .where((eb) => eb.or([eb('key', 'like', 'checkpoint:%'), eb('key', 'like', 'history-lost:%')]))
      .orderBy('at')
      .execute(),
  )

describe.each(stores)('G: signing the audit trail, on $store', ({ store, openEmpty }) => {
  it('signs it when it has grown, and keeps each checkpoint outside the register and in it', async () => {
    const register = await openEmpty()
    const { run, kept, folder } = newJob()
    await goOn(register)
    await run(register, '01T09:00')
    await run(register, '01T10:00')
    expect(kept()).toHaveLength(2)
    await goOn(register)
    await run(register, '01T11:00')
    const [first = '', second = ''] = kept().filter((name) => name.endsWith('.checkpoint'))
    const [older, newer] = [first, second].map(
      (name) => readCheckpoints(readFileSync(join(folder, 'log-1', name), 'utf8'))[0],
    )
    if (!older || !newer) throw new Error('Nothing was kept.')
    expect(newer).toMatchObject({ origin, from: { size: older.size } })
    expect(isConsistent(older, newer, newer.from?.proof ?? [])).toBe(true)
    expect(checkNote(newer.note, key)).toEqual({ isSigned: true, at: new Date('2026-12-01T11:00:00.000Z') })
    const inRegister = await register.read((reading) => newestCheckpoints(reading, 10))
    expect(inRegister.map(({ size }) => size)).toEqual([newer.size, older.size])
    expect(inRegister[0]?.note).toBe(readFileSync(join(folder, 'log-1', second), 'utf8'))
  })

  it('mails one a day to the auditor and the witnesses’ mailboxes, each proved from the one mailed before', async () => {
    const register = await openEmpty()
    const { run } = newJob()
    await goOn(register)
    for (const when of ['01T09:00', '01T10:00', '02T09:00']) await run(register, when)
    await goOn(register)
    await run(register, '02T10:00')
    await run(register, '03T09:00')
    const sent = await mails(register)
    expect(sent.map((mail) => mail.key)).toEqual(['01', '02', '03'].map((day) => `checkpoint:${origin}:2026-12-${day}`))
    expect(JSON.parse(sent[0]?.recipients ?? '')).toEqual([
      expect.stringMatching(/@ambleford/),
      'witness@another.example',
    ])
    const [, second, third] = sent.flatMap(({ body }) => readCheckpoints(body))
    if (!second || !third) throw new Error('Nothing was mailed.')
    expect(third.from?.size).toBe(second.size)
    expect(isConsistent(second, third, third.from?.proof ?? [])).toBe(true)
    expect(sent[0]?.body).toContain(verifierText(key))
    expect(sent.map(({ body }) => body).join()).not.toMatch(/somebody|example\.net/)
  })

  it('mails by the council’s day, also in summer', async () => {
    const register = await openEmpty()
    const { run, kept } = newJob()
    await goOn(register)
    await run(register, '2026-06-30T23:30')
    const signed = kept()
    await run(register, '2026-07-01T00:30')
    expect(kept()).toEqual(signed)
    await run(register, '2026-07-01T23:30')
    expect((await mails(register)).map((mail) => mail.key)).toEqual([
      `checkpoint:${origin}:2026-07-01`,
      `checkpoint:${origin}:2026-07-02`,
    ])
  })

  it('proves from a checkpoint that was mailed, even if the server stopped before it noted the mail', async () => {
    const register = await openEmpty()
    const { run, folder } = newJob()
    await goOn(register)
    await run(register, '01T09:00')
    const noted = join(folder, 'log-1', 'mailed.txt')
    const before = readFileSync(noted)
    await goOn(register)
    await run(register, '02T09:00')
    writeFileSync(noted, before)
    await goOn(register)
    await run(register, '02T10:00')
    await run(register, '03T09:00')
    const sent = (await mails(register)).flatMap(({ body }) => readCheckpoints(body))
    expect(sent).toHaveLength(3)
    expect(sent.slice(0, 2).map(({ size }) => size)).toContain(sent[2]?.from?.size)
  })

  it('signs no trail that does not begin with what was signed before, and tells the auditor once a day', async () => {
    const register = await openEmpty()
    const { run, kept, logged } = newJob()
    await goOn(register)
    await run(register, '01T09:00')
    const signed = kept()
    await register.write(async (tx) => {
      await sql.raw(`drop trigger audit_trail_no_update${store === 'SQLite' ? '' : ' on audit_trail'}`).execute(tx)
      await sql`update audit_trail set hash = ${'0'.repeat(64)} where seq = 1`.execute(tx)
    })
    await goOn(register)
    for (const when of ['02T09:00', '02T10:00']) await run(register, when)
    expect(kept()).toEqual(signed)
    expect(logged.at(-1)).toMatch(/^the audit trail does not begin with what was signed before/)
    expect((await mails(register)).map((mail) => mail.key)).toEqual([
      `checkpoint:${origin}:2026-12-01`,
      'history-lost:2026-12-02',
    ])
  })

  it('shows the checkpoints to the auditor only, and proves that two sizes belong to one history', async () => {
    const register = await openEmpty()
    await goOn(register)
    await newJob().run(register, '01T09:00')
    const signer = { key, mailTo: ['witness@another.example'] }
    const { checkpoints, ...rest } = await seeCheckpoints(register, at('01T10:00'), signer)
    const { auditor } = council.posts
    const newestMail = { state: 'waiting', at: '2026-12-01T09:00:00.000Z' }
    const mailTo = [auditor.address, 'witness@another.example']
    expect(rest).toEqual({ isSigning: true, key: verifierText(key), mailTo, newestMail })
    const [first] = readCheckpoints(checkpoints[0]?.text ?? '')
    expect(first).toMatchObject({ origin, size: checkpoints[0]?.size })
    expect(checkpoints[0]?.root).toBe(first?.root.toString('base64'))
    expect(await seeCheckpoints(register, at('01T10:00'), null)).toMatchObject({
      isSigning: false,
      key: null,
      mailTo: [],
    })
    const of = checkpoints[0]?.size ?? 0
    expect(await proveConsistency(register, at('01T10:00'), { from: 1, to: of })).toMatchObject({ of })
    expect(await proveConsistency(register, at('01T10:00'), { from: 1, to: of + 1 })).toMatchObject({ proof: null })
    for (const refused of [
      seeCheckpoints(register, amira, null),
      proveConsistency(register, amira, { from: 0, to: 1 }),
    ])
      await expect(refused).rejects.toMatchObject({ refusal: 'not-authorised' })
  })
})

describe('witnesses', () => {
  const openEmpty = stores[0]?.openEmpty as (typeof stores)[number]['openEmpty']

  it('sign what continues the history that they signed, and their signature is kept with the checkpoint', async () => {
    const register = await openEmpty()
    const witness = await startWitness({ origin, key })
    const { run, folder, kept, logged } = newJob([witness])
    await goOn(register)
    await run(register, '01T09:00')
    await goOn(register)
    await run(register, '01T10:00')
    const newest = readFileSync(join(folder, 'log-1', kept().at(-2) ?? ''), 'utf8')
    const [checkpoint] = readCheckpoints(newest)
    expect(checkpoint && checkNote(checkpoint.note, witness.key).isSigned).toBe(true)
    expect((await register.read((reading) => newestCheckpoints(reading, 1)))[0]?.note).toBe(newest)
    expect(witness.requests).toHaveLength(2)
    expect(witness.requests.join()).not.toMatch(/somebody|example\.net/)
    expect(logged.join()).toContain('checkpoint signed by a witness {"host":"127.0.0.1')
  })

  it('get a proof from where they stopped, even if the server assumes that they stopped elsewhere', async () => {
    const register = await openEmpty()
    const witness = await startWitness({ origin, key })
    const { run } = newJob([witness])
    await goOn(register)
    await run(register, '01T09:00')
    witness.state.answer = () => ({ status: 503, body: '' })
    await goOn(register)
    await run(register, '01T10:00')
    witness.state.answer = null
    await goOn(register)
    await run(register, '01T11:00')
    expect(witness.requests).toHaveLength(4)
    expect(witness.state.known?.size).toBe((await register.read((reading) => newestCheckpoints(reading, 1)))[0]?.size)
  })

  it('refuse another history, and the log says so', async () => {
    const witness = await startWitness({ origin, key })
    for (const times of [3, 4]) {
      const register = await openEmpty()
      for (let done = 0; done < times; done++) await goOn(register)
      const { run, logged } = newJob([witness])
      await run(register, '01T09:00')
      expect(logged.join('\n').includes('"outcome":"refused"')).toBe(times === 4)
    }
  })

  it.each([
    ['does not answer', null, 'not-reached'],
    ['fails', { status: 500, body: '' }, 'not-reached'],
    ['does not know the register', { status: 404, body: '' }, 'unknown-log'],
    ['answers with a signature by another key', { status: 200, body: '— a AAAAAAAA\n' }, 'answer-not-valid'],
    ['sends too long an answer', { status: 200, body: 'x'.repeat(100_000) }, 'not-reached'],
    ['redirects to another address', { status: 307, body: '' }, 'not-reached'],
  ] as const)('do not stop the signing when one %s', async (_, answer, outcome) => {
    const register = await openEmpty()
    const witness = await startWitness({ origin, key })
    witness.state.answer = answer && (() => answer)
    const url = answer ? witness.url : 'http://127.0.0.1:1/'
    const { run, kept, logged } = newJob([{ ...witness, url }])
    await goOn(register)
    await run(register, '01T09:00')
    expect(kept()).toHaveLength(2)
    expect(logged.at(-1)).toContain(`"outcome":"${outcome}"`)
  })
})
