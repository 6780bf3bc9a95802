import { describe, expect, it } from 'vitest'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { openRegister } from '../../../server/register/register.ts'
import { inForce, on, record, restriction, reviewed, seenNow, sent, varied } from '../../support/deciding.ts'
import { eitherStore } from '../../support/store/stores.ts'

const seenIn = (register: Register, id: string) => register.read((reading) => seenNow(reading, id))
const changed = { refusal: 'changed-meanwhile' }
const lettersToWrite = async (register: Register) =>
  (await seeWork(register, on('2027-05-01', 'tom'))).items.filter(({ kind }) => kind === 'letter')

describe.each(eitherStore)('P15: a review date is reviewed once, on $store', ({ openEmpty, newRegister }) => {
  it('a second review with a page from before the first is refused, and leaves one letter to write', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const seen = await seenIn(register, restrictionId)
    await reviewed(register, on('2027-05-01'), restrictionId, { seen })
    await expect(reviewed(register, on('2027-05-01'), restrictionId, { seen })).rejects.toMatchObject(changed)
    expect((await restriction(register, restrictionId)).reviews).toHaveLength(1)
    expect(await lettersToWrite(register)).toHaveLength(1)
  })

  it('nothing continues as it is whose change waits for its letter, seen or not; once that has gone, the change is reviewed', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const seen = await seenIn(register, restrictionId)
    const change = await varied(register, restrictionId, on('2027-04-30', 'tom'))
    const day = on('2027-05-01')
    await expect(reviewed(register, day, restrictionId, { seen })).rejects.toMatchObject(changed)
    await expect(reviewed(register, day, restrictionId)).rejects.toMatchObject({ refusal: 'answer-not-sent' })
    await record(register, day, change.letterId, sent('2027-05-01'))
    expect(await reviewed(register, day, change.restrictionId)).toMatchObject({ reviewDue: '2027-11-01' })
  })

  it('of two at once on two servers, one counts', async () => {
    const where = await newRegister()
    const servers = await Promise.all([openRegister(where), openRegister(where)])
    try {
      const [one, other] = servers
      const { restrictionId } = await inForce(one)
      const seen = await seenIn(one, restrictionId)
      const both = await Promise.allSettled(
        [one, other].map((server) => reviewed(server, on('2027-05-01'), restrictionId, { seen })),
      )
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: changed })
      expect((await restriction(one, restrictionId)).reviews).toHaveLength(1)
      expect(await lettersToWrite(one)).toHaveLength(1)
    } finally {
      for (const server of servers) await server.close()
    }
  })
})
