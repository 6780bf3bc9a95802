import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import type { Say } from '../../../contract/texts/say.ts'
import { eventPoints, eventsMoved, timelineEvents as texts } from '../../../contract/texts/words/timeline-events.ts'
import { capital } from '../../../letters/sentences.ts'
import { onOneLine } from '../../../policy/contact-point/postal-address.ts'
import { isSameWhose } from '../../../policy/contact-point/whose.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { PointSeen } from '../../../register/contact-point/contact-points.ts'
import type { KeptMerge } from '../../../register/customer/merges.ts'
import type { History } from '../../../register/restriction/history.ts'
import { event, inOneLine, labelledTexts, listed, openLink, type Reader } from './event.ts'
import { countsAs, pointPhrase } from './whose-words.ts'

/** G, accuracy: contact points added, corrected and removed. */
export const pointEvents = (reader: Reader, points: readonly PointSeen[]): TimelineEvent[] =>
  points.flatMap((point) => {
    const { id, why, addedAt, by, removed } = point
    const { say } = reader
    const corrects = points.find((one) => one.removed?.replacedBy === id)
    const named = { point: thePoint(say, point) }
    const words = corrects ? correctedWords(say, corrects, point) : say(texts['point-added'], named)
    const added = event(`${id}+`, addedAt, by.name, words, { said: labelledTexts(reader, ['why', why]) })
    if (!removed || removed.replacedBy) return [added]
    const gone = event(`${id}-`, removed.at, removed.by.name, say(texts['point-removed'], named), {
      said: labelledTexts(reader, ['why', removed.why]),
    })
    return [added, gone]
  })

const thePoint = (say: Say, { kind, value, whose }: PointSeen) =>
  capital(pointPhrase(say, kind, onOneLine(value), whose))

function correctedWords(say: Say, wrong: PointSeen, right: PointSeen): string {
  const [point, whose] = [thePoint(say, wrong), countsAs(say, right.whose)]
  if (wrong.value === right.value) return say(texts['point-counts'], { point, whose })
  return inOneLine(
    say(texts['point-corrected'], { point, value: onOneLine(right.value) }),
    isSameWhose(wrong.whose, right.whose) ? null : say(texts['it-counts'], { whose }),
  )
}

/** G, accuracy: what staff reported, and what the keeper decided. */
export const proposalEvents = (reader: Reader, proposals: History['proposals']): TimelineEvent[] =>
  proposals.flatMap(({ id, kind, whose, why, at, by, state, decidedAt, decidedBy, reason, ...proposal }) => {
    const { say } = reader
    const point = { kind: say(eventPoints[kind]), value: onOneLine(proposal.value) }
    const words = inOneLine(
      say(texts['point-reported'], point),
      whose.kind === 'own' ? null : say(texts['reported-as'], { whose: countsAs(say, whose) }),
    )
    const reported = event(`${id}+`, at, by, words, { said: labelledTexts(reader, ['why', why]) })
    if (decidedAt === null) return [reported]
    const outcome = say(state === 'accepted' ? texts['report-accepted'] : texts['report-refused'], point)
    const decided = event(`${id}-`, decidedAt, decidedBy, outcome, { said: labelledTexts(reader, ['why', reason]) })
    return [reported, decided]
  })

/** Merges of this entry with others, and merges that were undone. */
export const mergeEvents = (reader: Reader, merges: readonly KeptMerge[], customerId: string): TimelineEvent[] =>
  merges.flatMap(({ id, customerId: remaining, otherId, at, by, why, moved, undone }) => {
    // If a merge was undone, this entry may be either side; for a merge further down, name the merged entry.
    const partner = otherId === customerId ? remaining : otherId
    const reference = referenceOf('customer', partner)
    const joined = event(`${id}+`, at, by.name, reader.say(texts.merged, { reference }), {
      said: labelledTexts(reader, ['why', why], ['went-over', movedWords(reader, moved)]),
      undoable: reader.isKeeper && undone === null && remaining === customerId ? id : null,
    })
    if (undone === null) return [joined]
    const opens = openLink(reader, 'customer', partner)
    return [joined, event(`${id}-`, undone.at, undone.by.name, reader.say(texts.unmerged, { reference }), { opens })]
  })

const tables = Object.keys(eventsMoved) as (keyof typeof eventsMoved)[]

const movedWords = (reader: Reader, moved: KeptMerge['moved']): string =>
  listed(
    reader,
    tables
      .filter((table) => moved[table].length > 0)
      .map((table) => reader.say(eventsMoved[table], { n: moved[table].length })),
  )
