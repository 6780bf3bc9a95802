import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { checkRecipients } from '../../../server/cases/standing/check-recipients.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { council } from '../../support/acts.ts'
import { agreed, considered, frances, inForce, record, terms } from '../../support/deciding.ts'
import { dan } from '../../support/doing.ts'
import { eitherStore } from '../../support/store/stores.ts'

const address = customers.petra.addresses[0] ?? ''
const [nair] = council.councillors

const seenBy = async (register: Register, act: Act, mailbox: string | null = null) => {
  const [one] = (await seeStanding(register, act, [address], { mailbox })).standings
  return one?.standing.kind === 'restricted' ? one.standing.instruction : one?.standing
}
/** Whether somebody may write to the customer from this address without being asked. */
const mayWriteFrom = async (register: Register, act: Act, from = nair?.address ?? '') =>
  (await checkRecipients(register, act, { from, recipients: [address] })).restricted[0]?.mayWrite

describe.each(eitherStore)('whom the letter names besides, on $store', ({ openEmpty }) => {
  const councillor: Act = {
    ...dan,
    by: { ...dan.by, oid: 'nair', name: nair?.name ?? '', address: nair?.address ?? '' },
  }
  const mildest = {
    measures: [{ kind: 'designated-contact' as const }],
    mail: { kind: 'none' as const, exceptions: [] },
  }

  it.each([null, ['Housing']])(
    'P16: a councillor whom nothing keeps from the customer may write: %j',
    async (services) => {
      const register = await openEmpty()
      const { letterId } = await agreed(register, { terms: terms({ ...mildest, services }) })
      const { paragraphs } = await composeLetter(register, frances, letterId)
      expect(JSON.stringify(paragraphs)).toContain('You can contact your ward councillors as before.')
      await record(register, frances, letterId)
      expect(await seenBy(register, councillor)).toMatchObject({ you: 'councillor' })
      expect(await mayWriteFrom(register, councillor)).toBe(true)
      expect(await seenBy(register, dan)).toMatchObject({ you: null })
    },
  )

  it('P16: a councillor for whom something was arranged is told what, as the customer was', async () => {
    const register = await openEmpty()
    const heard = [{ address: nair?.address ?? '', consultedOn: '2026-11-02', said: 'That will do.' }]
    const councillors = { affected: true, arrangement: 'Sam passes her letters on', heard }
    await inForce(register, { terms: terms(mildest), considered: considered({ councillors }) })
    const told = 'Ward councillors: Sam passes her letters on.'
    expect(await seenBy(register, councillor)).toMatchObject({ you: null, arrangements: [expect.any(String), told] })
    expect(await mayWriteFrom(register, councillor)).toBe(false)
    expect(JSON.stringify(await seenBy(register, dan))).not.toContain(told)
  })

  const office = council.letterhead?.office.address ?? ''
  it('P14: whoever reads the mailbox for representations may answer there, in any service, and an officer, too', async () => {
    const register = await openEmpty()
    const { letterId } = await agreed(register, { terms: terms({ ...mildest, services: ['Housing'] }) })
    expect(JSON.stringify((await composeLetter(register, frances, letterId)).paragraphs)).toContain(office)
    await record(register, frances, letterId)
    for (const act of [dan, frances]) {
      const { standings } = await seeStanding(register, act, [address], { mailbox: office, service: 'Planning' })
      expect(standings).toMatchObject([{ standing: { kind: 'restricted', instruction: { you: 'objections' } } }])
      expect(await mayWriteFrom(register, act, office)).toBe(true)
    }
    expect(await mayWriteFrom(register, dan, dan.by.address ?? '')).toBe(false)
    const unnamed: Act = { ...dan, council: { ...council, letterhead: null } }
    expect(await seenBy(register, unnamed, office)).toMatchObject({ you: null })
  })
})
