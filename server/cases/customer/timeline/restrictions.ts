import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { capital, dayInWords, listed } from '../../../letters/plain-words.ts'
import { daysLater } from '../../../policy/calendar.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { Measure } from '../../../policy/restriction/measures.ts'
import { countOnce } from '../../../policy/restriction/passed-on.ts'
import type { LetterKind } from '../../../policy/vocabulary.ts'
import type { Counting, ReplyState } from '../../../policy/vocabulary-states.ts'
import { wasSaid } from '../../../policy/warning/reply.ts'
import { actFromFile, fromFile, type ImportSource } from '../../../register/import/imports.ts'
import type { History, TrailEntry } from '../../../register/restriction/history.ts'
import { actorName, recorderName } from '../../work/actor-name.ts'
import { event, labelledTexts } from './event.ts'
import { contactWords, letterWords, measureWords, methodWords } from './words.ts'

const named = (id: string) => referenceOf('restriction', id)
const open = (id: string) => [{ kind: 'restriction' as const, id, label: `Open ${named(id)}` }]

/** P8, P14: restrictions. The trail says when each came into force and ended; for imported records, it is said here. */
export const restrictionEvents = (
  restrictions: History['restrictions'],
  trail: readonly TrailEntry[],
): TimelineEvent[] =>
  restrictions.map(({ id, at, by, measures, reasons, replacesId, inForceOn, liftedOn, ...row }) => {
    const told = (what: string) => trail.some((entry) => entry.subjectId === id && entry.what === what)
    const since = inForceOn && !told('restriction-in-force') ? ` It is in force from ${dayInWords(inForceOn)}.` : ''
    const ended = told('restriction-lifted') || told('restriction-replaced')
    const until = liftedOn && !ended ? ` It ended on ${dayInWords(liftedOn)}.` : ''
    const kinds = (JSON.parse(measures) as Measure[]).map(({ kind }) => measureWords[kind])
    const what = replacesId === null ? 'was agreed' : `was agreed, in place of ${named(replacesId)}`
    const words = `The restriction ${named(id)} ${what}: ${listed([...new Set(kinds)])}.${since}${until}`
    return event(id, at, actorName(by, fromFile(row)), words, {
      said: labelledTexts(['Reasons', reasons]),
      opens: open(id),
    })
  })

/** P14: letters that were sent, or wait to be. */
export const letterEvents = (letters: History['letters']): TimelineEvent[] =>
  letters.map(({ id, kind, state, method, reason, sentOn, at, by, recordedAt, atOnceReason, ...row }) => {
    const opens: TimelineEvent['opens'] = [{ kind: 'letter', id, label: 'Open the letter' }]
    const waiting = recordedAt === null
    const how =
      state === 'sent' && sentOn
        ? `was sent on ${dayInWords(sentOn)}${method === null ? '' : ` ${methodWords[method]}`}`
        : state === 'to-write'
          ? 'is to be sent'
          : 'was not sent: the customer is not told'
    return event(
      id,
      recordedAt ?? at,
      waiting || by === null ? null : actorName(by, sentInFile(kind, actFromFile(row, recordedAt))),
      `${letterWords[kind]} ${how}.`,
      {
        said: labelledTexts(['Why', reason], ['Why it held before the letter went', atOnceReason]),
        opens,
      },
    )
  })

/** No file says who sent the letter that confirms a restriction. */
const sentInFile = (kind: LetterKind, file: ImportSource | undefined) =>
  file && (kind === 'restriction' || kind === 'variation') ? { saidBy: null } : file

/** P14: contact outside the arrangements. */
export function passedOnEvents(passedOn: History['passedOn']): TimelineEvent[] {
  const countings = countOnce(
    passedOn.map((row) => ({ ...row, reminded: row.reminded === 1, forwarded: row.forwarded === 1 })),
  )
  return passedOn.map(({ id, at, by, restrictionId, channel, ...row }, i) => {
    const came = `${capital(contactWords[channel])} came outside the arrangements:`
    const words = `${came} ${listed(doneWords(row))}.${countingWords[countings[i] ?? 'counts']}`
    const file = actFromFile(row, at)
    return event(id, at, recorderName(by, file), words, { opens: open(restrictionId) })
  })
}

const countingWords: Record<Counting, string> = {
  counts: '',
  again: ' This message was counted before.',
  'not-confirmed': ' It does not count.',
}

function doneWords({ reminded, forwarded, reminderReply, forwardReply }: PassedOnRow): string[] {
  const or = (reply: ReplyState | null, done: string, opened: string) =>
    wasSaid(reply) ? done : `${opened} (${reply === 'opened' ? 'not confirmed' : 'not sent'})`
  return [
    ...(reminded === 1 ? [or(reminderReply, 'the customer was reminded', 'a reminder was opened')] : []),
    ...(forwarded === 1 ? [or(forwardReply, 'it was passed on', 'a message to the contact was opened')] : []),
  ]
}

type PassedOnRow = Pick<History['passedOn'][number], 'reminded' | 'forwarded' | 'reminderReply' | 'forwardReply'>

type Facts = Record<string, string | number | boolean | null>

/** Events that only the trail keeps: in force, lifted, replaced, mail arrangements, review notices. */
export function trailEvents(
  trail: readonly TrailEntry[],
  { restrictions, arrangements, escalations, representations }: History,
): TimelineEvent[] {
  const theirs = new Set([...restrictions, ...arrangements, ...escalations, ...representations].map(({ id }) => id))
  const restrictionOf = new Map(
    [...arrangements, ...representations].map(({ id, restrictionId }) => [id, restrictionId] as const),
  )
  return trail
    .filter(({ subjectId }) => theirs.has(subjectId))
    .map(({ id, at, what, subjectId, by, facts }) => {
      const isOfEscalation = escalations.some((one) => one.id === subjectId)
      return event(`trail-${id}`, at, by, trailWords(what, subjectId, JSON.parse(facts) as Facts), {
        opens: isOfEscalation ? [] : open(restrictionOf.get(subjectId) ?? subjectId),
      })
    })
}

const day = (value: Facts[string] | undefined) => (typeof value === 'string' ? dayInWords(value) : '')

const causes: Record<string, string> = {
  officer: 'an authorising officer decided it',
  representation: 'a representation was upheld',
  review: 'the review decided it',
  circumstances: 'circumstances have changed',
  'ran-out': 'its last day has passed',
  'review-late': 'its review was too late',
}

function trailWords(what: string, id: string, facts: Facts): string {
  switch (what) {
    case 'restriction-in-force':
      return typeof facts.liftedOn === 'string'
        ? `The restriction ${named(id)} was in force from ${day(facts.inForceOn)} to ${dayInWords(daysLater(facts.liftedOn, -1))}.`
        : `The restriction ${named(id)} is in force from ${day(facts.inForceOn)}.`
    case 'restriction-lifted':
      return `The restriction ${named(id)} ended: ${causes[String(facts.cause)] ?? 'it was lifted'}.`
    case 'restriction-replaced':
      return `The restriction ${named(id)} was replaced${facts.replacedBy ? ` by ${named(String(facts.replacedBy))}` : ''}.`
    case 'arrangement-wanted':
      return facts.again
        ? 'The customer’s addresses changed, so ICT was asked to make the mail arrangement again.'
        : `ICT was asked to ${facts.kind === 'block' ? 'block the customer’s mail' : 'forward the customer’s mail'}.`
    case 'arrangement-to-remove':
      return 'ICT was asked to remove the mail arrangement.'
    case 'arrangement-confirmed':
      return facts.state === 'removed' ? 'ICT removed the mail arrangement.' : 'ICT put the mail arrangement in place.'
    case 'review-notice-given':
      return `${toldOfReview[String(facts.to)] ?? 'The reviewer'} was told of the review due on ${day(facts.dueOn)}.`
    case 'representation-acknowledged':
      return 'The customer was told that the representation had come.'
    default:
      return 'Details were added to the escalation.'
  }
}

const toldOfReview: Record<string, string> = { customer: 'The customer', 'further-post': 'A further post' }
