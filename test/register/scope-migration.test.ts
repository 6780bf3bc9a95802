import { expect, it, onTestFinished } from 'vitest'
import { seeStanding } from '../../server/cases/standing/see-standing.ts'
import { openRegister } from '../../server/register/register.ts'
import { customers } from '../cast.ts'
import { frances, restriction } from '../support/deciding.ts'
import { amira } from '../support/doing.ts'
import { proved, sound } from '../support/store/proved.ts'
import { eitherStore } from '../support/store/stores.ts'
import { asReleased } from './support/releases.ts'

it.each(eitherStore)(
  'P8: a restriction from 0.9.0 covers the whole council as before, without a reason for its scope, on $store',
  async ({ emptyPlace }) => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
    const register = await openRegister(where)
    onTestFinished(() => register.close())
    const [address = ''] = customers.petra.addresses
    for (const service of ['Housing', 'Planning', null]) {
      const { standings } = await seeStanding(register, amira, [address], { service })
      expect(standings).toMatchObject([{ standing: { kind: 'restricted', scope: { kind: 'whole-council' } } }])
      const [{ standing } = { standing: null }] = standings
      const id = standing?.kind === 'restricted' ? standing.restrictionId : ''
      expect((await restriction(register, id, frances)).terms).toMatchObject({ services: null, scopeReason: null })
    }
    expect(await proved(register)).toMatchObject(sound)
  },
)
