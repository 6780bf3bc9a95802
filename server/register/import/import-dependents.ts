import type { ImportedDelivery } from '../../policy/import/imported-delivery.ts'
import type {
  ImportedAnswer,
  ImportedCircumstances,
  ImportedDependent,
  ImportedLegalQuestion,
  ImportedLetter,
  ImportedRepresentation,
  ImportedReview,
} from '../../policy/import/imported-dependents.ts'
import type { Channel } from '../../policy/vocabulary.ts'
import { answerColumns, noAnswer } from '../representation/answer.ts'
import type { Writing } from '../store.ts'
import { byColumns } from '../tables/colleague.ts'
import { type ImportedRow, insertAll, isOf, momentInFile, type Row, type Source } from './import-rows.ts'

/**
 * P14, P15: adds records that belong to restrictions, also to those of the register. Who reviewed or answered is what
 * the file says.
 */
export async function addImportedDependents(tx: Writing, source: Source, records: ImportedRow<{ kind: string }>[]) {
  const rows = <Kind extends ImportedDependent['kind'], R>(
    kind: Kind,
    rowOf: (one: ImportedRow<Extract<ImportedDependent, { kind: Kind }>>, source: Source) => R,
  ) => records.filter(isOf(kind)).map((one) => rowOf(one, source))
  await insertAll(tx, 'letters', rows('letter', letterRow))
  await insertAll(tx, 'representations', rows('representation', representationRow))
  await insertAll(tx, 'circumstances', rows('changed-circumstances', circumstancesRow))
  await insertAll(tx, 'reviews', rows('review', reviewRow))
  await insertAll(tx, 'legal_questions', rows('legal-question', legalQuestionRow))
}

/** How a letter went, recorded by the person who imports the file. */
export const deliveryColumns = (gone: ImportedDelivery | null, source: Source) => ({
  state: gone === null ? ('to-write' as const) : gone.how,
  sent_on: gone?.how === 'sent' ? gone.sentOn : null,
  method: gone?.how === 'sent' ? gone.method : null,
  text: gone?.how === 'sent' ? gone.text || null : null,
  reason: gone?.how === 'not-notified' ? gone.reason : null,
  recorded_at: gone && momentInFile(gone.at ?? source.at.toISOString(), source),
  ...(gone ? byColumns(source.by) : { by_oid: null, by_tid: null, by_name: null }),
})

const letterRow = ({ id, at, what }: ImportedRow<ImportedLetter>, source: Source): Row<'letters'> => ({
  id,
  restriction_id: what.restrictionId,
  kind: what.letter,
  decided_on: what.decidedOn,
  made_at: at ?? source.at.toISOString(),
  reasons: what.reasons || null,
  received_on: what.receivedOn,
  at_once_reason: null,
  review_due: what.reviewDue,
  ...deliveryColumns(what.gone, source),
})

const answered = <Outcome extends string>(answer: ImportedAnswer<Outcome> | null, source: Source) =>
  answer
    ? {
        ...answerColumns({ ...answer, at: new Date(momentInFile(answer.at, source)), by: source.by }),
        same_officer_reason: answer.sameOfficerReason || null,
      }
    : { ...noAnswer, same_officer_reason: null }

/** A file does not say whom to tell about the answer. */
const heard = ({ channel, spokenBy }: { channel: Channel | null; spokenBy: string }) => ({
  channel,
  spoken_by: spokenBy || null,
  by_address: null,
  involvement: null,
})

const representationRow = (
  { id, at, what }: ImportedRow<ImportedRepresentation>,
  source: Source,
): Row<'representations'> => ({
  id,
  restriction_id: what.restrictionId,
  received_on: what.receivedOn,
  recorded_at: at ?? source.at.toISOString(),
  account: what.account || null,
  acknowledge_by: what.acknowledgeBy,
  answer_by: what.answerBy,
  acknowledged_on: what.acknowledgedOn,
  ...heard(what),
  ...answered(what.answer, source),
  ...byColumns(source.by),
})

const circumstancesRow = (
  { id, at, what }: ImportedRow<ImportedCircumstances>,
  source: Source,
): Row<'circumstances'> => ({
  id,
  restriction_id: what.restrictionId,
  reported_at: at ?? source.at.toISOString(),
  what: what.what,
  service: what.service,
  answer_by: what.answerBy,
  ...heard(what),
  ...answered(what.answer, source),
  ...byColumns(source.by),
})

const reviewRow = ({ id, at, what }: ImportedRow<ImportedReview>, source: Source): Row<'reviews'> => ({
  id,
  restriction_id: what.restrictionId,
  due_on: what.dueOn,
  reviewed_at: at ?? source.at.toISOString(),
  outcome: what.outcome,
  reasons: what.reasons,
  same_officer_reason: what.sameOfficerReason || null,
  involvement: null,
  grounds: what.grounds && JSON.stringify(what.grounds),
  ...byColumns(source.by),
})

const legalQuestionRow = (
  { id, at, what }: ImportedRow<ImportedLegalQuestion>,
  source: Source,
): Row<'legal_questions'> => {
  const { by } = source
  const answeredBy = what.answer && { answered_by_oid: by.oid, answered_by_tid: by.tid, answered_by_name: by.name }
  return {
    id,
    restriction_id: what.restrictionId,
    question: what.question,
    asked_at: at ?? source.at.toISOString(),
    advice: what.answer?.advice ?? null,
    answered_at: what.answer && momentInFile(what.answer.at, source),
    ...(answeredBy ?? { answered_by_oid: null, answered_by_tid: null, answered_by_name: null }),
    ...byColumns(by),
  }
}
