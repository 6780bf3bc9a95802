import { describe, expect, it } from 'vitest'
import {
  answer,
  answerReport,
  frances,
  inForce,
  record,
  report,
  represent,
  seenNow,
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
