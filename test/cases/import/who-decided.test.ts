import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { moveContact } from '../../../server/cases/designated-contact/move-contact.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { frances, on, record, restriction, ruth, sent, tom } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
import { stores, type Where } from '../../support/store/stores.ts'

/** Tom signs what is in force; what is only agreed, nobody signs. */
async function imported(where: Where, cells: object = {}) {
  const working = await opened(where)
  const row = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org', Reasons: 'Abuse.', ...cells })
  await giveFile(working, ruth, csvOf([titles, row]))
  const { id } = await working.register.read((reading) =>
    reading.selectFrom('restrictions').select('id').executeTakeFirstOrThrow(),
  )
  return { register: working.register, id }
}

const letterOf = async (register: Register, id: string) => {
  const { id: letterId } = await register.read((reading) =>
    reading
      .selectFrom('letters')
      .select('id')
      .where('restriction_id', '=', id)
      .where('state', '=', 'to-write')
      .executeTakeFirstOrThrow(),
  )
  return letterId
}

const hasDecided = async (register: Register, id: string, act: Act) =>
  (await restriction(register, id, act)).judging.answer?.involvement.includes('decided')

describe.each(stores)('P13, P14: who decided a restriction from a file, on $store', ({ newRegister }) => {
  it('whoever signed the import still did after another officer has recorded the letter about a new contact', async () => {
    const { register, id } = await imported(await newRegister())
    expect([await hasDecided(register, id, tom), await hasDecided(register, id, frances)]).toEqual([true, false])
    const to = { name: 'Dan Okafor', post: 'Officer', address: colleagues.dan.address }
    const move = { from: colleagues.sam.address, to, why: 'Sam Reyes has left.' }
    await register.write((tx) => moveContact(tx, on('2026-11-04', 'ruth'), move))
    await record(register, on('2026-11-05'), await letterOf(register, id), sent('2026-11-05'))
    expect([await hasDecided(register, id, tom), await hasDecided(register, id, frances)]).toEqual([true, false])
  })

  it('whoever put at once in force what came as agreed did, and not who recorded its letter afterwards', async () => {
    const { register, id } = await imported(await newRegister(), { 'Letter sent on': '' })
    expect([await hasDecided(register, id, tom), await hasDecided(register, id, frances)]).toEqual([false, false])
    await register.write((tx) => putInForceAtOnce(tx, frances, id, { reason: 'Threats.' }))
    await record(register, tom, await letterOf(register, id))
    expect([await hasDecided(register, id, tom), await hasDecided(register, id, frances)]).toEqual([false, true])
  })
})
