import type { ImportSignature, ImportToSign } from '../../contract/import/import-signature.ts'
import { importCycle } from '../../policy/import/import-cycle.ts'
import { canSign, mayAskToSign, maySign } from '../../policy/import/signature.ts'
import { identityOf } from '../../policy/judging/same-person.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { referenceOf } from '../../policy/reference.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import { pointsOf } from '../../register/customer/dossier.ts'
import { countFindings } from '../../register/import/import-findings.ts'
import { changeImport, findImport, type KeptImport } from '../../register/import/imports.ts'
import {
  countToSign,
  recordAskedToSign,
  recordRefusedSignature,
  recordSignature,
  toSignOf,
} from '../../register/import/to-sign.ts'
import { customersEscalatedBy } from '../../register/judging/escalations-made.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, today } from '../act.ts'
import { calledOf, displayNames } from '../customer/display-names.ts'
import { holdersIn, postsOf } from '../judging/posts.ts'
import { recordLogLooksOnceADay } from '../log/see-log.ts'
import { tellOfSignature } from '../work/notices-import.ts'
import type { ToSign } from './to-sign.ts'

const signableOf = ({ state, by, list, signed }: KeptImport) => ({ state, by, list, signed })

/**
 * P13: the register keeper asks an authorising officer to sign what the file would put in force; officers are told by
 * mail.
 */
export async function askToSign(tx: Writing, act: Act, importId: string): Promise<{ importId: string }> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const kept = found(await findImport(tx, importId), 'unknown-import')
  enforce(mayAskToSign(signableOf(kept)))
  const { stopping } = await countFindings(tx, importId)
  if (stopping > 0) throw new Refusal('import-not-ready')
  await changeImport(tx, importId, act.at, { state: nextState(importCycle, kept.state, 'ask-to-sign') })
  await recordAskedToSign(tx, importId, act.at)
  const facts = { list: kept.list, restrictions: await countToSign(tx, importId), sha256: kept.sha256 }
  await audit(tx, act, { what: 'import-signature-asked', subjectId: importId, customerId: '', facts })
  await tellOfSignature(tx, act, importId)
  return { importId }
}

/** More than an officer reads at once; the next page follows on request. */
const pageSize = 100

/** P13: a page of the list that an officer signs. The customers whom the register already has are looks. */
export async function seeImportToSign(
  register: Register,
  act: Act,
  importId: string,
  { skip }: { skip: number },
): Promise<ImportToSign> {
  enforce(mayAs(act.by, 'AuthorisingOfficer', 'RegisterKeeper'))
  const { seen, customerIds } = await register.read(async (reading) => {
    const kept = found(await findImport(reading, importId), 'unknown-import')
    const page = (await toSignOf(reading, importId, pageSize, skip)).map((content): ToSign => JSON.parse(content))
    const customerIds = [...new Set(page.flatMap(({ customerId }) => customerId ?? []))]
    const called = displayNames(await pointsOf(reading, customerIds))
    const total = await countToSign(reading, importId)
    const restrictions = page.map(({ customerId, ...one }) => ({
      ...one,
      reference: customerId && referenceOf('customer', customerId),
      name: calledOf(act, one.name ?? called.get(customerId ?? '')),
    }))
    const { state, list, madeAt, by } = kept
    const seen = {
      ...{ importId, state, list, givenAt: madeAt, givenBy: { name: by.name } },
      ...{ restrictions, total, more: skip + page.length < total },
      signedAt: kept.signedAt,
      signedBy: kept.signedBy === null ? null : { name: kept.signedBy },
      maySign: canSign(signableOf(kept), act.by, postsOf(act)),
    }
    return { seen, customerIds }
  })
  await recordLogLooksOnceADay(register, act, customerIds)
  return seen
}

/**
 * P13: an authorising officer signs the list that they saw, or refuses with reasons; the audit trail keeps which list
 * it was. Whoever has an open escalation of a customer on the list does not sign it.
 */
export async function signImport(
  tx: Writing,
  act: Act,
  importId: string,
  given: ImportSignature,
): Promise<{ importId: string }> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const kept = found(await findImport(tx, importId), 'unknown-import')
  enforce(maySign(signableOf(kept), act.by, postsOf(act), given.list))
  const restrictions = await countToSign(tx, importId)
  const facts = { list: given.list, restrictions, sha256: kept.sha256 }
  if (given.outcome === 'refuse') {
    await changeImport(tx, importId, act.at, { state: nextState(importCycle, kept.state, 'refuse-to-sign') })
    await recordRefusedSignature(tx, importId, given.reasons)
    await audit(tx, act, { what: 'import-signature-refused', subjectId: importId, customerId: '', facts })
    return { importId }
  }
  await enforceNotEscalated(tx, act, importId, restrictions)
  await changeImport(tx, importId, act.at, { state: nextState(importCycle, kept.state, 'sign') })
  await recordSignature(tx, importId, { digest: given.list, at: act.at, by: act.by })
  await audit(tx, act, { what: 'import-signed', subjectId: importId, customerId: '', facts })
  return { importId }
}

/** P13: signing decides about everybody on the list. */
async function enforceNotEscalated(tx: Writing, act: Act, importId: string, most: number): Promise<void> {
  const day = { timeZone: act.council.timeZone, today: today(act) }
  const escalated = await customersEscalatedBy(tx, identityOf(act.by, holdersIn(act)), day)
  if (escalated.length === 0) return
  const list = (await toSignOf(tx, importId, most, 0)).map((content): ToSign => JSON.parse(content))
  if (list.some(({ customerId }) => escalated.includes(customerId ?? ''))) throw new Refusal('own-escalation')
}
