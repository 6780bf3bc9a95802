import { describe, expect, test } from 'vitest'
import { createCouncilCache } from '../../server/council/council-cache.ts'
import { type Register, RegisterUnavailable } from '../../server/register/register.ts'
import { addSettingsVersion } from '../../server/register/settings/settings-versions.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { council } from '../support/acts.ts'
import { now } from '../support/doing.ts'
import { stores } from '../support/store/stores.ts'

const seconds = (n: number) => new Date(now.getTime() + n * 1000)
const by = { oid: 'ruth', tid: 'council', name: 'Ruth Abbey' }

/** Saves a setting as another server, or an earlier version of the program, would. */
const set = (register: Register, part: string, number: number, value: unknown) =>
  register.write((tx) =>
    addSettingsVersion(tx, {
      id: newId(),
      part,
      number,
      value: typeof value === 'string' ? value : JSON.stringify(value),
      why: 'A reason',
      at: now,
      by,
    }),
  )

/** A register that counts how often it is read, and can be unavailable. */
function watched(register: Register) {
  const seen = { reads: 0, away: false }
  const read: Register['read'] = (work) => {
    seen.reads++
    return seen.away ? Promise.reject(new RegisterUnavailable(null)) : register.read(work)
  }
  return { seen, register: { ...register, read } }
}

const quiet = () => {}

describe.each(stores)('the council’s current settings, on $store', ({ openEmpty }) => {
  test('are the council file’s until one is changed in the register', async () => {
    const register = await openEmpty()
    const held = createCouncilCache(register, council, quiet)
    expect(await held.at(now)).toEqual(council)
    await set(register, 'services', 1, ['Libraries'])
    held.changed()
    expect(await held.at(now)).toEqual({ ...council, services: ['Libraries'] })
  })

  test('use the newest version of each part; the operator’s settings stay as in the file', async () => {
    const register = await openEmpty()
    await set(register, 'services', 1, ['Libraries'])
    await set(register, 'services', 2, ['Parks'])
    const { letters, ...wording } = council.wording
    await set(register, 'wording', 1, { ...wording, warning: 'Be kind.' })
    await set(register, 'letters', 1, { ...letters, closing: 'With kind regards' })
    const ombudsman = { name: 'the ombudsman', url: 'https://ombudsman.example' }
    await set(register, 'complaints', 1, { complaintsUrl: 'https://a.example/complain', ombudsman })
    const effective = await createCouncilCache(register, council, quiet).at(now)
    expect(effective).toEqual({
      ...council,
      services: ['Parks'],
      complaintsUrl: 'https://a.example/complain',
      ombudsman,
      wording: { ...wording, warning: 'Be kind.', letters: { ...letters, closing: 'With kind regards' } },
    })
    expect(Object.isFrozen(effective.wording.letters)).toBe(true)
  })

  test('pick up another server’s change after two seconds, without a query in between', async () => {
    const { register, seen } = watched(await openEmpty())
    const held = createCouncilCache(register, council, quiet)
    await held.at(now)
    await set(register, 'services', 1, ['Libraries'])
    for (const moment of [now, seconds(1), seconds(1.9)]) {
      expect((held.at(moment) as typeof council).services).toEqual(council.services)
    }
    expect(seen.reads).toBe(1)
    const several = await Promise.all([held.at(seconds(2)), held.at(seconds(2)), held.at(seconds(3))])
    for (const one of several) expect(one.services).toEqual(['Libraries'])
    expect(seen.reads).toBe(2)
    expect((held.at(seconds(3)) as typeof council).services).toEqual(['Libraries'])
  })

  test('discard a read that began before a change on this server', async () => {
    const register = await openEmpty()
    let letGo: (() => void) | null = null
    const slow: Register['read'] = async (work) => {
      const answer = await register.read(work)
      await new Promise<void>((resolve) => {
        letGo = resolve
      })
      return answer
    }
    const read = { now: slow }
    const held = createCouncilCache({ ...register, read: (work) => read.now(work) }, council, quiet)
    const before = held.at(now)
    await expect.poll(() => letGo).not.toBe(null)
    await set(register, 'services', 1, ['Libraries'])
    held.changed()
    read.now = register.read
    expect((await held.at(now)).services).toEqual(['Libraries'])
    ;(letGo as unknown as () => void)()
    expect((await before).services).toEqual(council.services)
    expect((await held.at(now)).services).toEqual(['Libraries'])
  })

  test('keep their last known values while the register is unavailable, and are read again after a pause', async () => {
    const { register, seen } = watched(await openEmpty())
    seen.away = true
    const held = createCouncilCache(register, council, quiet)
    await expect(Promise.resolve(held.at(now))).rejects.toThrow(RegisterUnavailable)
    seen.away = false
    await held.at(now)
    await set(register, 'services', 1, ['Libraries'])
    seen.away = true
    expect((await held.at(seconds(5))).services).toEqual(council.services)
    seen.away = false
    expect((await held.at(seconds(8))).services).toEqual(['Libraries'])
  })

  const unreadable: [what: string, value: unknown][] = [
    ['not JSON', '{'],
    ['of the wrong shape', { names: ['Libraries'] }],
    ['against the rules', []],
    ['empty', 'null'],
  ]
  test.each(unreadable)(
    'fall back to an earlier version when one is %s, which is reported by part and number',
    async (_, value) => {
      const register = await openEmpty()
      const told: object[] = []
      await set(register, 'services', 1, ['Libraries'])
      await set(register, 'services', 2, value)
      await set(register, 'councillors', 1, value === 'null' ? 'null' : { bad: true })
      await set(register, 'unheard-of', 1, 'of a later program')
      const held = createCouncilCache(register, council, (what) => told.push(what))
      expect(await held.at(now)).toEqual({ ...council, services: ['Libraries'] })
      await held.at(seconds(10))
      expect(told).toEqual([
        { part: 'services', version: 2 },
        { part: 'councillors', version: 1 },
      ])
    },
  )

  test('use the council file for what an earlier version of the program did not store', async () => {
    const register = await openEmpty()
    const { reviewNoticeDays, ...earlier } = council.periods
    await set(register, 'periods', 1, { ...earlier, reviewWithinMonths: 3 })
    const { periods } = await createCouncilCache(register, council, quiet).at(now)
    expect(periods).toEqual({ ...earlier, reviewWithinMonths: 3, reviewNoticeDays })
  })
})
