import { describe, expect, it } from 'vitest'
import type { Register } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import {
  addMail,
  claimMail,
  deadMail,
  markFailed,
  markSent,
  nextMailAt,
  reviveMail,
} from '../../server/register/work/outbox.ts'
import { everythingKept } from '../support/store/rows.ts'
import { stores } from '../support/store/stores.ts'

const at = new Date('2026-11-03T09:00:00.000Z')
const seconds = (n: number) => new Date(at.getTime() + n * 1000)

const put = (register: Register, key: string, when = at) =>
  register.write((tx) =>
    addMail(tx, {
      id: newId(),
      key,
      to: ['jo@example.org'],
      subject: key,
      text: 'Words.',
      headers: { 'X-A': key },
      at: when,
    }),
  )
const take = (register: Register, server: string, now = at, most = 10) =>
  register.write((tx) => claimMail(tx, { now, server, most, forMs: 60_000 }))

describe.each(stores)('the outbox on $store', ({ openEmpty }) => {
  it('keeps one mail for each key', async () => {
    const register = await openEmpty()
    expect([await put(register, 'one'), await put(register, 'one'), await put(register, 'two')]).toEqual([
      true,
      false,
      true,
    ])
    expect(await take(register, 'a')).toMatchObject([
      { subject: 'one', to: ['jo@example.org'], headers: { 'X-A': 'one' }, attempts: 1, since: at.toISOString() },
      { subject: 'two' },
    ])
  })

  it('gives each mail to one of several servers, and to another once the claim expires', async () => {
    const register = await openEmpty()
    for (const key of ['one', 'two', 'three', 'four']) await put(register, key)
    const taken = (
      await Promise.all([take(register, 'a', at, 2), take(register, 'b', at, 2), take(register, 'c')])
    ).flat()
    expect(taken.map(({ subject }) => subject).toSorted()).toEqual(['four', 'one', 'three', 'two'])
    expect(await take(register, 'd', seconds(59))).toEqual([])
    const again = await take(register, 'd', seconds(60))
    expect(again.map(({ id }) => id).toSorted()).toEqual(taken.map(({ id }) => id).toSorted())
    expect(again.map(({ attempts }) => attempts)).toEqual([2, 2, 2, 2])
    const late = taken[0]?.id ?? ''
    expect(await register.write((tx) => markSent(tx, { id: late, server: 'a', at }))).toBe(false)
    expect(await register.write((tx) => markSent(tx, { id: late, server: 'd', at }))).toBe(true)
  })

  it('keeps neither text nor addresses of sent mail, and never sends its key again', async () => {
    const register = await openEmpty()
    await put(register, 'one')
    const [mail] = await take(register, 'a')
    await register.write((tx) => markSent(tx, { id: mail?.id ?? '', server: 'a', at }))
    expect(await everythingKept(register, 'outbox')).not.toMatch(/Words|example\.org/)
    expect(await put(register, 'one')).toBe(false)
    expect(await register.read((reading) => nextMailAt(reading, at))).toBeNull()
  })

  it('sends at once what a clock that was a year ahead has put off, and nothing that waits for its next attempt', async () => {
    const register = await openEmpty()
    await put(register, 'soon', seconds(60))
    const next = () => register.read((reading) => nextMailAt(reading, at))
    expect(await next()).toEqual(seconds(60))
    await put(register, 'in six hours', seconds(6 * 60 * 60))
    await put(register, 'in a year', new Date('2027-11-03T09:00:00.000Z'))
    expect(await next()).toEqual(at)
    expect(await take(register, 'a')).toMatchObject([{ key: 'in a year' }])
    expect(await next()).toEqual(seconds(60))
  })

  it('retries after a delay, sets dead mail aside, and retries that when the keeper asks', async () => {
    const register = await openEmpty()
    await put(register, 'one')
    const [mail] = await take(register, 'a')
    const id = mail?.id ?? ''
    const left = mail?.to ?? []
    await register.write((tx) => markFailed(tx, { id, server: 'a', error: 'Refused.', nextAt: seconds(300), left }))
    expect(await register.read((reading) => nextMailAt(reading, at))).toEqual(seconds(300))
    expect(await take(register, 'a', seconds(299))).toEqual([])
    await take(register, 'a', seconds(300))
    await register.write((tx) => markFailed(tx, { id, server: 'a', error: 'No such mailbox.', nextAt: 'dead', left }))
    expect(await register.read(deadMail)).toMatchObject([
      { outboxId: id, to: 'jo@example.org', attempts: 2, lastError: 'No such mailbox.' },
    ])
    expect(await take(register, 'a', seconds(9999))).toEqual([])
    expect(await register.write((tx) => reviveMail(tx, id, seconds(9999)))).toBe(true)
    expect(await take(register, 'a', seconds(9999))).toMatchObject([
      { id, attempts: 1, since: seconds(9999).toISOString() },
    ])
    expect(await register.write((tx) => reviveMail(tx, id, at))).toBe(false)
  })
})
