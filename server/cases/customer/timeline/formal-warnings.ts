import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { dayInWords, listed } from '../../../letters/plain-words.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { KeptFormalWarning } from '../../../register/formal-warning/formal-warnings.ts'
import type { History } from '../../../register/restriction/history.ts'
import { actorName } from '../../work/actor-name.ts'
import { event, labelledTexts, type Reader } from './event.ts'
import { behaviourWords, methodWords } from './words.ts'

/** P10, P14: formal warnings: decided, told, objected to, withdrawn. */
export const formalWarningEvents = (warnings: readonly KeptFormalWarning[]): TimelineEvent[] =>
  warnings.flatMap((warning) => {
    const { id, madeAt, by, service, behaviours, reasons, imported, withdrawn, objection } = warning
    const reference = referenceOf('formal-warning', id)
    const opens: TimelineEvent['opens'] = [{ kind: 'formal-warning', id, label: `Open ${reference}` }]
    const about = behaviours.length > 0 ? ` Behaviour: ${listed(behaviours.map((one) => behaviourWords[one]))}.` : ''
    const from = service ? `, ${service}` : ''
    const decided = `A formal warning was decided${from}: ${reference}.${about}`
    const isUpheld = objection?.outcome === 'withdrawn'
    return [
      event(`${id}+`, madeAt, actorName(by.name, imported), decided, {
        said: labelledTexts(['Reasons', reasons]),
        opens,
      }),
      ...givenEvent(warning, opens),
      ...(objection
        ? [
            event(`${id}?`, objection.answeredAt, objection.by || null, objectionWords(reference, objection), {
              said: labelledTexts(
                ['What the customer said', objection.account],
                ['Reasons', objection.reasons],
                ['Why somebody answered who had a part in it', objection.sameOfficerReason],
              ),
              opens,
            }),
          ]
        : []),
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

const objectionWords = (reference: string, { receivedOn, outcome }: NonNullable<KeptFormalWarning['objection']>) => {
  const came = `The customer’s objection to the formal warning ${reference}, received on ${dayInWords(receivedOn)}, was answered: `
  return `${came}${outcome === 'withdrawn' ? 'it is withdrawn' : 'it stays'}.`
}

/**
 * P3: what legal services were asked together with a restriction. Only those who decide, and the keeper, see the words.
 */
export const legalQuestionEvents = (reader: Reader, questions: History['legalQuestions']): TimelineEvent[] =>
  questions.flatMap(({ id, restrictionId, at, by, question, advice, answeredAt, answeredBy }) => {
    const reference = referenceOf('restriction', restrictionId)
    const opens: TimelineEvent['opens'] = [{ kind: 'restriction', id: restrictionId, label: `Open ${reference}` }]
    const said = (label: string, words: string | null) => (reader.mayDecide ? labelledTexts([label, words]) : [])
    return [
      event(`${id}+`, at, by, `Legal services were asked for advice on ${reference}.`, {
        said: said('The question', question),
        opens,
      }),
      ...(answeredAt === null
        ? []
        : [
            event(`${id}-`, answeredAt, answeredBy, `Legal services gave their advice on ${reference}.`, {
              said: said('Their advice', advice),
              opens,
            }),
          ]),
    ]
  })
