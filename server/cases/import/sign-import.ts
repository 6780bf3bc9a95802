import type { ImportSignature, ImportToSign } from '../../contract/import/import-signature.ts'
import { canSign, maySign } from '../../policy/import/signature.ts'
import { identityOf } from '../../policy/judging/same-person.ts'
import { referenceOf } from '../../policy/reference.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { ImportState } from '../../policy/vocabulary-import.ts'
import { mayAs } from '../../policy/who-may.ts'
import { pointsOf } from '../../register/customer/dossier.ts'
import * as imports from '../../register/import/imports.ts'
import { customersEscalatedBy } from '../../register/judging/escalations-made.ts'
import type { Register } from '../../register/register.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, today } from '../act.ts'
import { calledOf, displayNames } from '../customer/display-names.ts'
import { holdersIn, postsOf } from '../judging/posts.ts'
import { recordLogLooksOnceADay } from '../log/see-log.ts'
import type { Plan } from './plan-import.ts'
import { type Answers, noAnswers, type ReadImport, readImport } from './read-import.ts'
import { isReady, planned, takeIn } from './run-import.ts'
import { digestOf, listToSign, type ToSign } from './to-sign.ts'

/** More than an officer reads at once; the next page follows on request. */
const pageSize = 100

/** A file that waits for a signature, read by itself. */
type ReadWaiting = { read: ReadImport; answers: Answers }

/** Reads a file that waits; null once it is gone. It takes a moment: do so before the transaction that others wait for. */
export async function readWaiting(register: Register, act: Act, importId: string): Promise<ReadWaiting | null> {
  const waiting = await register.read(async (reading) => {
    const kept = await imports.findImport(reading, importId)
    const file = await imports.importFile(reading, importId)
    return kept && file && { ...file, format: kept.format }
  })
  if (!waiting) return null
  const answers: Answers = { ...noAnswers, ...JSON.parse(waiting.answers) }
  return { read: readImport(act, waiting, answers), answers }
}

type Waiting = { plan: Plan | null; list: ToSign[]; digest: string | null }

/** What a waiting file would put in force now: the register and the day may have changed since it was given. */
async function waitingIn(reading: Reading, act: Act, waiting: ReadWaiting | null): Promise<Waiting> {
  if (!waiting) return { plan: null, list: [], digest: null }
  const { plan } = await planned(reading, act, waiting.read, waiting.answers)
  const list = listToSign(plan)
  return { plan, list, digest: digestOf(list) }
}

/** P13: a page of the list that an officer signs. The customers whom the register already has are looks. */
export async function seeImportToSign(
  register: Register,
  act: Act,
  importId: string,
  { skip }: { skip: number },
): Promise<ImportToSign> {
  enforce(mayAs(act.by, 'AuthorisingOfficer', 'RegisterKeeper'))
  const waiting = await readWaiting(register, act, importId)
  const { seen, customerIds } = await register.read(async (reading) => {
    const kept = found(await imports.findImport(reading, importId), 'unknown-import')
    const { list, digest } = await waitingIn(reading, act, waiting)
    const page = list.slice(skip, skip + pageSize)
    const customerIds = [...new Set(page.flatMap(({ customerId }) => customerId ?? []))]
    const called = displayNames(await pointsOf(reading, customerIds))
    const { state, madeAt, by, signedAt, signedBy } = kept
    const seen = {
      ...{ importId, state, list: digest, givenAt: madeAt, givenBy: { name: by.name }, signedAt },
      restrictions: page.map(({ customerId, ...one }) => ({
        ...one,
        reference: customerId && referenceOf('customer', customerId),
        name: calledOf(act, one.name ?? called.get(customerId ?? '')),
      })),
      total: list.length,
      more: skip + page.length < list.length,
      signedBy: signedBy === null ? null : { name: signedBy },
      maySign: canSign({ state, by, list: digest }, act.by, postsOf(act)),
    }
    return { seen, customerIds }
  })
  await recordLogLooksOnceADay(register, act, customerIds)
  return seen
}

/**
 * P13: an authorising officer signs the list that they saw, and all of the file is taken in; or refuses with reasons, and
 * nothing is. The audit trail keeps which list it was. Whoever has an open escalation of a customer on the list does not
 * sign it. `waiting`: the file, as `readWaiting` read it.
 */
export async function signImport(
  tx: Writing,
  act: Act,
  importId: string,
  given: ImportSignature,
  waiting: ReadWaiting | null,
): Promise<{ importId: string; state: ImportState }> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const kept = found(await imports.findImport(tx, importId), 'unknown-import')
  const { plan, list, digest } = await waitingIn(tx, act, waiting)
  const { state, by, sha256 } = kept
  enforce(maySign({ state, by, list: digest }, act.by, postsOf(act), given.list))
  const facts = { list: given.list, restrictions: list.length, sha256 }
  if (given.outcome === 'refuse' || !plan) {
    await imports.discardImport(tx, importId, act.at, given.outcome === 'refuse' ? given.reasons : null)
    await audit(tx, act, { what: 'import-signature-refused', subjectId: importId, customerId: '', facts })
    await audit(tx, act, { what: 'file-discarded', subjectId: importId, customerId: '' })
    return { importId, state: 'discarded' }
  }
  await enforceNotEscalated(tx, act, list)
  if (!isReady(plan)) throw new Refusal('import-not-ready')
  await imports.recordSigned(tx, importId, { digest: given.list, counts: plan.counts, at: act.at, by: act.by })
  await audit(tx, act, { what: 'import-signed', subjectId: importId, customerId: '', facts })
  await takeIn(tx, act, plan, { importId, by, facts: { sha256, signed: given.list } })
  return { importId, state: 'done' }
}

/** P13: signing decides about everybody on the list. */
async function enforceNotEscalated(tx: Writing, act: Act, list: readonly ToSign[]): Promise<void> {
  const day = { timeZone: act.council.timeZone, today: today(act) }
  const escalated = await customersEscalatedBy(tx, identityOf(act.by, holdersIn(act)), day)
  if (list.some(({ customerId }) => escalated.includes(customerId ?? ''))) throw new Refusal('own-escalation')
}

/** The keeper puts a file aside that waits: it is deleted, and nothing is imported. */
export async function discardImport(
  tx: Writing,
  act: Act,
  importId: string,
): Promise<{ importId: string; state: ImportState }> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const kept = await imports.findImport(tx, importId)
  if (kept?.state !== 'to-sign') throw new Refusal('unknown-import')
  await imports.discardImport(tx, importId, act.at, null)
  await audit(tx, act, { what: 'file-discarded', subjectId: importId, customerId: '' })
  return { importId, state: 'discarded' }
}
