import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { behaviourWords } from '../../../contract/texts/words/policy-words.ts'
import {
  eventContacts,
  eventDecisions,
  eventLabels as labels,
  timelineEvents as texts,
} from '../../../contract/texts/words/timeline-events.ts'
import { dayIn } from '../../../letters/day-in.ts'
import { lowered } from '../../../letters/sentences.ts'
import { dayAt } from '../../../policy/calendar.ts'
import type { Considered } from '../../../policy/decision/considered.ts'
import { lastDayBefore } from '../../../policy/letter/confirmation.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { Behaviour } from '../../../policy/vocabulary.ts'
import { reachedCustomer } from '../../../policy/warning/reply.ts'
import type { KeptCorrection } from '../../../register/customer/corrections.ts'
import { actFromFile, fromFile } from '../../../register/import/imports.ts'
import type { evidenceListed, History } from '../../../register/restriction/history.ts'
import { parseStoredInteraction } from '../../evidence/stored-interaction.ts'
import { actorName, recorderName } from '../../work/actor-name.ts'
import {
  corrections,
  dayOf,
  event,
  fromService,
  inOneLine,
  labelledTexts,
  listed,
  openLink,
  type Reader,
} from './event.ts'

export type ListedEvidence = Awaited<ReturnType<typeof evidenceListed>>[number]

/** P9: polite warnings, including those that the keeper withdrew, and those whose reply is not known to have gone. */
export const warningEvents = (
  reader: Reader,
  warnings: History['warnings'],
  corrected: readonly KeptCorrection[],
  customerId: string,
): TimelineEvent[] =>
  warnings.flatMap(
    ({ id, at, by, service, channel, lapsesOn, reply, withdrawnAt, withdrawnBy, withdrawnWhy, ...row }) => {
      const { say } = reader
      const how = { ...fromService(service), about: say(eventContacts[channel]) }
      const date = dayAt(new Date(at), reader.timeZone)
      const fields = withdrawnAt === null ? { service, date, customer: customerId } : {}
      const counts = withdrawnAt === null && reachedCustomer(reply)
      const words = inOneLine(
        say(reachedCustomer(reply) ? texts['warning-given'] : texts['warning-opened'], how),
        reachedCustomer(reply)
          ? null
          : say(reply === 'not-sent' ? texts['reply-not-sent'] : texts['reply-not-confirmed']),
        counts
          ? say(texts['counts-until'], { day: dayIn(say, lastDayBefore(lapsesOn)) })
          : say(texts['does-not-count']),
      )
      const given = event(`${id}+`, at, recorderName(by, fromFile(row), say), words, {
        ...corrections(reader, corrected, { kind: 'warning', id, fields }),
        ...(reader.isKeeper && withdrawnAt === null
          ? { withdrawable: id, customerWasTold: reachedCustomer(reply) }
          : {}),
      })
      if (withdrawnAt === null) return [given]
      const gone = inOneLine(
        say(texts['warning-withdrawn'], { day: dayOf(reader, at) }),
        reachedCustomer(reply) ? say(texts['tell-of-withdrawal']) : null,
      )
      const said = labelledTexts(reader, ['why', withdrawnWhy])
      return [given, event(`${id}-`, withdrawnAt, withdrawnBy, gone, { said })]
    },
  )

/** P10: escalations. Only those who decide, and the keeper, see the account and the evidence. */
export const escalationEvents = (
  reader: Reader,
  escalations: History['escalations'],
  evidence: readonly ListedEvidence[],
  corrected: readonly KeptCorrection[],
): TimelineEvent[] =>
  escalations.map(({ id, at, by: name, service, behaviours, account, ...row }) => {
    const by = recorderName(name, fromFile(row), reader.say)
    const reference = referenceOf('escalation', id)
    const words = inOneLine(
      reader.say(texts.escalated, { ...fromService(service), reference }),
      behavioursIn(reader, JSON.parse(behaviours) as Behaviour[]),
    )
    if (!reader.mayDecide) return event(id, at, by, words)
    return event(id, at, by, words, {
      said: labelledTexts(reader, ['happened', account]),
      opens: [...openLink(reader, 'escalation', id), ...originals(reader, evidence, id)],
      ...corrections(reader, corrected, { kind: 'escalation', id, fields: { service, account } }),
    })
  })

/** "Behaviour: abusive and harassing." Nothing if none is known. */
export function behavioursIn(reader: Reader, behaviours: readonly Behaviour[]): string {
  const kinds = behaviours.map((one) => lowered(reader.say(behaviourWords[one])))
  return kinds.length === 0 ? '' : reader.say(texts.behaviour, { behaviours: listed(reader, kinds) })
}

const isDecision = (outcome: string): outcome is keyof typeof eventDecisions => Object.hasOwn(eventDecisions, outcome)

/** P3, P5, P13: decisions. P6: only those who decide, and the keeper, see what was considered. */
export const decisionEvents = (
  reader: Reader,
  decisions: History['decisions'],
  corrected: readonly KeptCorrection[],
): TimelineEvent[] =>
  decisions.map(({ id, at, by: name, escalationId, outcome, reasons, feedback, considered, ...row }) => {
    const { say } = reader
    const by = actorName(name, actFromFile(row, at), say)
    const words = inOneLine(
      isDecision(outcome) ? say(eventDecisions[outcome]) : outcome,
      say(texts['of-escalation'], { reference: referenceOf('escalation', escalationId) }),
    )
    if (!reader.mayDecide) return event(id, at, by, words)
    const label = outcome === 'ask-for-more' ? 'question' : outcome === 'no-action' ? 'note' : 'reasons'
    return event(id, at, by, words, {
      said: [
        ...labelledTexts(reader, [label, reasons], ['feedback', feedback]),
        ...(considered === null ? [] : support(reader, JSON.parse(considered) as Considered)),
      ],
      opens: openLink(reader, 'escalation', escalationId),
      ...(outcome === 'ask-for-more'
        ? {}
        : corrections(reader, corrected, { kind: 'decision', id, fields: { reasons } })),
    })
  })

/** P6 and the Equality Act: never shown to staff or to the reviewer. */
function support(
  reader: Reader,
  { supportWorker: { known, name, organisation, tried }, reasonableAdjustments }: Considered,
) {
  const who = [name, organisation].filter((part) => part.trim() !== '').join(', ')
  const worker = [who, tried].filter((part) => part.trim() !== '').join('. ')
  return labelledTexts(
    reader,
    ['support-worker', known ? worker : reader.say(labels['none-known'])],
    ['adjustments', reasonableAdjustments],
  )
}

/** Links to save the originals of an escalation or a representation. */
export const originals = (reader: Reader, evidence: readonly ListedEvidence[], of: string): TimelineEvent['opens'] =>
  evidence.flatMap(({ id, of: theirs, contact, bytes }) =>
    theirs === of && bytes !== null ? { kind: 'evidence', id, label: labelOf(reader, contact) } : [],
  )

function labelOf(reader: Reader, contact: string | null): string {
  const facts = contact === null ? null : parseStoredInteraction(contact)
  if (facts?.channel !== 'email') return reader.say(texts['save-original'])
  const { subject, sentAt } = facts
  return reader.say(texts['save-message'], {
    about: subject ? 'subject' : 'other',
    subject: subject ?? '',
    sent: sentAt ? 'on' : 'other',
    day: sentAt ? dayOf(reader, sentAt) : '',
  })
}
