import { describe, expect, it } from 'vitest'
import { varyRestriction } from '../../../server/cases/restriction/vary-restriction.ts'
import type { ConsideredAgain } from '../../../server/policy/decision/considered.ts'
import type { Register } from '../../../server/register/register.ts'
import {
  answer,
  byLetter,
  considered,
  inForce,
  represent,
  restriction,
  seenNow,
  terms,
  tom,
} from '../../support/deciding.ts'
import { eitherStore } from '../../support/store/stores.ts'

const mild = terms({ measures: [{ kind: 'designated-contact' }], mail: { kind: 'none', exceptions: [] }, ways: [] })
const blocked = terms({
  measures: [{ kind: 'channel-closed', channel: 'email', instead: 'none' }],
  mail: { kind: 'block', exceptions: [] },
  ways: [byLetter],
})
const { lesserMeasures, lastResort } = considered()
const heard = [{ address: 'cllr.nair@ambleford.example', consultedOn: '2026-11-02', said: 'Let her ring me.' }]
const again: ConsideredAgain = {
  lesserMeasures,
  lastResort,
  councillors: { affected: true, arrangement: 'By telephone.', heard },
}
const reasons = 'It goes on.'
const vary = (register: Register, id: string, given: ConsideredAgain | null) =>
  register.write(async (tx) =>
    varyRestriction(tx, tom, id, { reasons, terms: blocked, considered: given, seen: await seenNow(tx, id) }),
  )

describe.each(eitherStore)('a mild restriction varied to a full e-mail block, on $store', ({ openEmpty }) => {
  it('P11, P12, P16: must be considered again, and what was considered is kept with the variation', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: mild })
    await expect(vary(register, restrictionId, null)).rejects.toMatchObject({
      refusal: 'lesser-measures-not-considered',
    })
    await expect(vary(register, restrictionId, { ...again, lastResort: false })).rejects.toMatchObject({
      refusal: 'closing-not-last-resort',
    })
    const silent = { ...again, councillors: { affected: false, arrangement: '', heard: [] } }
    await expect(vary(register, restrictionId, silent)).rejects.toMatchObject({
      refusal: 'councillors-unaffected-unexplained',
    })
    const { replacedBy } = await vary(register, restrictionId, again)
    expect(await restriction(register, replacedBy ?? '', tom)).toMatchObject({
      considered: { warnings: considered().warnings, ...again },
    })
    expect(await restriction(register, restrictionId, tom)).toMatchObject({ state: 'in-force', terms: mild })
  })

  it('P14: must be considered again, too, if it answers a representation', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: mild })
    const id = await represent(register, restrictionId)
    const given = { outcome: 'varied' as const, reasons, terms: blocked }
    await expect(answer(register, tom, id, given)).rejects.toMatchObject({ refusal: 'lesser-measures-not-considered' })
    expect(await answer(register, tom, id, { ...given, considered: again })).toMatchObject({
      replacedBy: expect.anything(),
    })
  })
})
