import type { Drift, MailFlow } from '../../contract/mail-arrangement/mail-flow.ts'
import { markHeader } from '../../mail-flow/rule.ts'
import { mayAs } from '../../policy/who-may.ts'
import { type KeptMarkDrift, openMarkDrifts } from '../../register/mail-arrangement/mark-drifts.ts'
import { lastTenantCheck, type TenantCheck } from '../../register/mail-arrangement/tenant-checks.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce } from '../act.ts'
import { mailFlowWanted } from './mail-flow-wanted.ts'

/** P13: how many rules are wanted, what Exchange cannot express, and what the last check found. */
export async function seeMailFlow(register: Register, act: Act): Promise<MailFlow> {
  enforce(mayAs(act.by, 'ICT', 'RegisterKeeper', 'AuthorisingOfficer'))
  return await register.look(async (tx) => {
    const { rules, refused, untouched } = await mailFlowWanted(tx, act)
    const staying = untouched.filter(({ isInPlace, patterns }) => isInPlace && patterns.length > 0)
    const staysInPlace = (id: string) =>
      staying.some(({ arrangementId, standsInFor }) => standsInFor === null && arrangementId === id)
    const earlierStays = (id: string) => staying.some(({ standsInFor }) => standsInFor === id)
    const check = await lastTenantCheck<Drift>(tx)
    return {
      rules: rules.length,
      refused: refused.map((one) => ({
        ...one,
        staysInPlace: staysInPlace(one.arrangementId),
        earlierStays: earlierStays(one.arrangementId),
      })),
      marks: (await openMarkDrifts(tx)).map(asDrift),
      lastCheck: check && withoutOthers(check),
    }
  })
}

const withoutOthers = ({ others: _, ...check }: TenantCheck<Drift>) => check

const asDrift = ({ kind, arrangementId }: KeptMarkDrift): Drift => ({
  kind,
  rule: markHeader,
  ...(arrangementId === null ? {} : { arrangementId }),
})
