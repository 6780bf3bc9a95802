import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { capital, listed } from '../../../letters/plain-words.ts'
import { onOneLine } from '../../../policy/contact-point/postal-address.ts'
import { isSameWhose } from '../../../policy/contact-point/whose.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { PointSeen } from '../../../register/contact-point/contact-points.ts'
import type { KeptMerge } from '../../../register/customer/merges.ts'
import type { History } from '../../../register/restriction/history.ts'
import { event, labelledTexts, type Reader } from './event.ts'
import { countsAs, pointPhrase } from './whose-words.ts'
import { pointWords } from './words.ts'

/** G, accuracy: contact points added, corrected and removed. */
export const pointEvents = (points: readonly PointSeen[]): TimelineEvent[] =>
  points.flatMap((point) => {
    const { id, why, addedAt, by, removed } = point
    const corrects = points.find((one) => one.removed?.replacedBy === id)
    const added = event(`${id}+`, addedAt, by.name, corrects ? correctedWords(corrects, point) : addedWords(point), {
      said: labelledTexts(['Why', why]),
    })
    if (!removed || removed.replacedBy) return [added]
    const gone = event(`${id}-`, removed.at, removed.by.name, `${thePoint(point)} was removed.`, {
      said: labelledTexts(['Why', removed.why]),
    })
    return [added, gone]
  })

const thePoint = ({ kind, value, whose }: PointSeen) => capital(pointPhrase(kind, onOneLine(value), whose))
const addedWords = (point: PointSeen) => `${thePoint(point)} was added.`

function correctedWords(wrong: PointSeen, right: PointSeen): string {
  const whose = isSameWhose(wrong.whose, right.whose) ? '' : `It counts as ${countsAs(right.whose)} now.`
  const value = wrong.value === right.value ? '' : `${thePoint(wrong)} was corrected to ${onOneLine(right.value)}.`
  if (value === '') return `${thePoint(wrong)} counts as ${countsAs(right.whose)} now.`
  return whose === '' ? value : `${value} ${whose}`
}

/** G, accuracy: what staff reported, and what the keeper decided. */
export const proposalEvents = (proposals: History['proposals']): TimelineEvent[] =>
  proposals.flatMap(({ id, kind, whose, why, at, by, state, decidedAt, decidedBy, reason, ...proposal }) => {
    const value = onOneLine(proposal.value)
    const said = whose.kind === 'own' ? '' : ` It was reported as ${countsAs(whose)}.`
    const reported = event(`${id}+`, at, by, `Another ${pointWords[kind]} was reported: ${value}.${said}`, {
      said: labelledTexts(['Why', why]),
    })
    if (decidedAt === null) return [reported]
    const words = state === 'accepted' ? 'was accepted, and counts' : 'was not taken over'
    const decided = event(`${id}-`, decidedAt, decidedBy, `The reported ${pointWords[kind]} ${value} ${words}.`, {
      said: labelledTexts(['Why', reason]),
    })
    return [reported, decided]
  })

/** Merges of this entry with others, and merges that were undone. */
export const mergeEvents = (reader: Reader, merges: readonly KeptMerge[], customerId: string): TimelineEvent[] =>
  merges.flatMap(({ id, customerId: remaining, otherId, at, by, why, moved, undone }) => {
    // If a merge was undone, this entry may be either side; for a merge further down, name the merged entry.
    const partner = otherId === customerId ? remaining : otherId
    const reference = referenceOf('customer', partner)
    const leads: TimelineEvent['opens'] =
      undone === null ? [] : [{ kind: 'customer', id: partner, label: `Open ${reference}` }]
    const joined = event(
      `${id}+`,
      at,
      by.name,
      `The entry ${reference} proved to be the same person, and was joined with this one.`,
      {
        said: labelledTexts(['Why', why], ['What went over', movedWords(moved)]),
        undoable: reader.isKeeper && undone === null && remaining === customerId ? id : null,
      },
    )
    if (undone === null) return [joined]
    return [
      joined,
      event(`${id}-`, undone.at, undone.by.name, `The entry ${reference} was taken apart from this one again.`, {
        opens: leads,
      }),
    ]
  })

const names: Record<keyof KeptMerge['moved'], [one: string, several: string]> = {
  contact_points: ['contact point', 'contact points'],
  proposals: ['reported contact point', 'reported contact points'],
  warnings: ['polite warning', 'polite warnings'],
  formal_warnings: ['formal warning', 'formal warnings'],
  escalations: ['escalation', 'escalations'],
  restrictions: ['restriction', 'restrictions'],
  holds: ['hold', 'holds'],
  precautions: ['record of precautions', 'records of precautions'],
  rights_requests: ['request about the record', 'requests about the record'],
}

function movedWords(moved: KeptMerge['moved']): string {
  const parts = (Object.keys(names) as (keyof typeof names)[]).flatMap((table) => {
    const count = moved[table].length
    return count === 0 ? [] : `${count} ${names[table][count === 1 ? 0 : 1]}`
  })
  return listed(parts)
}
