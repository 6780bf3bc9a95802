import { describe, expect, it } from 'vitest'
import { mailFlowWanted } from '../../../server/cases/mail-arrangement/mail-flow-wanted.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { changeSettings } from '../../../server/cases/settings/change-settings.ts'
import type { Council } from '../../../server/council/council.ts'
import type { Register } from '../../../server/register/register.ts'
import { council } from '../../support/acts.ts'
import { approval, decide, escalated, frances, inForce, lee, mails, ruth, terms } from '../../support/deciding.ts'
import { confirmNow } from '../../support/keeping.ts'
import { eitherStore } from '../../support/store/stores.ts'

const why = 'Both get the same messages.'
const covering = (services: string[] | null) => ({ terms: terms({ services, scopeReason: why }) })
const groupOf = (service: string) => council.scope.mailGroups.find((one) => one.service === service)?.address
/** Without the rule that removes forged marks. */
const wanted = async (register: Register, by: Council = council) => {
  const { rules, refused } = await register.look((tx) => mailFlowWanted(tx, { ...lee, council: by }))
  return { rules: rules.filter(({ action }) => action.kind !== 'unmark'), refused }
}
const withGroups = (mailGroups: Council['scope']['mailGroups'], departments: Council['scope']['departments'] = []) => ({
  ...council,
  scope: { ...council.scope, mailGroups, departments },
})

describe.each(eitherStore)('P8, P13: mail to some services only, on $store', ({ openEmpty }) => {
  it('is forwarded by the services’ mail groups; mail to the whole council needs none', async () => {
    const some = await openEmpty()
    await inForce(some, covering(['Housing', 'Planning']))
    const groups = [groupOf('Housing'), groupOf('Planning')]
    expect((await wanted(some)).rules).toMatchObject([{ sentToMemberOf: groups }])
    expect((await seeArrangements(some, lee)).arrangements).toMatchObject([{ groups, lacksGroup: false }])

    const all = await openEmpty()
    await inForce(all, covering(null))
    expect((await wanted(all)).rules).toMatchObject([{ sentToMemberOf: [] }])
    expect((await seeArrangements(all, lee)).arrangements).toMatchObject([{ groups: [] }])
  })

  it('cannot be forwarded or blocked if a service has no mail group; without an arrangement, approval needs none', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const covers = terms({ services: ['Housing', 'Council Tax'], scopeReason: why })
    const approve = (mail: typeof covers.mail) =>
      decide(register, frances, escalationId, approval({ terms: { ...covers, mail } }))
    await expect(approve({ kind: 'forward', exceptions: [] })).rejects.toMatchObject({ refusal: 'no-mail-group' })
    await expect(approve({ kind: 'block', exceptions: [] })).rejects.toMatchObject({ refusal: 'no-mail-group' })
    await approve({ kind: 'none', exceptions: [] })
  })

  it('has no rule, rather than one for everybody, once its group is missing; the reason is given', async () => {
    const register = await openEmpty()
    await inForce(register, covering(['Housing']))
    const without = await wanted(register, withGroups([]))
    expect(without).toMatchObject({ rules: [], refused: [{ why: 'no-mail-group' }] })
    const renamed = { ...council, services: ['Homes'], scope: { ...council.scope, mailGroups: [] } }
    expect(await wanted(register, renamed)).toMatchObject({ rules: [], refused: [{ why: 'no-mail-group' }] })
  })

  it('ICT makes the rule again when its group changes, and not when another service’s does', async () => {
    const register = await openEmpty()
    await inForce(register, covering(['Housing']))
    const only = async () => (await seeArrangements(register, lee)).arrangements[0]
    const made = await only()
    await register.write((tx) => confirmNow(tx, lee, made?.arrangementId ?? ''))
    const change = (base: number, mailGroups: Council['scope']['mailGroups']) =>
      register.write((tx) =>
        changeSettings(tx, ruth, { part: 'scope', base, why: 'Moved.', value: withGroups(mailGroups).scope }),
      )
    const [housing, ...others] = council.scope.mailGroups
    if (!housing) throw new Error('Housing has a mail group.')
    await change(0, [housing, ...others.map((one) => ({ ...one, address: 'planning.all@ambleford.example' }))])
    expect(await only()).toMatchObject({ state: 'in-place' })
    await change(1, [{ ...housing, address: 'housing.all@ambleford.example' }])
    expect(await only()).toMatchObject({ state: 'to-make' })
    expect((await mails(register)).filter(({ key }) => key.startsWith('arrangement-make-again'))).toHaveLength(1)
  })

  it('goes by the department if a service has no group; ICT makes the rule again when that changes', async () => {
    const register = await openEmpty()
    const [housing] = council.scope.mailGroups
    const by = (department: string) =>
      withGroups(
        [housing].flatMap((one) => one ?? []),
        [{ service: 'Planning', department }],
      )
    const act = { ...lee, council: by('Planning') }
    await inForce(register, covering(['Housing', 'Planning']))
    const { rules } = await wanted(register, act.council)
    expect(rules).toMatchObject([
      { sentToMemberOf: [housing?.address], departments: [], exceptIfMemberOf: [] },
      { sentToMemberOf: [], departments: ['Department:^Planning$'], exceptIfMemberOf: [housing?.address] },
    ])
    const only = async () => (await seeArrangements(register, act)).arrangements[0] ?? { arrangementId: '' }
    expect(await only()).toMatchObject({ groups: [housing?.address], departments: ['Planning'], lacksGroup: false })
    const { arrangementId } = await only()
    await register.write((tx) => confirmNow(tx, lee, arrangementId))
    const value = by('Planning and Building').scope
    await register.write((tx) => changeSettings(tx, ruth, { part: 'scope', base: 0, why: 'Renamed.', value }))
    expect(await only()).toMatchObject({ state: 'to-make' })
  })

  it('a mail group must be the council’s own address, for one of its services', async () => {
    const register = await openEmpty()
    const change = (mailGroups: Council['scope']['mailGroups']) =>
      register.write((tx) =>
        changeSettings(tx, ruth, { part: 'scope', base: 0, why: 'New.', value: withGroups(mailGroups).scope }),
      )
    await expect(change([{ service: 'Housing', address: 'housing@example.org' }])).rejects.toMatchObject({
      refusal: 'address-not-councils',
    })
    await expect(change([{ service: 'Parks', address: 'parks@ambleford.example' }])).rejects.toMatchObject({
      refusal: 'unknown-service',
    })
  })
})
