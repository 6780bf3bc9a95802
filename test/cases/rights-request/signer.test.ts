import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { answerRights, recordRightsRequest } from '../../../server/cases/rights-request/rights-requests.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import { frances, on, record, ruth, tom } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
import { stores } from '../../support/store/stores.ts'
import { answer, ask } from './asking.ts'

/** Puts a file in who holds no post. */
const keeper = actBy({ ...colleagues.dan, roles: ['RegisterKeeper'] }, frances.at)
type Effect = (register: Register, act: Act, of: { id: string; letterId: string }) => Promise<unknown>
const jo = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org', Reasons: 'Abuse.' })

describe.each(stores)('G: a request about a record that came with a file, on $store', ({ newRegister }) => {
  it.each(['objection', 'complaint'] as const)(
    'P13: %s about a restriction is not answered by the officer who signed its import',
    async (kind) => {
      const working = await opened(await newRegister())
      const { register } = working
      // Tom signs.
      await giveFile(working, ruth, csvOf([titles, jo]))
      const { customerId } = await register.read((reading) =>
        reading.selectFrom('restrictions').select('customer_id as customerId').executeTakeFirstOrThrow(),
      )
      const asked = { kind, receivedOn: '2026-11-02', what: 'I never shouted at anybody.' }
      const { rightsRequestId: id } = await register.write((tx) => recordRightsRequest(tx, ruth, customerId, asked))
      const given = { answer: 'It stays.', statement: null, sameOfficerReason: null }
      const answerAs = (act = tom) =>
        register.write((tx) => answerRights(tx, act, id, { outcome: 'refused', ...given }))
      await expect(answerAs()).rejects.toMatchObject({ refusal: 'had-a-part' })
      await expect(answerAs(on('2027-02-01', 'tom'))).rejects.toMatchObject({ refusal: 'had-a-part' })
      await expect(answerAs(keeper)).resolves.toMatchObject({ rightsRequestId: id })
    },
  )

  const complain = async (register: Register, customerId: string) => {
    const { rightsRequestId } = await ask(register, customerId, { kind: 'complaint' })
    return async (act: Act) => await answer(register, rightsRequestId, act)
  }

  it.each<[string, Effect]>([
    ['recorded its letter', (register, act, { letterId }) => record(register, act, letterId)],
    [
      'put it in force at once',
      (register, act, { id }) => register.write((tx) => putInForceAtOnce(tx, act, id, { reason: 'Threats.' })),
    ],
  ])('P13: a complaint about a restriction that came as agreed is not answered by whoever %s', async (_, begin) => {
    const working = await opened(await newRegister())
    const { register } = working
    await giveFile(
      working,
      keeper,
      csvOf([titles, jo.map((cell, at) => (titles[at] === 'Letter sent on' ? '' : cell))]),
    )
    const made = await register.read((reading) =>
      reading
        .selectFrom('letters')
        .innerJoin('restrictions', 'restrictions.id', 'restriction_id')
        .select(['letters.id as letterId', 'customer_id as customerId', 'restrictions.id'])
        .executeTakeFirstOrThrow(),
    )
    const answerAs = await complain(register, made.customerId)
    await begin(register, frances, made)
    await expect(answerAs(frances)).rejects.toMatchObject({ refusal: 'had-a-part' })
    await answerAs(tom)
  })
})
