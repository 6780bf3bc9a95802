import { describe, expect, it } from 'vitest'
import { seeImportToSign } from '../../../server/cases/import/sign-import.ts'
import { anyReader } from '../../../server/cases/standing/reader.ts'
import { standingsOf } from '../../../server/cases/standing/standings.ts'
import { findImport } from '../../../server/register/import/imports.ts'
import { restrictionsIn } from '../../../server/register/restriction/restrictions.ts'
import { clue, message } from '../../support/acts.ts'
import { approval, decide, frances, record, ruth, terms, tom } from '../../support/deciding.ts'
import { amira, file, seen } from '../../support/doing.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, type ImportContext, restricted, signAs, titles } from '../../support/sheets.ts'
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

  it.each(['Planning', 'Housing'])('if an officer restricts an existing customer for %s meanwhile', async (service) => {
    const working = await opened(await newRegister())
    const { register } = working
    await giveFile(working, ruth, fileOf(council({ ...jo, 'Warning on': '5 January 2026' })))
    const given = await giveFile(working, ruth, fileOf(rowOf('Housing')), { existing: 'add', sign: false })
    await restrictAlso(working, [service], clue({ addresses: ['jo@example.org'] }))
    const { list } = await seeImportToSign(register, frances, given.id, { skip: 0 })
    const signing = signAs(working, tom, given.id, { outcome: 'sign', list: list ?? given.dry.list })
    if (service === 'Housing') {
      // The same service: nothing of the list is left to sign, and nothing comes in.
      expect(list).toBeNull()
      await expect(signing).rejects.toMatchObject({ refusal: 'changed-meanwhile' })
    } else await signing
    const state = (await register.read((reading) => findImport(reading, given.id)))?.state
    const [customer] = await all(working)
    const customerId = customer && 'customerId' in customer ? customer.customerId : ''
    const held = await register.read((reading) => restrictionsIn(reading, customerId, ['in-force']))
    expect([state, held.length]).toEqual(service === 'Housing' ? ['to-sign', 1] : ['done', 2])
  })
})
