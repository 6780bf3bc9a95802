import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { dayInWords } from '../../../letters/plain-words.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { Grounds } from '../../../policy/review/review.ts'
import type { KeptCorrection } from '../../../register/customer/corrections.ts'
import { actFromFile, type FromFile, fromFile } from '../../../register/import/imports.ts'
import type { History, TrailEntry } from '../../../register/restriction/history.ts'
import { actorName, recorderName } from '../../work/actor-name.ts'
import { type ListedEvidence, originals } from './behaviour.ts'
import { corrections, event, labelledTexts, type Reader } from './event.ts'
import { outcomeWords } from './words.ts'

const opensRestriction = (id: string) => ({
  kind: 'restriction' as const,
  id,
  label: `Open ${referenceOf('restriction', id)}`,
})

type Answer = FromFile & {
  id: string
  restrictionId: string
  outcome: string | null
  reasons: string | null
  answeredAt: string | null
  answeredBy: string | null
  sameOfficerReason: string | null
}

function answered(what: string, { id, restrictionId, outcome, reasons, answeredAt, answeredBy, ...row }: Answer) {
  if (answeredAt === null) return []
  const words = `${what} was answered: ${outcomeWords[outcome ?? ''] ?? outcome}.`
  const more = {
    said: labelledTexts(['Reasons', reasons], [ownPart, row.sameOfficerReason]),
    opens: [opensRestriction(restrictionId)],
  }
  return [event(`${id}-`, answeredAt, answeredBy && actorName(answeredBy, actFromFile(row, answeredAt)), words, more)]
}

/**
 * P14: representations and their answers. The trail has the acknowledgement; for imported records, it is shown here.
 */
export const representationEvents = (
  reader: Reader,
  representations: History['representations'],
  evidence: readonly ListedEvidence[],
  corrected: readonly KeptCorrection[],
  trail: readonly TrailEntry[],
): TimelineEvent[] =>
  representations.flatMap((one) => {
    const { id, at, by, restrictionId, receivedOn, account, acknowledgedOn } = one
    const told = trail.some((entry) => entry.subjectId === id && entry.what === 'representation-acknowledged')
    const then = acknowledgedOn && !told ? ` The customer was told so on ${dayInWords(acknowledgedOn)}.` : ''
    const words = `A representation was received on ${dayInWords(receivedOn)}.${then}`
    const recorded = event(`${id}+`, at, recorderName(by, fromFile(one)), words, {
      said: labelledTexts(['What the customer says', account], ['Who spoke for the customer', one.spokenBy]),
      opens: [opensRestriction(restrictionId), ...(reader.mayDecide ? originals(reader, evidence, id) : [])],
      ...corrections(reader, corrected, { kind: 'representation', id, fields: { account, date: receivedOn } }),
    })
    return [recorded, ...answered('The representation', one)]
  })

/** P15: reports of changed circumstances and their answers. */
export const circumstancesEvents = (
  reader: Reader,
  circumstances: History['circumstances'],
  corrected: readonly KeptCorrection[],
): TimelineEvent[] =>
  circumstances.flatMap((one) => {
    const { id, at, by, restrictionId, what, service } = one
    const recorded = event(
      `${id}+`,
      at,
      recorderName(by, fromFile(one)),
      `Changed circumstances were reported${service ? ` by ${service}` : ''}.`,
      {
        said: labelledTexts(['What has changed', what], ['Who spoke for the customer', one.spokenBy]),
        opens: [opensRestriction(restrictionId)],
        ...corrections(reader, corrected, { kind: 'circumstances', id, fields: { what } }),
      },
    )
    return [recorded, ...answered('The report of changed circumstances', one)]
  })

/** P15: reviews. */
export const reviewEvents = (
  reader: Reader,
  reviews: History['reviews'],
  corrected: readonly KeptCorrection[],
): TimelineEvent[] =>
  reviews.map(({ id, at, by, restrictionId, dueOn, outcome, reasons, sameOfficerReason, grounds, ...row }) => {
    const reference = referenceOf('restriction', restrictionId)
    const words = `The restriction ${reference} was reviewed (due on ${dayInWords(dueOn)}): ${outcomeWords[outcome] ?? outcome}.`
    return event(id, at, actorName(by, fromFile(row)), words, {
      said: labelledTexts(['Reasons', reasons], ...groundsSaid(grounds), [ownPart, sameOfficerReason]),
      opens: [opensRestriction(restrictionId)],
      ...corrections(reader, corrected, { kind: 'review', id, fields: { reasons } }),
    })
  })

/** Why somebody judged who had a part in the restriction. */
const ownPart = 'Why it was them'

/** P15: `grounds` is JSON. */
function groundsSaid(grounds: string | null): [string, string][] {
  if (grounds === null) return []
  const { behaviourSince, needs, lesserMeasures } = JSON.parse(grounds) as Grounds
  return [
    ['Behaviour since', behaviourSince],
    ['Needs', needs],
    ['Lesser measure now', lesserMeasures],
  ]
}
