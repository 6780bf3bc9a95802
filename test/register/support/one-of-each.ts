import { sealLooks } from '../../../server/cases/audit/seal-looks.ts'
import { uploadEvidence } from '../../../server/cases/evidence/upload-evidence.ts'
import { recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { placeHold } from '../../../server/cases/retention/holds.ts'
import { recordRightsRequest } from '../../../server/cases/rights-request/rights-requests.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { inForce, on, report } from '../../support/deciding.ts'
import { amira } from '../../support/doing.ts'
import { another, correct, merge } from '../../support/keeping.ts'
import { everythingOfPetra, evidence, importedWith } from '../../support/store/all-over.ts'

/** A register with a record in every table that `verify` proves, each made by the program, and every look sealed. */
export async function oneOfEach(register: Register): Promise<void> {
  const { customerId, restrictionId, escalationId } = await everythingOfPetra(register)
  const held = await inForce(register)
  await report(register, held.restrictionId, on('2026-12-03'))
  const other = await another(register)
  await merge(register, customerId, other.customerId)
  await correct(register, { kind: 'escalation', id: escalationId, field: 'account', value: 'Once.' })
  await register.write((tx) => uploadEvidence(tx, amira, evidence('waits')))
  await importedWith(register, 'from a file', [restrictionId], '2026-11-03T09:00:00.000Z')
  const hold = { reason: 'A claim.', lookAgainOn: '2027-06-01' }
  await register.write((tx) => placeHold(tx, on('2026-12-01', 'ruth'), held.customerId, hold))
  const precaution = { steps: ['not-alone' as const], more: null, reason: 'He threw a cup.', notTold: null }
  const visits = { ...precaution, lookAgainOn: '2027-05-01' }
  await register.write((tx) => recordPrecaution(tx, on('2026-12-01', 'frances'), held.customerId, visits))
  const asked = { kind: 'objection' as const, receivedOn: '2026-11-30', what: 'He wants us to stop.' }
  await register.write((tx) => recordRightsRequest(tx, on('2026-12-01', 'ruth'), held.customerId, asked))
  const at = '2026-12-01T09:00:00.000Z'
  const by = { by_oid: 'o', by_tid: 't', by_name: 'Ruth Abbey' }
  await register.write(async (tx) => {
    const feed = { id: newId(), secret_hash: 'x', made_at: at, ends_on: '2027-12-01', ended_at: null, ...by }
    await tx.insertInto('calendar_feeds').values(feed).execute()
    await tx
      .insertInto('reports')
      .values({ period: '2026-q3', made_at: at, content: '{}', ...by })
      .execute()
    const version = { id: newId(), part: 'services', number: 1, value: '["Housing"]', why: 'New.', at, ...by }
    await tx.insertInto('settings_versions').values(version).execute()
    const move = { id: newId(), before: 'a@x.example', after: '{}', why: 'Left.', moved: '{}', at, ...by }
    await tx.insertInto('contact_moves').values(move).execute()
    const words = { english: 'At night.', welsh: 'Gyda’r nos.', passed_by: 'Sian Rees', recorded_at: at }
    await tx
      .insertInto('welsh_words')
      .values({ id: newId(), record_id: restrictionId, ...words, ...by })
      .execute()
    await tx
      .insertInto('retention_runs')
      .values({ id: newId(), started_at: at, counts: '{}', ...by })
      .execute()
    await tx
      .insertInto('tenant_checks')
      .values({ id: newId(), at, drifts: '[]', rules: 0, ...by })
      .execute()
  })
  await sealLooks(register, { at: new Date(at), newId })
}
