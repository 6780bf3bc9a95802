import { describe, expect, it } from 'vitest'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { byItself } from '../../support/acts.ts'
import {
  answer,
  answerReport,
  approval,
  decide,
  escalated,
  frances,
  inForce,
  on,
  record,
  report,
  represent,
  restriction,
  seenNow,
  sent,
  terms,
  tom,
  varied,
} from '../../support/deciding.ts'
import { stores } from '../../support/store/stores.ts'

describe.each(stores)('P14: an answer that it stays is true when it is given, on $store', ({ openEmpty }) => {
  it('is refused from a page that shows what applied before; so is an answer to changed circumstances', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const reportId = await report(register, restrictionId)
    const seen = await register.read((reading) => seenNow(reading, restrictionId))
    const representationId = await represent(register, restrictionId)
    const change = await varied(register, restrictionId, frances)
    await record(register, frances, change.letterId)
    const changed = { refusal: 'changed-meanwhile' }
    await expect(answer(register, tom, representationId, { seen })).rejects.toMatchObject(changed)
    await expect(answerReport(register, tom, reportId, { seen })).rejects.toMatchObject(changed)
    expect(await answer(register, tom, representationId)).toMatchObject({ restrictionId: change.restrictionId })
    expect(await answerReport(register, tom, reportId, { sameOfficerReason: 'Frances is away.' })).toMatchObject({
      restrictionId: change.restrictionId,
    })
  })
})

it.each(stores)(
  'P14: past its last day, before the night, another restriction is approved; the night still gives the answer, on $store',
  async ({ openEmpty }) => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: terms({ until: '2027-02-01', reviewOn: '2027-01-15' }) })
    await answer(register, on('2027-02-01', 'tom'), await represent(register, restrictionId))
    const { escalationId } = await escalated(register, on('2027-02-02', 'amira'))
    const next = await decide(
      register,
      on('2027-02-02'),
      escalationId,
      approval({ terms: terms({ reviewOn: '2027-07-01' }) }),
    )
    await record(register, on('2027-02-02'), next.letterId ?? '', sent('2027-02-02'))
    expect(await restriction(register, restrictionId)).toMatchObject({ state: 'in-force' })
    await register.write((tx) => sweepDueDates(tx, byItself('2027-02-03T02:00:00.000Z')))
    const ended = await restriction(register, restrictionId)
    expect(ended).toMatchObject({ state: 'lifted', liftedOn: '2027-02-02' })
    expect(ended.letters.map(({ kind }) => kind)).toContain('lifting')
    expect(await restriction(register, next.restrictionId ?? '')).toMatchObject({ state: 'in-force' })
  },
)
