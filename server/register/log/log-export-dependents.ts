import { furtherLetterKinds } from '../../policy/vocabulary.ts'
import type { Reading } from '../store.ts'
import { annotationColumns } from './log-export.ts'

/** P14, P15: the records of these restrictions that are part of the log, by kind, in the order of their ids. */
export async function loggedDependents(reading: Reading, restrictionIds: string[]) {
  if (restrictionIds.length === 0)
    return { letters: [], representations: [], circumstances: [], reviews: [], legalQuestions: [] }
  return {
    letters: await lettersOf(reading, restrictionIds),
    representations: await representationsOf(reading, restrictionIds),
    circumstances: await circumstancesOf(reading, restrictionIds),
    reviews: await reviewsOf(reading, restrictionIds),
    legalQuestions: await legalQuestionsOf(reading, restrictionIds),
  }
}

export type LoggedDependents = Awaited<ReturnType<typeof loggedDependents>>

/** Except those that confirm a restriction: they are exported with it. */
const lettersOf = (reading: Reading, ids: string[]) =>
  reading
    .selectFrom('letters')
    .leftJoin('imported_records', 'imported_records.record_id', 'letters.id')
    .selectAll('letters')
    .select(annotationColumns)
    .where('restriction_id', 'in', ids)
    .where('letters.kind', 'in', furtherLetterKinds)
    .orderBy('letters.id')
    .execute()

const representationsOf = (reading: Reading, ids: string[]) =>
  reading
    .selectFrom('representations')
    .leftJoin('imported_records', 'imported_records.record_id', 'representations.id')
    .selectAll('representations')
    .select(annotationColumns)
    .where('restriction_id', 'in', ids)
    .orderBy('representations.id')
    .execute()

const circumstancesOf = (reading: Reading, ids: string[]) =>
  reading
    .selectFrom('circumstances')
    .leftJoin('imported_records', 'imported_records.record_id', 'circumstances.id')
    .selectAll('circumstances')
    .select(annotationColumns)
    .where('restriction_id', 'in', ids)
    .orderBy('circumstances.id')
    .execute()

const reviewsOf = (reading: Reading, ids: string[]) =>
  reading
    .selectFrom('reviews')
    .leftJoin('imported_records', 'imported_records.record_id', 'reviews.id')
    .selectAll('reviews')
    .select(annotationColumns)
    .where('restriction_id', 'in', ids)
    .orderBy('reviews.id')
    .execute()

const legalQuestionsOf = (reading: Reading, ids: string[]) =>
  reading
    .selectFrom('legal_questions')
    .leftJoin('imported_records', 'imported_records.record_id', 'legal_questions.id')
    .selectAll('legal_questions')
    .select(annotationColumns)
    .where('restriction_id', 'in', ids)
    .orderBy('legal_questions.id')
    .execute()
