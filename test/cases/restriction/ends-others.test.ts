import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import type { Register } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import {
  approval,
  considered,
  decide,
  frances,
  on,
  record,
  restriction,
  seenNow,
  sent,
  terms,
  varied,
} from '../../support/deciding.ts'
import { file } from '../../support/doing.ts'
import { eitherStore } from '../../support/store/stores.ts'

const address = 'petra.holm@example.org'
const onlyFor = (service: string) => terms({ services: [service], scopeReason: `It concerns ${service}.` })
const forBoth = terms({ services: ['Housing', 'Planning'], scopeReason: 'It concerns both.' })
const again = considered({ lesserMeasures: 'Limits did not help.', lastResort: true })

/** A restriction of one service, in force since a day on which somebody escalated and Frances approved. */
async function inForceFor(register: Register, service: string, day: string, by: Act) {
  const from = { address, name: 'Petra' }
  const { escalationId } = await file(register, by, {
    customer: clue({ addresses: [address] }),
    behaviours: ['abusive'],
    evidence: [{ contact: message({ internetMessageId: `<${service}@example.org>`, from }), original: null }],
  })
  const officer = on(day)
  const { restrictionId = '', letterId } = await decide(
    register,
    officer,
    escalationId,
    approval({ terms: onlyFor(service), considered: considered() }),
  )
  await record(register, officer, letterId ?? '', sent(day))
  return restrictionId ?? ''
}

describe.each(eitherStore)('P8, P14: a variation that ends another restriction of the customer, on $store', (store) => {
  it('P13: is not agreed by whoever escalated that one', async () => {
    const register = await store.openEmpty()
    const housing = await inForceFor(register, 'Housing', '2026-11-03', on('2026-11-03', 'amira'))
    const planning = await inForceFor(register, 'Planning', '2026-11-05', on('2026-11-05', 'tom'))
    const vary = (act: Act, id: string) => varied(register, id, act, { terms: forBoth, considered: again })
    await expect(vary(on('2026-11-20', 'tom'), planning)).rejects.toMatchObject({ refusal: 'own-escalation' })
    await expect(vary(on('2026-11-20', 'tom'), housing)).rejects.toMatchObject({ refusal: 'own-escalation' })
    await expect(vary(on('2026-11-20'), housing)).resolves.toMatchObject({ restrictionId: expect.any(String) })
  })

  it('is refused once that one has changed since the officer looked', async () => {
    const register = await store.openEmpty()
    const housing = await inForceFor(register, 'Housing', '2026-11-03', on('2026-11-03', 'amira'))
    const planning = await inForceFor(register, 'Planning', '2026-11-05', on('2026-11-05', 'amira'))
    const seen = await register.read((reading) => seenNow(reading, housing))
    expect(await restriction(register, housing, frances)).toMatchObject({
      others: [{ restrictionId: planning, version: 2 }],
    })
    const colleague = on('2026-11-20', 'tom')
    const { restrictionId: waits } = await varied(register, planning, colleague, { terms: onlyFor('Planning') })
    const vary = (given: object) =>
      varied(register, housing, on('2026-11-20'), { terms: forBoth, considered: again, ...given })
    await expect(vary({ seen })).rejects.toMatchObject({ refusal: 'changed-meanwhile' })
    expect((await restriction(register, waits, frances)).state).toBe('agreed')
    // Whoever does not say what they saw of the others ends none.
    const { others: _, ...without } = await register.read((reading) => seenNow(reading, housing))
    await expect(vary({ seen: without })).rejects.toMatchObject({ refusal: 'changed-meanwhile' })
    await vary({})
    expect((await restriction(register, waits, frances)).state).toBe('replaced')
  })

  it('may leave its own scope as it is, whatever becomes of the others', async () => {
    const register = await store.openEmpty()
    const housing = await inForceFor(register, 'Housing', '2026-11-03', on('2026-11-03', 'amira'))
    const seen = await register.read((reading) => seenNow(reading, housing))
    await inForceFor(register, 'Planning', '2026-11-05', on('2026-11-05', 'tom'))
    const given = { terms: onlyFor('Housing'), seen }
    await expect(varied(register, housing, on('2026-11-20', 'tom'), given)).resolves.toBeDefined()
  })
})
