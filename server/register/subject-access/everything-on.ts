import { ownMailboxes } from '../contact-point/own-mailboxes.ts'
import {
  isAbout,
  type JoinedTime,
  type KnownAs,
  knownAs,
  separatedFrom,
  writtenWhileJoined,
} from '../customer/while-joined.ts'
import { wordsOf } from '../evidence/original-words.ts'
import { fromFileColumns } from '../import/imports.ts'
import { mailsOfLetters } from '../letter/mailed-letters.ts'
import type { Reading } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { mailAbout } from '../work/mail-of.ts'

/** Everything held on one customer, row by row. The bytes of originals are left out; they are read one at a time. */
export async function everythingOn(reading: Reading, customerId: string) {
  const known = await knownAs(reading, [customerId])
  const ids = known.entries
  const records = await recordsOn(reading, ids)
  const recordIds = idsIn(records)
  // Theirs alone: an address that was removed may be another customer's by now.
  const own = [...(await ownMailboxes(reading, ids)).values()].flat()
  const addresses = own.map(({ value }) => value)
  return {
    ...records,
    recordIds,
    ownMailboxes: own,
    looks: await looksOn(reading, known),
    trail: await trailOn(reading, known, recordIds),
    mail: await mailAbout(reading, recordIds, addresses),
  }
}

const looksOn = async (reading: Reading, known: KnownAs) =>
  await marked(
    reading,
    await reading.selectFrom('access_ledger').selectAll().where(isAbout(known)).orderBy('at').orderBy('id').execute(),
  )

/**
 * Art. 15(4): while two people were one, what was done about the records of both stands on one entry. Each person's file
 * leaves out what was done about a record of the other's.
 */
async function trailOn(reading: Reading, known: KnownAs, recordIds: string[]) {
  const rows = await reading
    .selectFrom('audit_trail')
    .select(['seq', 'at', 'what', 'by_oid', 'subject_id', 'customer_id', 'facts'])
    .where(isAbout(known))
    .orderBy('seq')
    .execute()
  const entries = new Set(known.entries)
  const theirsOf = ({ entry, otherId, moved }: JoinedTime) => (entries.has(otherId) ? [entry, ...moved] : [entry])
  const own = new Set([...recordIds, ...known.whileJoined.flatMap(theirsOf)])
  const others = await recordsOfSeparated(reading, known.entries)
  const isTheirs = (subjectId: string, customerId: string) =>
    own.has(subjectId) || (entries.has(customerId) && !others.has(subjectId))
  return await marked(
    reading,
    rows.filter(({ subject_id, customer_id }) => isTheirs(subject_id, customer_id)),
  )
}

/** The records of those who were part of these entries by mistake, also what was deleted since it went back. */
async function recordsOfSeparated(reading: Reading, entries: string[]): Promise<Set<string>> {
  const separated = (await separatedFrom(reading, entries)).filter(({ otherId }) => !entries.includes(otherId))
  if (separated.length === 0) return new Set()
  const records = await recordsOn(reading, [...new Set(separated.map(({ otherId }) => otherId))])
  return new Set([...idsIn(records), ...separated.flatMap(({ moved }) => moved)])
}

/** With whether each was written while the customer was joined with somebody else by mistake. */
async function marked<Row extends { customer_id: string; at: string }>(reading: Reading, rows: Row[]) {
  const isJoined = await writtenWhileJoined(reading, rows)
  return rows.map((row) => ({ ...row, whileJoined: isJoined(row) }))
}

const idsIn = (records: Awaited<ReturnType<typeof recordsOn>>): string[] =>
  Object.values(records).flatMap((rows) => rows.flatMap((row) => ('id' in row ? row.id : [])))

/** `ids`: the entry and all that were merged into it. */
async function recordsOn(reading: Reading, ids: string[]) {
  const of = async <Table extends OfCustomer>(table: Table): Promise<Row<Table>[]> =>
    (await reading
      .selectFrom(table as 'warnings')
      .selectAll()
      .where('customer_id', 'in', ids)
      .orderBy('id')
      .execute()) as unknown as Row<Table>[]
  const under = async <Table extends DependentTable>(
    table: Table,
    column: string,
    owners: string[],
  ): Promise<Row<Table>[]> =>
    owners.length === 0
      ? []
      : ((await reading
          .selectFrom(table as 'letters')
          .selectAll()
          .where(column as 'restriction_id', 'in', owners)
          .orderBy('id')
          .execute()) as unknown as Row<Table>[])
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

  const [escalations, restrictions, warnings, formalWarnings] = [
    await of('escalations'),
    await of('restrictions'),
    await of('warnings'),
    await of('formal_warnings'),
  ]
  const precautions = await of('precautions')
  const closingLetters = [
    ...(await under('closing_letters', 'formal_warning_id', idsOf(formalWarnings))),
    ...(await under('closing_letters', 'precaution_id', idsOf(precautions))),
  ]
  const objections = await under('objections', 'formal_warning_id', idsOf(formalWarnings))
  const decisions = await under('decisions', 'escalation_id', idsOf(escalations))
  const representations = await under('representations', 'restriction_id', idsOf(restrictions))
  const circumstances = await under('circumstances', 'restriction_id', idsOf(restrictions))
  const reviews = await under('reviews', 'restriction_id', idsOf(restrictions))
  const evidence = [
    ...(await under('evidence', 'escalation_id', idsOf(escalations))),
    ...(await under('evidence', 'representation_id', idsOf(representations))),
    ...(await under('evidence', 'objection_id', idsOf(objections))),
  ]
  const passedOn = await under('passed_on', 'restriction_id', idsOf(restrictions))
  const words = await wordsOf(reading, idsOf(evidence))
  const letters = await under('letters', 'restriction_id', idsOf(restrictions))
  const legalQuestions = await under('legal_questions', 'restriction_id', idsOf(restrictions))
  const rightsRequests = await of('rights_requests')
  const dependents = [
    letters,
    representations,
    circumstances,
    reviews,
    legalQuestions,
    closingLetters,
    objections,
    rightsRequests,
  ].flatMap(idsOf)
  const corrected = [warnings, escalations, decisions, representations, circumstances, reviews].flatMap(idsOf)
  return {
    customers: await reading.selectFrom('customers').selectAll().where('id', 'in', ids).orderBy('id').execute(),
    contactPoints: await of('contact_points'),
    proposals: await of('proposals'),
    holds: await of('holds'),
    rightsRequests,
    precautions,
    merges: await reading
      .selectFrom('merges')
      .selectAll()
      .where((eb) => eb.or([eb('customer_id', 'in', ids), eb('other_id', 'in', ids)]))
      .orderBy('id')
      .execute(),
    warnings,
    formalWarnings,
    objections,
    closingLetters,
    escalations,
    decisions,
    welshWords: await under('welsh_words', 'record_id', [restrictions, formalWarnings, precautions].flatMap(idsOf)),
    drafts: await under('decision_drafts', 'escalation_id', idsOf(escalations)),
    restrictions,
    letters,
    postings: await under('postings', 'letter_id', [letters, formalWarnings, closingLetters].flatMap(idsOf)),
    mailed: [...(await mailsOfLetters(reading, idsOf(letters))).values()],
    legalQuestions,
    arrangements: await under('arrangements', 'restriction_id', idsOf(restrictions)),
    representations,
    circumstances,
    reviews,
    passedOn,
    duties: await under('duties', 'passed_on_id', idsOf(passedOn)),
    evidence: evidence.map((row) => ({ ...row, words: words.get(row.id) ?? null })),
    corrections: await under('corrections', 'record_id', corrected),
    imported: await importedOf(reading, [
      ...[warnings, formalWarnings, escalations, restrictions, precautions].flatMap(idsOf),
      ...dependents,
    ]),
    /** Warnings that were moved from this customer to another. */
    movedAway: await reading
      .selectFrom('corrections')
      .selectAll()
      .where('field', '=', 'customer')
      .where('before', 'in', ids)
      .$if(warnings.length > 0, (query) => query.where('record_id', 'not in', idsOf(warnings)))
      .orderBy('id')
      .execute(),
  }
}

async function importedOf(reading: Reading, recordIds: string[]) {
  if (recordIds.length === 0) return []
  return await reading
    .selectFrom('imported_records')
    .select(['record_id', 'own_reference', 'notes', 'considered', 'evidence'])
    .select(fromFileColumns)
    .where('record_id', 'in', recordIds)
    .execute()
}

export type Everything = Awaited<ReturnType<typeof everythingOn>>

type OfCustomer =
  | 'contact_points'
  | 'proposals'
  | 'warnings'
  | 'formal_warnings'
  | 'escalations'
  | 'restrictions'
  | 'holds'
  | 'precautions'
  | 'rights_requests'
type DependentTable =
  | 'decisions'
  | 'decision_drafts'
  | 'letters'
  | 'postings'
  | 'closing_letters'
  | 'objections'
  | 'welsh_words'
  | 'legal_questions'
  | 'arrangements'
  | 'representations'
  | 'circumstances'
  | 'reviews'
  | 'passed_on'
  | 'duties'
  | 'evidence'
  | 'corrections'
/** Plain columns: none of these tables has generated ones. */
type Row<Table extends keyof Tables> = Tables[Table]
