import { describe, expect, it } from 'vitest'
import type { ImportContext } from '../../../server/cases/import/run-import.ts'
import { anyReader } from '../../../server/cases/standing/reader.ts'
import { standingsOf } from '../../../server/cases/standing/standings.ts'
import { restrictionsIn } from '../../../server/register/restriction/restrictions.ts'
import { clue, message, council as settings } from '../../support/acts.ts'
import { approval, decide, frances, inForce, record, reviewed, ruth, terms } from '../../support/deciding.ts'
import { amira, file, seen } from '../../support/doing.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, exported, giveFile, restricted, titles } from '../../support/sheets.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

const jo = { Name: 'Jo Marsh', 'E-mail': 'jo@example.org' }
const rowOf = (services: string, given: Record<string, string> = {}) =>
  council({ ...restricted, ...jo, Services: services, ...given })
/** P14: it waits for its letter. */
const waits = { 'Letter sent on': '' }
const fileOf = (...rows: string[][]) => csvOf([titles, ...rows])

const scoped = (...services: string[]) => terms({ services, mail: { kind: 'none', exceptions: [] } })

/** Another restriction of Petra, for these services, that is in force. */
async function restrictAlso(
  working: ImportContext,
  services: string[],
  customer = clue({ addresses: ['petra.holm@example.org'] }),
) {
  const { register } = working
  const filed = await file(register, amira, {
    customer,
    service: services[0] ?? null,
    behaviours: ['abusive'],
    evidence: [{ contact: message({ internetMessageId: null }), original: null }],
  })
  const { letterId } = await decide(register, frances, filed.escalationId, approval({ terms: scoped(...services) }))
  await record(register, frances, letterId ?? '')
}

const found = ({ dry }: Awaited<ReturnType<typeof giveFile>>) =>
  dry.findings.map(({ row, what, about }) => [row, what, about])
const clashes = (given: Awaited<ReturnType<typeof giveFile>>) =>
  found(given).filter(([, what]) => what === 'two-in-force' || what === 'restricted-already')

const all = async ({ register }: ImportContext) =>
  register.read(async (reading) => {
    const customers = await reading.selectFrom('customers').select('id').orderBy('id').execute()
    return await standingsOf(
      reading,
      ruth,
      customers.map(({ id }) => id),
      anyReader,
    )
  })

describe.each(stores)('P8: importing restrictions of different services, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  it('an export with one for each of two services, and a change that is agreed, comes back as it was', async () => {
    const working = await opened(await newRegister())
    const { restrictionId } = await inForce(working.register, { terms: scoped('Housing') })
    await restrictAlso(working, ['Planning'])
    await reviewed(working.register, frances, restrictionId, {
      outcome: 'varied',
      terms: scoped('Housing', 'Council Tax'),
      considered: approval().considered,
    })
    for (const format of ['csv', 'xlsx'] as const) {
      const first = await exported(working, ruth, format)
      const empty = await opened(await newRegister())
      const given = await giveFile(empty, ruth, first, { format })
      expect([given.dry.findings, given.done?.state, given.done?.counts?.restrictions]).toEqual([[], 'done', 3])
      expect((await exported(empty, ruth, format)).equals(first)).toBe(true)
      expect(await all(empty)).toEqual(await all(working))
      expect(await proved(empty.register)).toMatchObject(sound)
      const again = await giveFile(empty, ruth, first, { format, existing: 'add' })
      expect(again.done?.counts).toMatchObject({ restrictions: 0, already: 6 })
    }
  })

  either('an export comes back also where the council has renamed one of the services', async () => {
    const working = await opened(await newRegister())
    await inForce(working.register, { terms: scoped('Housing') })
    await restrictAlso(working, ['Planning'])
    const renamed = {
      ...ruth,
      council: { ...settings, services: settings.services.map((one) => (one === 'Planning' ? 'Development' : one)) },
    }
    const empty = await opened(await newRegister())
    const given = await giveFile(empty, renamed, await exported(working, renamed, 'csv'))
    expect([clashes(given), given.done?.state]).toEqual([[], 'done'])
  })

  either('a customer gets one for each service; a service that would have two stops the file', async () => {
    const working = await opened(await newRegister())
    const wrong = [
      [rowOf('Housing'), rowOf('Housing; Planning')],
      [rowOf('Housing'), rowOf('')],
      [rowOf(''), rowOf('Housing', waits)],
      [rowOf('Housing', waits), rowOf('', waits)],
    ]
    for (const rows of wrong) {
      expect(clashes(await giveFile(working, ruth, fileOf(...rows), { run: false }))).toEqual([
        [3, 'two-in-force', '2'],
      ])
    }
    // The last one would replace that of Housing with its letter.
    const given = await giveFile(working, ruth, fileOf(rowOf('Housing'), rowOf('Planning'), rowOf('Housing', waits)))
    expect([clashes(given), given.done?.state]).toEqual([[], 'done'])
    for (const service of ['Housing', 'Planning']) {
      expect(await seen(working.register, amira, 'jo@example.org', service)).toMatchObject({
        kind: 'restricted',
        scope: { kind: 'services', services: [service] },
      })
    }
  })

  either(
    'an existing customer gets one for another service; one for the same service is left out, with a note',
    async () => {
      const working = await opened(await newRegister())
      await giveFile(working, ruth, fileOf(rowOf('Housing')))
      const customer = (await all(working))[0]
      const given = await giveFile(
        working,
        ruth,
        fileOf(rowOf('Planning'), rowOf('Housing', { Reasons: 'Again.' }), rowOf('')),
        {
          existing: 'add',
        },
      )
      expect(clashes(given)).toEqual([
        [3, 'restricted-already', expect.stringMatching(/^R-/)],
        [4, 'restricted-already', expect.stringMatching(/^R-/)],
      ])
      expect(given.done).toMatchObject({ state: 'done', counts: { restrictions: 1 } })
      const id = customer && 'customerId' in customer ? customer.customerId : ''
      const held = await working.register.read((reading) => restrictionsIn(reading, id, ['in-force']))
      expect(held.map(({ terms: { services } }) => services)).toEqual([['Housing'], ['Planning']])
    },
  )

  it.each([
    ['another service meanwhile, it comes in beside that', 'Planning', 1],
    ['the same service meanwhile, it is left out', 'Housing', 2],
  ])('if an officer restricts an existing customer for %s', async (_, service, attempts) => {
    const working = await opened(await newRegister())
    const { register } = working
    await giveFile(working, ruth, fileOf(council({ ...jo, 'Warning on': '5 January 2026' })))
    let tried = 0
    const crossed: ImportContext = {
      ...working,
      openStaging: async () => {
        const staging = await working.openStaging()
        return {
          ...staging,
          moveIn: async (work, services) => {
            if (tried++ === 0) await restrictAlso(working, [service], clue({ addresses: ['jo@example.org'] }))
            return await staging.moveIn(work, services)
          },
        }
      },
    }
    const given = await giveFile(crossed, ruth, fileOf(rowOf('Housing')), { existing: 'add' })
    expect([given.done?.state, tried, given.done?.counts?.restrictions]).toEqual(['done', attempts, 2 - attempts])
    const [customer] = await all(working)
    const id = customer && 'customerId' in customer ? customer.customerId : ''
    expect(await register.read((reading) => restrictionsIn(reading, id, ['in-force']))).toHaveLength(3 - attempts)
  })
})
