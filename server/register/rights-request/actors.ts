import type { Account } from '../../policy/judging/same-person.ts'
import { isJudgedAsPart } from '../../policy/rights-request/rights-request.ts'
import { entriesAbout } from '../audit/entries-about.ts'
import { entriesOf } from '../customer/customers.ts'
import { withTheirAccounts } from '../judging/accounts.ts'
import { whoDecidedImported } from '../judging/who-decided-imported.ts'
import type { PrecautionLook } from '../precaution/precautions.ts'
import type { Reading } from '../store.ts'
import { accountOf } from '../tables/colleague.ts'

/**
 * Who escalated, warned, decided about or restricted a customer; withdrew a warning; brought another person's records
 * here, or this person's to another; recorded, kept or ended precautions; answered representations, objections or
 * changed circumstances; judged the record in the answer to an earlier request; reviewed, varied or lifted a
 * restriction; or decided what came with a file. Each comes with what tells that another account is theirs.
 */
export async function actorsOn(reading: Reading, customerId: string): Promise<Account[]> {
  const known = await reading
    .selectFrom('escalations')
    .select(['by_oid', 'by_tid', 'by_address', 'by_key'])
    .where('customer_id', '=', customerId)
    .unionAll(
      reading
        .selectFrom('restrictions')
        .select(['by_oid', 'by_tid', 'by_address', 'by_key'])
        .where('customer_id', '=', customerId),
    )
    .unionAll(
      reading
        .selectFrom('formal_warnings')
        .select(['by_oid', 'by_tid', 'by_address', 'by_key'])
        .where('customer_id', '=', customerId),
    )
    .execute()
  const others = [
    await reading
      .selectFrom('decisions')
      .innerJoin('escalations', 'escalations.id', 'decisions.escalation_id')
      .select(['decisions.by_oid as oid', 'decisions.by_tid as tid'])
      .where('customer_id', '=', customerId)
      .execute(),
    await onWarnings(reading, customerId),
    await onWrongPerson(reading, customerId),
    await onObjections(reading, customerId),
    await onPrecautions(reading, customerId),
    await onRestrictions(reading, customerId),
    await onRightsRequests(reading, customerId),
  ]
  const theirs = [
    ...known.map(accountOf),
    ...(await decidersOfImported(reading, customerId)),
    ...others.flat().flatMap(someone),
  ]
  return await withTheirAccounts(reading, theirs)
}

/** P10, P13: who decided the restrictions, formal warnings and precautions that came with a file. */
async function decidersOfImported(reading: Reading, customerId: string): Promise<Account[]> {
  const ofCustomer = (table: 'restrictions' | 'formal_warnings' | 'precautions') =>
    reading.selectFrom(table).select('id').where('customer_id', '=', customerId)
  const imported = await reading
    .selectFrom('imported_records')
    .select('record_id')
    .where(
      'record_id',
      'in',
      ofCustomer('restrictions').unionAll(ofCustomer('formal_warnings')).unionAll(ofCustomer('precautions')),
    )
    .execute()
  const deciders = await whoDecidedImported(
    reading,
    imported.map(({ record_id }) => record_id),
  )
  return [...deciders.values()]
}

type MayBeSomeone = { oid: string | null; tid: string | null }

const someone = ({ oid, tid }: MayBeSomeone): Account[] => (oid === null || tid === null ? [] : [{ oid, tid }])

/** P9: whoever gave one, or withdrew it. */
async function onWarnings(reading: Reading, customerId: string): Promise<MayBeSomeone[]> {
  const rows = await reading
    .selectFrom('warnings')
    .select(['by_oid', 'by_tid', 'undone_by_oid', 'undone_by_tid'])
    .where('customer_id', '=', customerId)
    .execute()
  return rows.flatMap((row) => [
    { oid: row.by_oid, tid: row.by_tid },
    { oid: row.undone_by_oid, tid: row.undone_by_tid },
  ])
}

/**
 * Whoever said whose record something is: moved a warning from or to this customer, gave one that was moved away, or
 * joined entries. Moves and joins keep the ids of their time, so those of joined entries count, too.
 */
async function onWrongPerson(reading: Reading, customerId: string): Promise<MayBeSomeone[]> {
  const ids = await entriesOf(reading, customerId)
  return reading
    .selectFrom('corrections')
    .select(['by_oid as oid', 'by_tid as tid'])
    .where('field', '=', 'customer')
    .where((eb) => eb.or([eb('before', 'in', ids), eb('after', 'in', ids)]))
    .unionAll(
      reading
        .selectFrom('corrections')
        .innerJoin('warnings', 'warnings.id', 'corrections.record_id')
        .select(['warnings.by_oid as oid', 'warnings.by_tid as tid'])
        .where('field', '=', 'customer')
        .where('before', 'in', ids),
    )
    .unionAll(
      reading
        .selectFrom('merges')
        .select(['by_oid as oid', 'by_tid as tid'])
        .where((eb) => eb.or([eb('customer_id', 'in', ids), eb('other_id', 'in', ids)])),
    )
    .execute()
}

const onObjections = (reading: Reading, customerId: string): Promise<MayBeSomeone[]> =>
  reading
    .selectFrom('formal_warnings')
    .select(['withdrawn_by_oid as oid', 'withdrawn_by_tid as tid'])
    .where('customer_id', '=', customerId)
    .unionAll(
      reading
        .selectFrom('objections')
        .innerJoin('formal_warnings', 'formal_warnings.id', 'objections.formal_warning_id')
        .select(['answered_by_oid as oid', 'answered_by_tid as tid'])
        .where('customer_id', '=', customerId),
    )
    .execute()

async function onPrecautions(reading: Reading, customerId: string): Promise<MayBeSomeone[]> {
  const rows = await reading
    .selectFrom('precautions')
    .select(['by_oid', 'by_tid', 'ended_by_oid', 'ended_by_tid', 'looks'])
    .where('customer_id', '=', customerId)
    .execute()
  return rows.flatMap(({ looks, ...row }) => [
    { oid: row.by_oid, tid: row.by_tid },
    { oid: row.ended_by_oid, tid: row.ended_by_tid },
    ...(JSON.parse(looks) as PrecautionLook[]).map(({ by }) => by),
  ])
}

/** G: whoever answered one in a way that judges the record. */
async function onRightsRequests(reading: Reading, customerId: string): Promise<MayBeSomeone[]> {
  const answers = await reading
    .selectFrom('rights_requests')
    .select(['kind', 'outcome', 'answered_by_oid as oid', 'answered_by_tid as tid'])
    .where('customer_id', '=', customerId)
    .execute()
  return answers.filter(isJudgedAsPart)
}

/** Whoever varied one decided the version that replaces it. Only the trail keeps who lifted one. */
async function onRestrictions(reading: Reading, customerId: string): Promise<MayBeSomeone[]> {
  const ids = reading.selectFrom('restrictions').select('id').where('customer_id', '=', customerId)
  const judged = await reading
    .selectFrom('representations')
    .select(['answered_by_oid as oid', 'answered_by_tid as tid'])
    .where('restriction_id', 'in', ids)
    .unionAll(
      reading
        .selectFrom('circumstances')
        .select(['answered_by_oid as oid', 'answered_by_tid as tid'])
        .where('restriction_id', 'in', ids),
    )
    .unionAll(
      reading.selectFrom('reviews').select(['by_oid as oid', 'by_tid as tid']).where('restriction_id', 'in', ids),
    )
    .execute()
  const restrictions = (await ids.execute()).map(({ id }) => id)
  return [...judged, ...(await entriesAbout(reading, restrictions, ['restriction-lifted']))]
}
