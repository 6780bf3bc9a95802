import { describe, expect, it } from 'vitest'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { checkRecipients } from '../../../server/cases/standing/check-recipients.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { agreed, frances, record } from '../../support/deciding.ts'
import { dan, pass } from '../../support/doing.ts'
import { stores } from '../../support/store/stores.ts'

const address = customers.petra.addresses[0] ?? ''
const text = /has not been told of this restriction/
const seen = async (register: Register) => {
  const [one] = (await seeStanding(register, dan, [address])).standings
  if (one?.standing.kind !== 'restricted') throw new Error(one?.standing.kind)
  return one.standing.instruction
}

describe.each(stores)('P14: a customer who was not told of a restriction, on $store', ({ openEmpty }) => {
  it('is not reminded of it: the pane says so, offers no words, and the register refuses a reminder', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register)
    await record(register, frances, letterId, { how: 'not-notified', reason: 'It would put her at risk.' })
    expect(await seen(register)).toMatchObject({ say: expect.stringMatching(text), reminder: '' })
    const { restricted } = await checkRecipients(register, dan, { from: colleagues.dan.address, recipients: [address] })
    expect(restricted).toMatchObject([{ instruction: { say: expect.stringMatching(text), reminder: '' } }])
    await expect(pass(register, dan, restrictionId)).rejects.toMatchObject({ refusal: 'customer-not-told' })
    await pass(register, dan, restrictionId, { reminded: false })
  })

  it('is reminded once the letter has gone, where it was in force before', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register)
    await register.write((tx) => putInForceAtOnce(tx, frances, restrictionId, { reason: 'Threats.' }))
    expect(await seen(register)).toMatchObject({ say: expect.stringMatching(text), reminder: '' })
    await expect(pass(register, dan, restrictionId)).rejects.toMatchObject({ refusal: 'customer-not-told' })
    await record(register, frances, letterId)
    const { say, reminder } = await seen(register)
    expect(say).not.toMatch(text)
    expect(reminder).toContain('Sam Reyes')
    await pass(register, dan, restrictionId)
  })
})
