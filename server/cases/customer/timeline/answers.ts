import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import type { Say } from '../../../contract/texts/say.ts'
import { eventOutcomes, timelineEvents as texts } from '../../../contract/texts/words/timeline-events.ts'
import { dayIn } from '../../../letters/day-in.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { Grounds } from '../../../policy/review/review.ts'
import type { KeptCorrection } from '../../../register/customer/corrections.ts'
import { actFromFile, type FromFile, fromFile } from '../../../register/import/imports.ts'
import type { History, TrailEntry } from '../../../register/restriction/history.ts'
import { actorName, recorderName } from '../../work/actor-name.ts'
import { type ListedEvidence, originals } from './behaviour.ts'
import { corrections, event, fromService, inOneLine, labelledTexts, openLink, type Reader } from './event.ts'

type Answer = FromFile & {
  id: string
  restrictionId: string
  outcome: string | null
  reasons: string | null
  answeredAt: string | null
  answeredBy: string | null
  sameOfficerReason: string | null
}

function answered(
  reader: Reader,
  what: 'representation-answered' | 'circumstances-answered',
  { id, restrictionId, outcome, reasons, answeredAt, answeredBy, ...row }: Answer,
) {
  if (answeredAt === null) return []
  const words =
    outcome === 'ended'
      ? reader.say(texts[notAnswered[what]])
      : reader.say(texts[what], { outcome: outcomeIn(reader.say, outcome ?? '') })
  const more = {
    said: labelledTexts(reader, ['reasons', reasons], ['why-them', row.sameOfficerReason]),
    opens: openLink(reader, 'restriction', restrictionId),
  }
  return [
    event(
      `${id}-`,
      answeredAt,
      answeredBy && actorName(answeredBy, actFromFile(row, answeredAt), reader.say),
      words,
      more,
    ),
  ]
}

const notAnswered = {
  'representation-answered': 'representation-not-answered',
  'circumstances-answered': 'circumstances-not-answered',
} as const

const isOutcome = (outcome: string): outcome is keyof typeof eventOutcomes => Object.hasOwn(eventOutcomes, outcome)
const outcomeIn = (say: Say, outcome: string) => (isOutcome(outcome) ? say(eventOutcomes[outcome]) : outcome)

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
    const { say } = reader
    const words = inOneLine(
      say(texts['representation-received'], { day: dayIn(say, receivedOn) }),
      acknowledgedOn && !told ? say(texts['told-so'], { day: dayIn(say, acknowledgedOn) }) : null,
    )
    const recorded = event(`${id}+`, at, recorderName(by, fromFile(one), say), words, {
      said: labelledTexts(reader, ['customer-says', account], ['spoken-by', one.spokenBy]),
      opens: [
        ...openLink(reader, 'restriction', restrictionId),
        ...(reader.mayDecide ? originals(reader, evidence, id) : []),
      ],
      ...corrections(reader, corrected, { kind: 'representation', id, fields: { account, date: receivedOn } }),
    })
    return [recorded, ...answered(reader, 'representation-answered', one)]
  })

/** P15: reports of changed circumstances and their answers. */
export const circumstancesEvents = (
  reader: Reader,
  circumstances: History['circumstances'],
  corrected: readonly KeptCorrection[],
): TimelineEvent[] =>
  circumstances.flatMap((one) => {
    const { id, at, by, restrictionId, what, service } = one
    const words = reader.say(texts['circumstances-reported'], fromService(service))
    const recorded = event(`${id}+`, at, recorderName(by, fromFile(one), reader.say), words, {
      said: labelledTexts(reader, ['what-changed', what], ['spoken-by', one.spokenBy]),
      opens: openLink(reader, 'restriction', restrictionId),
      ...corrections(reader, corrected, { kind: 'circumstances', id, fields: { what } }),
    })
    return [recorded, ...answered(reader, 'circumstances-answered', one)]
  })

/** P15: reviews. */
export const reviewEvents = (
  reader: Reader,
  reviews: History['reviews'],
  corrected: readonly KeptCorrection[],
): TimelineEvent[] =>
  reviews.map(({ id, at, by, restrictionId, dueOn, outcome, reasons, sameOfficerReason, grounds, ...row }) => {
    const reference = referenceOf('restriction', restrictionId)
    const { say } = reader
    const words = say(texts.reviewed, { reference, day: dayIn(say, dueOn), outcome: outcomeIn(say, outcome) })
    return event(id, at, actorName(by, fromFile(row), say), words, {
      said: labelledTexts(reader, ['reasons', reasons], ...groundsSaid(grounds), ['why-them', sameOfficerReason]),
      opens: openLink(reader, 'restriction', restrictionId),
      ...corrections(reader, corrected, { kind: 'review', id, fields: { reasons } }),
    })
  })

/** P15: `grounds` is JSON. */
function groundsSaid(grounds: string | null): ['behaviour-since' | 'needs' | 'lesser-measure', string][] {
  if (grounds === null) return []
  const { behaviourSince, needs, lesserMeasures } = JSON.parse(grounds) as Grounds
  return [
    ['behaviour-since', behaviourSince],
    ['needs', needs],
    ['lesser-measure', lesserMeasures],
  ]
}
