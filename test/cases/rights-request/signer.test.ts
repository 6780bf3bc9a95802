import { describe, expect, it } from 'vitest'
import { answerRights, recordRightsRequest } from '../../../server/cases/rights-request/rights-requests.ts'
import { colleagues } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import { frances, on, ruth, tom } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
import { stores } from '../../support/store/stores.ts'

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
      const answer = (act = tom) =>
        register.write((tx) => answerRights(tx, act, id, { outcome: 'refused', answer: 'It stays.', statement: null }))
      await expect(answer()).rejects.toMatchObject({ refusal: 'had-a-part' })
      await expect(answer(on('2027-02-01', 'tom'))).rejects.toMatchObject({ refusal: 'had-a-part' })
      const other = actBy({ ...colleagues.dan, roles: ['RegisterKeeper'] }, frances.at)
      await expect(answer(other)).resolves.toMatchObject({ rightsRequestId: id })
    },
  )
})
