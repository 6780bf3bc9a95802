import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { eventLetters, timelineEvents as texts } from '../../../contract/texts/words/timeline-events.ts'
import { dayIn } from '../../../letters/day-in.ts'
import { lastDayBefore } from '../../../policy/letter/confirmation.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { LetterMethod } from '../../../policy/vocabulary.ts'
import type { KeptFormalWarning } from '../../../register/formal-warning/formal-warnings.ts'
import type { KeptObjection } from '../../../register/formal-warning/objections.ts'
import { actFromFile, fromFile, type ImportSource } from '../../../register/import/imports.ts'
import type { KeptClosingLetter } from '../../../register/letter/closing-letters.ts'
import type { History } from '../../../register/restriction/history.ts'
import { actorName, recorderName } from '../../work/actor-name.ts'
import { behavioursIn, type ListedEvidence, originals } from './behaviour.ts'
import { event, fromService, inOneLine, labelledTexts, letterLink, openLink, type Reader } from './event.ts'

/** P10, P14: formal warnings: decided, told, objected to, withdrawn. */
export const formalWarningEvents = (
  reader: Reader,
  { warnings, objections, evidence }: WarningsOfTimeline,
  letters: readonly LetterOfTimeline[],
): TimelineEvent[] => [
  ...warningEvents(reader, warnings, objections),
  ...objections.flatMap((one) => objectionEvents(reader, one, evidence)),
  ...letters.flatMap((letter) => letterEvent(reader, letter)),
]

type WarningsOfTimeline = {
  warnings: readonly KeptFormalWarning[]
  objections: readonly KeptObjection[]
  evidence: readonly ListedEvidence[]
}

const warningEvents = (
  reader: Reader,
  warnings: readonly KeptFormalWarning[],
  objections: readonly KeptObjection[],
): TimelineEvent[] =>
  warnings.flatMap((warning) => {
    const { id, madeAt, by, service, behaviours, reasons, imported, withdrawn } = warning
    const reference = referenceOf('formal-warning', id)
    const { say } = reader
    const opens = openLink(reader, 'formal-warning', id)
    const decided = inOneLine(
      say(texts['formal-warning-decided'], { ...fromService(service), reference }),
      behavioursIn(reader, behaviours),
    )
    const isUpheld = objections.some((one) => one.formalWarningId === id && one.answer?.outcome === 'withdrawn')
    return [
      event(`${id}+`, madeAt, actorName(by.name, imported, say), decided, {
        said: labelledTexts(reader, ['reasons', reasons]),
        opens,
      }),
      ...givenEvent(reader, warning, opens),
      ...(withdrawn && !isUpheld
        ? [
            event(`${id}-`, withdrawn.at, withdrawn.by || null, say(texts['formal-warning-withdrawn'], { reference }), {
              said: labelledTexts(reader, ['why', withdrawn.why]),
              opens,
            }),
          ]
        : []),
    ]
  })

/** How a letter went, for a sentence that says it if it is known. */
export const howSent = (method: LetterMethod | null): { how: 'email' | 'post' | 'hand' | 'other' } => ({
  how: method === null ? 'other' : method === 'by-hand' ? 'hand' : method,
})

function givenEvent(
  { say }: Reader,
  { id, sentOn, lapsesOn, method, recordedAt, recordedBy }: KeptFormalWarning,
  opens: TimelineEvent['opens'],
): TimelineEvent[] {
  if (sentOn === null || recordedAt === null) return []
  const words = inOneLine(
    say(texts['formal-warning-sent'], { day: dayIn(say, sentOn), ...howSent(method) }),
    lapsesOn === null ? null : say(texts['formal-warning-ends'], { day: dayIn(say, lastDayBefore(lapsesOn)) }),
  )
  return [event(`${id}=`, recordedAt, recordedBy, words, { opens })]
}

/** P14: an objection, and its answer. */
function objectionEvents(
  reader: Reader,
  { id, formalWarningId, receivedOn, account, spokenBy, answerBy, answer, imported, ...one }: KeptObjection,
  evidence: readonly ListedEvidence[],
): TimelineEvent[] {
  const { say } = reader
  const which = { reference: referenceOf('formal-warning', formalWarningId), day: dayIn(say, receivedOn) }
  const opens = openLink(reader, 'formal-warning', formalWarningId)
  const words = inOneLine(
    say(texts['objection-recorded'], which),
    answerBy === null ? null : say(texts['objection-due'], { day: dayIn(say, answerBy) }),
  )
  // No file says who recorded it.
  const by = recorderName(one.recordedBy, imported, say)
  const recorded = event(`${id}~`, one.recordedAt, by, words, {
    said: labelledTexts(reader, ['customer-said', account], ['spoken-by', spokenBy]),
    opens: [...opens, ...(reader.mayDecide ? originals(reader, evidence, id) : [])],
  })
  if (answer === null) return [recorded]
  const outcome = answer.outcome === 'withdrawn' ? 'withdrawn' : 'other'
  const judge = actorName(answer.by, answer.imported, say) || null
  const said = say(texts['objection-answered'], { ...which, outcome })
  const answered = event(`${id}?`, answer.answeredAt, judge, said, {
    said: labelledTexts(reader, ['reasons', answer.reasons], ['had-a-part', answer.sameOfficerReason]),
    opens,
  })
  return [recorded, answered]
}

export type LetterOfTimeline = KeptClosingLetter & { imported: ImportSource | undefined }

/** P14: how a letter went that tells how something ended. */
export function letterEvent(reader: Reader, { imported, ...letter }: LetterOfTimeline): TimelineEvent[] {
  const { id, kind, sentOn, reason, recordedAt, recordedBy } = letter
  if (recordedAt === null) return []
  const { say } = reader
  const name = say(eventLetters[kind])
  const words =
    sentOn === null
      ? say(texts['letter-not-sent'], { letter: name })
      : say(texts['letter-sent'], { letter: name, day: dayIn(say, sentOn), how: 'other' })
  const by = recordedBy && actorName(recordedBy, imported, say)
  const said = labelledTexts(reader, ['why', reason])
  return [event(`${id}=`, recordedAt, by, words, { said, opens: letterLink(reader, id) })]
}

/**
 * P3: what legal services were asked together with a restriction. Only those who decide, and the keeper, see the words.
 */
export const legalQuestionEvents = (reader: Reader, questions: History['legalQuestions']): TimelineEvent[] =>
  questions.flatMap(({ id, restrictionId, at, by, question, advice, answeredAt, answeredBy, ...row }) => {
    const { say } = reader
    const imported = fromFile(row)
    const which = { reference: referenceOf('restriction', restrictionId) }
    const opens = openLink(reader, 'restriction', restrictionId)
    const said = (label: 'question' | 'advice', words: string | null) =>
      reader.mayDecide ? labelledTexts(reader, [label, words]) : []
    // No file says who asked.
    const asker = recorderName(by, imported, say)
    const asked = event(`${id}+`, at, asker, say(texts['legal-asked'], which), {
      said: said('question', question),
      opens,
    })
    if (answeredAt === null) return [asked]
    const adviser = answeredBy && actorName(answeredBy, actFromFile(row, answeredAt), say)
    const answered = event(`${id}-`, answeredAt, adviser, say(texts['legal-answered'], which), {
      said: said('advice', advice),
      opens,
    })
    return [asked, answered]
  })
