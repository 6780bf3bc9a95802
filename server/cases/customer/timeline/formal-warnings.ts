import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { dayInWords, listed } from '../../../letters/plain-words.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { ClosingLetterKind } from '../../../policy/vocabulary-outcomes.ts'
import type { KeptFormalWarning } from '../../../register/formal-warning/formal-warnings.ts'
import type { KeptObjection } from '../../../register/formal-warning/objections.ts'
import { actFromFile, fromFile, type ImportSource } from '../../../register/import/imports.ts'
import type { KeptClosingLetter } from '../../../register/letter/closing-letters.ts'
import type { History } from '../../../register/restriction/history.ts'
import { actorName, recorderName } from '../../work/actor-name.ts'
import { type ListedEvidence, originals } from './behaviour.ts'
import { event, labelledTexts, type Reader } from './event.ts'
import { behaviourWords, methodWords } from './words.ts'

/** P10, P14: formal warnings: decided, told, objected to, withdrawn. */
export const formalWarningEvents = (
  reader: Reader,
  { warnings, objections, evidence }: WarningsOfTimeline,
  letters: readonly LetterOfTimeline[],
): TimelineEvent[] => [
  ...warningEvents(warnings, objections),
  ...objections.flatMap((one) => objectionEvents(reader, one, evidence)),
  ...letters.flatMap((letter) => letterEvent(letter)),
]

type WarningsOfTimeline = {
  warnings: readonly KeptFormalWarning[]
  objections: readonly KeptObjection[]
  evidence: readonly ListedEvidence[]
}

const warningEvents = (warnings: readonly KeptFormalWarning[], objections: readonly KeptObjection[]): TimelineEvent[] =>
  warnings.flatMap((warning) => {
    const { id, madeAt, by, service, behaviours, reasons, imported, withdrawn } = warning
    const reference = referenceOf('formal-warning', id)
    const opens: TimelineEvent['opens'] = [{ kind: 'formal-warning', id, label: `Open ${reference}` }]
    const about = behaviours.length > 0 ? ` Behaviour: ${listed(behaviours.map((one) => behaviourWords[one]))}.` : ''
    const from = service ? `, ${service}` : ''
    const decided = `A formal warning was decided${from}: ${reference}.${about}`
    const isUpheld = objections.some((one) => one.formalWarningId === id && one.answer?.outcome === 'withdrawn')
    return [
      event(`${id}+`, madeAt, actorName(by.name, imported), decided, {
        said: labelledTexts(['Reasons', reasons]),
        opens,
      }),
      ...givenEvent(warning, opens),
      ...(withdrawn && !isUpheld
        ? [
            event(`${id}-`, withdrawn.at, withdrawn.by || null, `The formal warning ${reference} was withdrawn.`, {
              said: labelledTexts(['Why', withdrawn.why]),
              opens,
            }),
          ]
        : []),
    ]
  })

function givenEvent(
  { id, sentOn, lapsesOn, method, recordedAt, recordedBy }: KeptFormalWarning,
  opens: TimelineEvent['opens'],
): TimelineEvent[] {
  if (sentOn === null || recordedAt === null) return []
  const how = method === null ? '' : ` ${methodWords[method]}`
  const until = lapsesOn === null ? '' : ` The warning ends on ${dayInWords(lapsesOn)}.`
  const words = `The letter of the formal warning was sent on ${dayInWords(sentOn)}${how}.${until}`
  return [event(`${id}=`, recordedAt, recordedBy, words, { opens })]
}

/** P14: an objection, and its answer. */
function objectionEvents(
  reader: Reader,
  { id, formalWarningId, receivedOn, account, spokenBy, answerBy, answer, imported, ...one }: KeptObjection,
  evidence: readonly ListedEvidence[],
): TimelineEvent[] {
  const reference = referenceOf('formal-warning', formalWarningId)
  const opens: TimelineEvent['opens'] = [{ kind: 'formal-warning', id: formalWarningId, label: `Open ${reference}` }]
  const whose = `The customer’s objection to the formal warning ${reference}, received on ${dayInWords(receivedOn)}`
  const due = answerBy === null ? '' : ` An answer is due by ${dayInWords(answerBy)}.`
  // No file says who recorded it.
  const by = recorderName(one.recordedBy, imported)
  const recorded = event(`${id}~`, one.recordedAt, by, `${whose}, was recorded.${due}`, {
    said: labelledTexts(['What the customer said', account], ['Who spoke for the customer', spokenBy]),
    opens: [...opens, ...(reader.mayDecide ? originals(reader, evidence, id) : [])],
  })
  if (answer === null) return [recorded]
  const outcome = answer.outcome === 'withdrawn' ? 'it is withdrawn' : 'it stays'
  const judge = actorName(answer.by, answer.imported) || null
  const answered = event(`${id}?`, answer.answeredAt, judge, `${whose}, was answered: ${outcome}.`, {
    said: labelledTexts(
      ['Reasons', answer.reasons],
      ['Why somebody answered who had a part in it', answer.sameOfficerReason],
    ),
    opens,
  })
  return [recorded, answered]
}

export type LetterOfTimeline = KeptClosingLetter & { imported: ImportSource | undefined }

const letterNames: Record<ClosingLetterKind, string> = {
  'objection-answer': 'The letter that answers the objection to the formal warning',
  'formal-warning-withdrawal': 'The letter that withdraws the formal warning',
  'precautions-ended': 'The letter that says that the precautions for visits ended',
}

/** P14: how a letter went that tells how something ended. */
export function letterEvent({ imported, ...letter }: LetterOfTimeline): TimelineEvent[] {
  const { id, kind, sentOn, reason, recordedAt, recordedBy } = letter
  if (recordedAt === null) return []
  const opens: TimelineEvent['opens'] = [{ kind: 'letter', id, label: 'Open the letter' }]
  const words =
    sentOn === null
      ? `${letterNames[kind]} is not sent: the customer is not told.`
      : `${letterNames[kind]} was sent on ${dayInWords(sentOn)}.`
  const by = recordedBy && actorName(recordedBy, imported)
  return [event(`${id}=`, recordedAt, by, words, { said: labelledTexts(['Why', reason]), opens })]
}

/**
 * P3: what legal services were asked together with a restriction. Only those who decide, and the keeper, see the words.
 */
export const legalQuestionEvents = (reader: Reader, questions: History['legalQuestions']): TimelineEvent[] =>
  questions.flatMap(({ id, restrictionId, at, by, question, advice, answeredAt, answeredBy, ...row }) => {
    const imported = fromFile(row)
    const reference = referenceOf('restriction', restrictionId)
    const opens: TimelineEvent['opens'] = [{ kind: 'restriction', id: restrictionId, label: `Open ${reference}` }]
    const said = (label: string, words: string | null) => (reader.mayDecide ? labelledTexts([label, words]) : [])
    return [
      // No file says who asked.
      event(`${id}+`, at, recorderName(by, imported), `Legal services were asked for advice on ${reference}.`, {
        said: said('The question', question),
        opens,
      }),
      ...(answeredAt === null
        ? []
        : [
            event(
              `${id}-`,
              answeredAt,
              answeredBy && actorName(answeredBy, actFromFile(row, answeredAt)),
              `Legal services gave their advice on ${reference}.`,
              {
                said: said('Their advice', advice),
                opens,
              },
            ),
          ]),
    ]
  })
