import { type Day, dayAt } from '../../policy/calendar.ts'
import type { Grounds } from '../../policy/review/review.ts'
import { loggedEvidence } from '../../register/log/log-export.ts'
import { type LoggedDependents, loggedDependents } from '../../register/log/log-export-dependents.ts'
import type { Reading } from '../../register/store.ts'
import { letterInWords } from '../../sheets/words/letter-in-words.ts'
import { asList } from '../../sheets/words/lists.ts'
import { type Cells, dayCell, deliveryCells, doneByCell, evidenceCell, saidCells } from './export-cells.ts'

/**
 * P3, P14, P15: the lines of these restrictions' letters, representations, reports, reviews and questions to legal
 * services, in chronological order for each restriction.
 */
export async function dependentLines(
  reading: Reading,
  restrictionIds: string[],
  timeZone: string,
): Promise<Map<string, Cells[]>> {
  const { letters, representations, circumstances, reviews, legalQuestions } = await loggedDependents(
    reading,
    restrictionIds,
  )
  const evidence = await loggedEvidence(
    reading,
    'representation_id',
    representations.map(({ id }) => id),
  )
  const dayOf = (moment: string) => dayAt(new Date(moment), timeZone)
  const lines = [
    ...letters.map(letterLine),
    ...representations.map((row) => ({
      ...representationLine(row),
      evidence: evidenceCell(evidence.get(row.id)) ?? row.said_evidence,
    })),
    ...circumstances.map((row) => circumstancesLine(row, dayOf)),
    ...reviews.map((row) => reviewLine(row, dayOf)),
    ...legalQuestions.map((row) => legalQuestionLine(row, dayOf)),
  ]
  return Map.groupBy(lines.toSorted(inOrder), ({ restrictionId }) => restrictionId)
}

type Line = Cells & { restrictionId: string; recordId: string; recordedAt: string }

const position = ({ recordedAt, recordId }: Line) => `${recordedAt} ${recordId}`
const inOrder = (one: Line, other: Line) => (position(one) < position(other) ? -1 : 1)

type Row<Kind extends keyof LoggedDependents> = LoggedDependents[Kind][number]

const letterLine = (row: Row<'letters'>): Line => ({
  ...saidCells(row),
  record: 'letter',
  recordId: row.id,
  restrictionId: row.restriction_id,
  letterKind: letterInWords(row.kind),
  happenedOn: dayCell(row.decided_on),
  receivedOn: dayCell(row.received_on),
  dueOn: dayCell(row.review_due),
  reasons: row.reasons,
  ...deliveryCells(row),
})

const answerCells = (row: Row<'representations'> | Row<'circumstances'>) => ({
  outcome: row.outcome,
  reasons: row.reasons,
  doneAt: row.answered_at,
  answeredBy: doneByCell(row, row.answered_by_name, row.answered_at),
  approvedBy: null,
  channel: row.channel,
  spokenBy: row.spoken_by,
  answerBy: dayCell(row.answer_by),
  sameOfficerReason: row.same_officer_reason,
})

const representationLine = (row: Row<'representations'>): Line => ({
  ...saidCells(row),
  ...answerCells(row),
  record: 'representation',
  recordId: row.id,
  restrictionId: row.restriction_id,
  receivedOn: dayCell(row.received_on),
  account: row.account,
  acknowledgeBy: dayCell(row.acknowledge_by),
  acknowledgedOn: dayCell(row.acknowledged_on),
  recordedAt: row.recorded_at,
})

const circumstancesLine = (row: Row<'circumstances'>, dayOf: (moment: string) => Day): Line => ({
  ...saidCells(row),
  ...answerCells(row),
  record: 'changed circumstances',
  recordId: row.id,
  restrictionId: row.restriction_id,
  services: row.service === null ? null : asList([row.service]),
  happenedOn: dayCell(dayOf(row.reported_at)),
  account: row.what,
  recordedAt: row.reported_at,
})

const reviewLine = (row: Row<'reviews'>, dayOf: (moment: string) => Day): Line => ({
  ...saidCells(row),
  record: 'review',
  recordId: row.id,
  restrictionId: row.restriction_id,
  happenedOn: dayCell(dayOf(row.reviewed_at)),
  dueOn: dayCell(row.due_on),
  outcome: row.outcome,
  reasons: row.reasons,
  sameOfficerReason: row.same_officer_reason,
  ...groundsCells(row.grounds),
  answeredBy: doneByCell(row, row.by_name, null),
  approvedBy: null,
  recordedAt: row.reviewed_at,
})

/** `grounds` is JSON. */
function groundsCells(grounds: string | null) {
  if (grounds === null) return {}
  const { behaviourSince, needs, lesserMeasures } = JSON.parse(grounds) as Grounds
  return { behaviourSince, needs, lesserNow: lesserMeasures }
}

const legalQuestionLine = (row: Row<'legalQuestions'>, dayOf: (moment: string) => Day): Line => ({
  ...saidCells(row),
  record: 'legal question',
  recordId: row.id,
  restrictionId: row.restriction_id,
  happenedOn: dayCell(dayOf(row.asked_at)),
  account: row.question,
  reasons: row.advice,
  doneAt: row.answered_at,
  answeredBy: doneByCell(row, row.answered_by_name, row.answered_at),
  approvedBy: null,
  recordedAt: row.asked_at,
})
