import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import type { Say } from '../../../contract/texts/say.ts'
import {
  eventCauses,
  eventContacts,
  eventLetters,
  eventMeasures,
  timelineEvents as texts,
} from '../../../contract/texts/words/timeline-events.ts'
import { dayIn } from '../../../letters/day-in.ts'
import { capital } from '../../../letters/sentences.ts'
import { daysLater } from '../../../policy/calendar.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { Measure } from '../../../policy/restriction/measures.ts'
import { countOnce } from '../../../policy/restriction/passed-on.ts'
import type { LetterKind } from '../../../policy/vocabulary.ts'
import type { ReplyState } from '../../../policy/vocabulary-states.ts'
import { reachedCustomer } from '../../../policy/warning/reply.ts'
import { actFromFile, fromFile, type ImportSource } from '../../../register/import/imports.ts'
import type { History, TrailEntry } from '../../../register/restriction/history.ts'
import { actorName, recorderName } from '../../work/actor-name.ts'
import { event, inOneLine, labelledTexts, letterLink, listed, openLink, type Reader } from './event.ts'
import { howSent } from './formal-warnings.ts'

const named = (id: string) => referenceOf('restriction', id)

/** P8, P14: restrictions. The trail says when each came into force and ended; for imported records, it is said here. */
export const restrictionEvents = (
  reader: Reader,
  restrictions: History['restrictions'],
  trail: readonly TrailEntry[],
): TimelineEvent[] =>
  restrictions.map(({ id, at, by, measures, reasons, replacesId, inForceOn, liftedOn, ...row }) => {
    const told = (what: string) => trail.some((entry) => entry.subjectId === id && entry.what === what)
    const { say } = reader
    const ended = told('restriction-lifted') || told('restriction-replaced')
    const kinds = (JSON.parse(measures) as Measure[]).map(({ kind }) => say(eventMeasures[kind]))
    const words = inOneLine(
      say(texts.agreed, {
        reference: named(id),
        place: replacesId === null ? 'other' : 'of',
        replaced: replacesId === null ? '' : named(replacesId),
        measures: listed(reader, [...new Set(kinds)]),
      }),
      inForceOn && !told('restriction-in-force') ? say(texts['in-force-since'], { day: dayIn(say, inForceOn) }) : null,
      liftedOn && !ended ? say(texts['ended-on'], { day: dayIn(say, liftedOn) }) : null,
    )
    return event(id, at, actorName(by, fromFile(row), say), words, {
      said: labelledTexts(reader, ['reasons', reasons]),
      opens: openLink(reader, 'restriction', id),
    })
  })

/** P14: letters that were sent, or wait to be. */
export const letterEvents = (reader: Reader, letters: History['letters']): TimelineEvent[] =>
  letters.map(({ id, kind, state, method, reason, sentOn, at, by, recordedAt, atOnceReason, ...row }) => {
    const { say } = reader
    const waiting = recordedAt === null
    const letter = say(eventLetters[kind])
    const words =
      state === 'sent' && sentOn
        ? say(texts['letter-sent'], { letter, day: dayIn(say, sentOn), ...howSent(method) })
        : say(state === 'to-write' ? texts['letter-to-send'] : texts['letter-was-not-sent'], { letter })
    return event(
      id,
      recordedAt ?? at,
      waiting || by === null ? null : actorName(by, sentInFile(kind, actFromFile(row, recordedAt)), say),
      words,
      {
        said: labelledTexts(reader, ['why', reason], ['why-at-once', atOnceReason]),
        opens: letterLink(reader, id),
      },
    )
  })

/** No file says who sent the letter that confirms a restriction. */
const sentInFile = (kind: LetterKind, file: ImportSource | undefined) =>
  file && (kind === 'restriction' || kind === 'variation') ? { saidBy: null } : file

/** P14: contact outside the arrangements. */
export function passedOnEvents(reader: Reader, passedOn: History['passedOn']): TimelineEvent[] {
  const countings = countOnce(
    passedOn.map((row) => ({ ...row, reminded: row.reminded === 1, forwarded: row.forwarded === 1 })),
  )
  return passedOn.map(({ id, at, by, restrictionId, channel, ...row }, i) => {
    const { say } = reader
    const counting = countings[i] ?? 'counts'
    const [contact, done] = [capital(say(eventContacts[channel])), listed(reader, doneWords(say, row))]
    const words = inOneLine(
      say(texts['came-outside'], { contact, done }),
      counting === 'again' ? say(texts['counted-before']) : null,
      counting === 'not-confirmed' ? say(texts['does-not-count']) : null,
    )
    const recorder = recorderName(by, actFromFile(row, at), say)
    return event(id, at, recorder, words, { opens: openLink(reader, 'restriction', restrictionId) })
  })
}

function doneWords(say: Say, { reminded, forwarded, reminderReply, forwardReply }: PassedOnRow): string[] {
  const unsaid = (reply: ReplyState | null) => (reply === 'opened' ? 'not-confirmed' : 'not-sent')
  return [
    ...(reminded === 1
      ? [say(texts[reachedCustomer(reminderReply) ? 'reminded' : (`reminder-${unsaid(reminderReply)}` as const)])]
      : []),
    ...(forwarded === 1
      ? [say(texts[reachedCustomer(forwardReply) ? 'passed-on' : (`forward-${unsaid(forwardReply)}` as const)])]
      : []),
  ]
}

type PassedOnRow = Pick<History['passedOn'][number], 'reminded' | 'forwarded' | 'reminderReply' | 'forwardReply'>

type Facts = Record<string, string | number | boolean | null>

/** Events that only the trail keeps: in force, lifted, replaced, mail arrangements, review notices. */
export function trailEvents(
  reader: Reader,
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
      return event(`trail-${id}`, at, by, trailWords(reader.say, what, subjectId, JSON.parse(facts) as Facts), {
        opens: isOfEscalation ? [] : openLink(reader, 'restriction', restrictionOf.get(subjectId) ?? subjectId),
      })
    })
}

const isCause = (cause: string): cause is keyof typeof eventCauses => Object.hasOwn(eventCauses, cause)

function trailWords(say: Say, what: string, id: string, facts: Facts): string {
  const reference = named(id)
  const day = (value: Facts[string] | undefined) => (typeof value === 'string' ? dayIn(say, value) : '')
  switch (what) {
    case 'restriction-in-force': {
      const from = day(facts.inForceOn)
      return typeof facts.liftedOn === 'string'
        ? say(texts['was-in-force'], { reference, from, to: day(daysLater(facts.liftedOn, -1)) })
        : say(texts['is-in-force'], { reference, day: from })
    }
    case 'restriction-lifted': {
      const cause = String(facts.cause)
      return say(texts.ended, { reference, cause: say(eventCauses[isCause(cause) ? cause : 'lifted']) })
    }
    case 'restriction-replaced': {
      const next = facts.replacedBy ? named(String(facts.replacedBy)) : ''
      return say(texts.replaced, { reference, with: next === '' ? 'other' : 'one', next })
    }
    case 'restriction-applies-again':
      return say(facts.state === 'agreed' ? texts['waits-again'] : texts['applies-again'], { reference })
    case 'arrangement-wanted':
      if (facts.again) return say(texts['arrangement-again'])
      return say(
        texts[
          facts.kind === 'block' || facts.kind === 'mark'
            ? (`arrangement-${facts.kind}` as const)
            : 'arrangement-forward'
        ],
      )
    case 'arrangement-to-remove':
      return say(texts['arrangement-to-remove'])
    case 'arrangement-confirmed':
      return say(facts.state === 'removed' ? texts['arrangement-removed'] : texts['arrangement-in-place'])
    case 'review-notice-given': {
      const { to } = facts
      const told = to === 'customer' || to === 'further-post' ? to : 'reviewer'
      return say(texts[`notice-${told}`], { day: day(facts.dueOn) })
    }
    case 'representation-acknowledged':
      return say(texts.acknowledged)
    default:
      return say(texts['details-added'])
  }
}
