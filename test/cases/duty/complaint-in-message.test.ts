import { describe, expect, test } from 'vitest'
import { undoPassedOn } from '../../../server/cases/restriction/undo-passed-on.ts'
import { acknowledgeComplaint } from '../../../server/cases/rights-request/acknowledge-complaint.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { on, ruth, tom } from '../../support/deciding.ts'
import { amira, notSent } from '../../support/doing.ts'
import { become, note, passed, passedOn, sam } from '../../support/duties.ts'
import { page } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { answer } from '../rights-request/asking.ts'

describe.each(eitherStore)(
  'DPA 2018 s.164A: a complaint in a message that was passed on, on $store',
  ({ openEmpty }) => {
    async function noted(register: Register) {
      const made = await passedOn(register, {}, notSent)
      const { duties } = await note(register, made.passedOnId, ['data-protection-complaint'])
      await note(register, made.passedOnId, ['data-protection-complaint'])
      const dutyId = duties.find(({ kind }) => kind === 'data-protection-complaint')?.dutyId ?? ''
      return { ...made, dutyId }
    }
    const complaints = async (register: Register, customerId: string) =>
      (await page(register, customerId)).rightsRequests
    const dutyOf = async (register: Register, id: string) =>
      (await passed(register)).messages.flatMap(({ duties }) => duties).find(({ dutyId }) => dutyId === id)

    test('is a request about the record with the same days, once, on the list of officers and keepers', async () => {
      const register = await openEmpty()
      const { customerId, dutyId } = await noted(register)
      const days = { receivedOn: '2026-11-03', dueOn: '2026-12-03' }
      expect(await complaints(register, customerId)).toMatchObject([
        { rightsRequestId: dutyId, kind: 'complaint', ...days, by: { name: 'Amira Khan' }, answer: null },
      ])
      for (const act of [ruth, tom])
        expect((await seeWork(register, act)).items).toContainEqual(
          expect.objectContaining({ kind: 'rights-request', id: dutyId, dueOn: days.dueOn }),
        )
      expect(await proved(register)).toMatchObject(sound)
    })

    test('is acknowledged once the contact has dealt with it; its outcome stays outstanding until the answer', async () => {
      const register = await openEmpty()
      const { customerId, dutyId } = await noted(register)
      await become(register, dutyId, 'dealt-with', sam)
      expect(await complaints(register, customerId)).toMatchObject([
        { acknowledgement: { sentOn: '2026-11-03', by: { name: 'Sam Reyes' } }, answer: null },
      ])
      const listed = async () => (await seeWork(register, on('2026-12-20', 'ruth'))).items.map(({ id }) => id)
      expect(await listed()).toContain(dutyId)
      await become(register, dutyId, 'open', sam)
      await become(register, dutyId, 'dealt-with', sam)
      await answer(register, dutyId)
      expect(await listed()).not.toContain(dutyId)
    })

    test('is dealt with in its message by whoever acknowledges or answers it on the customer’s page', async () => {
      for (const act of ['acknowledge', 'answer'] as const) {
        const register = await openEmpty()
        const { dutyId } = await noted(register)
        if (act === 'answer') await answer(register, dutyId)
        else await register.write((tx) => acknowledgeComplaint(tx, ruth, dutyId, { sentOn: '2026-11-03' }))
        expect(await dutyOf(register, dutyId)).toMatchObject({ dealtBy: 'Ruth Abbey' })
      }
    })

    test('goes with its duty if it was noted by mistake, or the passing on is undone; not once it is acknowledged', async () => {
      const register = await openEmpty()
      const { dutyId, customerId, passedOnId } = await noted(register)
      await become(register, dutyId, 'not-one', sam)
      expect(await complaints(register, customerId)).toEqual([])
      await note(register, passedOnId, ['data-protection-complaint'])
      await register.write((tx) => undoPassedOn(tx, amira, passedOnId))
      expect(await complaints(register, customerId)).toEqual([])

      const other = await openEmpty()
      const kept = await noted(other)
      await become(other, kept.dutyId, 'dealt-with', sam)
      await become(other, kept.dutyId, 'not-one', sam)
      expect(await rowCounts(other)).toMatchObject({ rights_requests: 1 })
      expect(await proved(other)).toMatchObject(sound)
    })
  },
)
