import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { dayInWords, listed } from '../../../letters/plain-words.ts'
import { dayAt } from '../../../policy/calendar.ts'
import type { Considered } from '../../../policy/decision/considered.ts'
import { referenceOf } from '../../../policy/reference.ts'
import type { Behaviour } from '../../../policy/vocabulary.ts'
import { wasSaid } from '../../../policy/warning/reply.ts'
import type { KeptCorrection } from '../../../register/customer/corrections.ts'
import { actFromFile, fromFile } from '../../../register/import/imports.ts'
import type { evidenceListed, History } from '../../../register/restriction/history.ts'
import { parseStoredInteraction } from '../../evidence/stored-interaction.ts'
import { actorName, recorderName } from '../../work/actor-name.ts'
import { corrections, dayOf, event, labelledTexts, type Reader } from './event.ts'
import { behaviourWords, contactWords, decisionWords, unsaidWords } from './words.ts'

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
      const [about, from] = [contactWords[channel], service ? ` by ${service}` : '']
      const date = dayAt(new Date(at), reader.timeZone)
      const fields = withdrawnAt === null ? { service, date, customer: customerId } : {}
      const counts = withdrawnAt === null && wasSaid(reply)
      const lapses = counts ? ` It counts until ${dayInWords(lapsesOn)}.` : ' It does not count.'
      const said = wasSaid(reply)
        ? `A polite warning was given${from}, about ${about}.`
        : `A reply with a polite warning was opened${from}, about ${about}. ${unsaidWords[reply ?? 'opened']}`
      const given = event(`${id}+`, at, recorderName(by, fromFile(row)), `${said}${lapses}`, {
        ...corrections(reader, corrected, { kind: 'warning', id, fields }),
        withdrawable: reader.isKeeper && withdrawnAt === null ? id : null,
      })
      if (withdrawnAt === null) return [given]
      const words = `The polite warning of ${dayOf(reader, at)} was withdrawn, because it was given by mistake.`
      return [given, event(`${id}-`, withdrawnAt, withdrawnBy, words, { said: labelledTexts(['Why', withdrawnWhy]) })]
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
    const by = recorderName(name, fromFile(row))
    const kinds = (JSON.parse(behaviours) as Behaviour[]).map((one) => behaviourWords[one])
    const about = kinds.length > 0 ? ` Behaviour: ${listed(kinds)}.` : ''
    const from = service ? `, ${service}` : ''
    const reference = referenceOf('escalation', id)
    const words = `The behaviour was escalated${from}: ${reference}.${about}`
    if (!reader.mayDecide) return event(id, at, by, words)
    return event(id, at, by, words, {
      said: labelledTexts(['What happened', account]),
      opens: [{ kind: 'escalation', id, label: `Open ${reference}` }, ...originals(reader, evidence, id)],
      ...corrections(reader, corrected, { kind: 'escalation', id, fields: { service, account } }),
    })
  })

/** P3, P5, P13: decisions. P6: only those who decide, and the keeper, see what was considered. */
export const decisionEvents = (
  reader: Reader,
  decisions: History['decisions'],
  corrected: readonly KeptCorrection[],
): TimelineEvent[] =>
  decisions.map(({ id, at, by: name, escalationId, outcome, reasons, feedback, considered, ...row }) => {
    const by = actorName(name, actFromFile(row, at))
    const reference = referenceOf('escalation', escalationId)
    const words = `${decisionWords[outcome] ?? outcome} Escalation ${reference}.`
    if (!reader.mayDecide) return event(id, at, by, words)
    const label = outcome === 'ask-for-more' ? 'The question' : outcome === 'no-action' ? 'Note' : 'Reasons'
    return event(id, at, by, words, {
      said: [
        ...labelledTexts([label, reasons], ['To the person who escalated', feedback]),
        ...(considered === null ? [] : support(JSON.parse(considered) as Considered)),
      ],
      opens: [{ kind: 'escalation', id: escalationId, label: `Open ${reference}` }],
      ...(outcome === 'ask-for-more'
        ? {}
        : corrections(reader, corrected, { kind: 'decision', id, fields: { reasons } })),
    })
  })

/** P6 and the Equality Act: never shown to staff or to the reviewer. */
function support({ supportWorker: { known, name, organisation, tried }, reasonableAdjustments }: Considered) {
  const who = [name, organisation].filter((part) => part.trim() !== '').join(', ')
  return labelledTexts(
    ['Support worker', known ? [who, tried].filter((part) => part.trim() !== '').join('. ') : 'None is known.'],
    ['Reasonable adjustments', reasonableAdjustments],
  )
}

/** Links to save the originals of an escalation or a representation. */
export const originals = (reader: Reader, evidence: readonly ListedEvidence[], of: string): TimelineEvent['opens'] =>
  evidence.flatMap(({ id, of: theirs, contact, bytes }) =>
    theirs === of && bytes !== null ? { kind: 'evidence', id, label: labelOf(reader, contact) } : [],
  )

function labelOf(reader: Reader, contact: string | null): string {
  const facts = contact === null ? null : parseStoredInteraction(contact)
  if (facts?.channel !== 'email') return 'Save the original'
  const when = facts.sentAt ? ` of ${dayOf(reader, facts.sentAt)}` : ''
  return `Save the message${facts.subject ? ` “${facts.subject}”` : ''}${when}`
}
