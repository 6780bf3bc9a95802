import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { checkRecipients } from '../../../server/cases/standing/check-recipients.ts'
import { lookUp } from '../../../server/cases/standing/look-up.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, council, message } from '../../support/acts.ts'
import { approval, decide, frances, inForce, record, reviewed, terms } from '../../support/deciding.ts'
import { amira, dan, file, now, warn } from '../../support/doing.ts'
import { eitherStore } from '../../support/store/stores.ts'

const address = customers.petra.addresses[0] ?? ''
const [member] = council.scope.members
const inHousing = (act: Act): Act => ({ ...act, by: { ...act.by, claims: { groups: [member?.value ?? ''] } } })

const standing = async (register: Register, act: Act, said: Parameters<typeof seeStanding>[3] = {}) =>
  (await seeStanding(register, act, [address], said)).standings[0]?.standing
const forHousing = (register: Register) => inForce(register, { terms: terms({ services: ['Housing'] }) })

describe.each(eitherStore)('P8: a restriction for Housing, on $store', ({ openEmpty }) => {
  it('is shown to Housing only, by the directory or else the chosen service; if neither says, to everybody', async () => {
    const register = await openEmpty()
    await forHousing(register)
    const bound = { kind: 'restricted', scope: { kind: 'services', services: ['Housing'] } }
    expect(await standing(register, inHousing(amira))).toMatchObject(bound)
    expect(await standing(register, inHousing(amira), { service: 'Planning' })).toMatchObject(bound)
    expect(await standing(register, amira, { service: 'Housing' })).toMatchObject(bound)
    expect(await standing(register, dan, { service: 'Planning' })).toMatchObject({
      kind: 'other-service',
      services: null,
    })
    for (const service of [null, 'Dragons'])
      expect(await standing(register, dan, { service })).toMatchObject({
        kind: 'restricted',
        scope: { kind: 'service-unknown' },
      })
  })

  it('is shown to the contact and to whoever reads the deputy’s mailbox, whichever service they chose', async () => {
    const register = await openEmpty()
    await forHousing(register)
    const sam = actBy(colleagues.sam, now)
    const service = 'Planning'
    expect(await standing(register, sam, { service })).toMatchObject({ kind: 'restricted' })
    expect(await standing(register, dan, { service, mailbox: colleagues.kit.address })).toMatchObject({
      kind: 'restricted',
    })
  })

  it('is shown before one for Planning of the same day that was decided later, also after a review of it', async () => {
    const register = await openEmpty()
    const { restrictionId } = await forHousing(register)
    const contact = message({ internetMessageId: null })
    const filed = await file(register, amira, {
      ...{ service: 'Planning', behaviours: ['abusive'], evidence: [{ contact, original: null }] },
    })
    const planning = terms({ services: ['Planning'], mail: { kind: 'none', exceptions: [] } })
    const { letterId } = await decide(register, frances, filed.escalationId, approval({ terms: planning }))
    await record(register, frances, letterId ?? '')
    for (let times = 0; times < 8; times++) {
      expect(await standing(register, dan)).toMatchObject({ restrictionId, scope: { kind: 'service-unknown' } })
      await reviewed(register, frances, restrictionId)
    }
  })

  it('is treated in the same way by the look-up, the guard and a warning', async () => {
    const register = await openEmpty()
    await forHousing(register)
    const look = (service: string | null) => lookUp(register, dan, { by: 'address', value: address, service })
    const guard = (service: string | null) =>
      checkRecipients(register, dan, { from: colleagues.dan.address, recipients: [address], service })
    for (const service of ['Housing', null]) {
      expect((await look(service)).found).toMatchObject({ standing: { kind: 'restricted' } })
      expect((await guard(service)).restricted).toMatchObject([{ address, mayWrite: false }])
      await expect(warn(register, dan, { service })).rejects.toMatchObject({ refusal: 'already-restricted' })
    }
    expect((await look('Planning')).found).toMatchObject({ standing: { kind: 'other-service' } })
    expect((await guard('Planning')).restricted).toEqual([])
    await warn(register, dan, { service: 'Planning' })
    expect(await standing(register, dan, { service: 'Planning' })).toMatchObject({ kind: 'warned' })
  })

  it('is shown to everybody once the council has no Housing; a setting tells others which services it covers', async () => {
    const register = await openEmpty()
    await forHousing(register)
    const renamed = { ...council, services: ['Homes', 'Planning'] }
    expect(await standing(register, { ...dan, council: renamed }, { service: 'Planning' })).toMatchObject({
      kind: 'restricted',
      scope: { kind: 'whole-council' },
    })
    const telling = { ...council, scope: { ...council.scope, tellsServices: true } }
    expect(await standing(register, { ...dan, council: telling }, { service: 'Planning' })).toMatchObject({
      kind: 'other-service',
      services: ['Housing'],
    })
  })
})
