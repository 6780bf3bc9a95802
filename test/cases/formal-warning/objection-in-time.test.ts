import { describe, expect, it } from 'vitest'
import { seeFormalWarning } from '../../../server/cases/formal-warning/see-formal-warning.ts'
import { frances, on, record } from '../../support/deciding.ts'
import { answered, decidedFormalWarning, recordedObjection } from '../../support/formal-warnings.ts'
import { stores } from '../../support/store/stores.ts'

describe.each(stores)('P14: an objection that arrived in time, on $store', ({ openEmpty }) => {
  it('P14: is recorded on the day on which the formal warning lapsed, and answered after that', async () => {
    const register = await openEmpty()
    const { id } = await decidedFormalWarning(register)
    const { lapsesOn } = await record(register, frances, id)
    expect(lapsesOn).toBe('2027-11-03')
    const late = on('2027-11-03', 'amira')
    await expect(recordedObjection(register, id, { receivedOn: '2027-11-03' }, late)).rejects.toMatchObject({
      refusal: 'formal-warning-over',
    })
    await recordedObjection(register, id, { receivedOn: '2027-11-02' }, late)
    await answered(register, id, {}, on('2027-11-05', 'tom'))
    const { objections } = await seeFormalWarning(register, on('2027-11-05', 'tom'), id)
    expect(objections).toMatchObject([{ receivedOn: '2027-11-02', answer: { outcome: 'stays' } }])
  })
})
