import type { Timeline, TimelineEvent } from '../../../contract/customer/customer.ts'
import { contactPointsOf } from '../../../register/contact-point/contact-points.ts'
import { correctionsOf } from '../../../register/customer/corrections.ts'
import { entriesOf } from '../../../register/customer/customers.ts'
import { languageOf } from '../../../register/customer/language.ts'
import { mergesOf } from '../../../register/customer/merges.ts'
import { dutiesWhere } from '../../../register/duty/duties.ts'
import { formalWarningsOf } from '../../../register/formal-warning/formal-warnings.ts'
import { objectionsTo } from '../../../register/formal-warning/objections.ts'
import { closingLettersOf } from '../../../register/letter/closing-letters.ts'
import { precautionsOf } from '../../../register/precaution/precautions.ts'
import { evidenceListed, historyOf, trailOf } from '../../../register/restriction/history.ts'
import { holdsOf } from '../../../register/retention/holds.ts'
import { rightsRequestsOf } from '../../../register/rights-request/rights-requests.ts'
import type { Reading } from '../../../register/store.ts'
import type { Act } from '../../act.ts'
import { circumstancesEvents, representationEvents, reviewEvents } from './answers.ts'
import { decisionEvents, escalationEvents, warningEvents } from './behaviour.ts'
import { mergeEvents, pointEvents, proposalEvents } from './contact-points.ts'
import { dutyEvents } from './duties.ts'
import { readerOf } from './event.ts'
import { formalWarningEvents, legalQuestionEvents } from './formal-warnings.ts'
import { holdEvents } from './holds.ts'
import { languageEvents } from './language.ts'
import { precautionEvents } from './precautions.ts'
import { letterEvents, passedOnEvents, restrictionEvents, trailEvents } from './restrictions.ts'
import { rightsRequestEvents } from './rights-requests.ts'

const pageSize = 50

/**
 * A customer's history, newest first, as far as the person who asks may see it.
 * @param before the `next` of an earlier answer; null: from the newest
 */
export async function timelineOf(
  reading: Reading,
  act: Act,
  customerId: string,
  before: string | null,
): Promise<Timeline> {
  const all = (await everything(reading, act, customerId)).toSorted((one, other) =>
    position(one) < position(other) ? 1 : -1,
  )
  const older = before === null ? all : all.filter((one) => position(one) < before)
  const events = older.slice(0, pageSize)
  const last = events.at(-1)
  return { events, next: last && older.length > pageSize ? position(last) : null }
}

/** Gives events of the same moment a stable order. */
const position = ({ at, eventId }: TimelineEvent) => `${at} ${eventId}`

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)

async function everything(reading: Reading, act: Act, customerId: string): Promise<TimelineEvent[]> {
  const reader = readerOf(act)
  const history = await historyOf(reading, customerId)
  const points = await contactPointsOf(reading, customerId)
  const evidence = reader.mayDecide ? await evidenceListed(reading, customerId) : []
  const merges = await mergesOf(reading, await entriesOf(reading, customerId))
  const { warnings, escalations, decisions, representations, circumstances, reviews } = history
  const correctables = [warnings, escalations, decisions, representations, circumstances, reviews].flat()
  const corrected = await correctionsOf(
    reading,
    correctables.map(({ id }) => id),
  )
  // Entries written while two customers were merged are under the one that remained.
  const entries = [...new Set([customerId, ...merges.flatMap(({ customerId: one, otherId }) => [one, otherId])])]
  const trail = await trailOf(reading, entries)
  const formalWarnings = await formalWarningsOf(reading, customerId)
  const precautions = await precautionsOf(reading, customerId)
  return [
    ...pointEvents(reader, points),
    ...proposalEvents(reader, history.proposals),
    ...mergeEvents(reader, merges, customerId),
    ...warningEvents(reader, warnings, corrected, customerId),
    ...formalWarningEvents(
      reader,
      { warnings: formalWarnings, objections: await objectionsTo(reading, idsOf(formalWarnings)), evidence },
      await closingLettersOf(reading, 'formal_warning_id', idsOf(formalWarnings)),
    ),
    ...escalationEvents(reader, escalations, evidence, corrected),
    ...decisionEvents(reader, decisions, corrected),
    ...restrictionEvents(reader, history.restrictions, trail),
    ...legalQuestionEvents(reader, history.legalQuestions),
    ...letterEvents(reader, history.letters),
    ...passedOnEvents(reader, history.passedOn),
    ...representationEvents(reader, representations, evidence, corrected, trail),
    ...circumstancesEvents(reader, circumstances, corrected),
    ...reviewEvents(reader, reviews, corrected),
    ...trailEvents(reader, trail, history),
    ...languageEvents(reader, trail, await languageOf(reading, customerId)),
    ...dutyEvents(reader, await dutiesWhere(reading, { customerId })),
    ...holdEvents(reader, await holdsOf(reading, customerId)),
    ...rightsRequestEvents(reader, await rightsRequestsOf(reading, customerId)),
    ...precautionEvents(reader, precautions, await closingLettersOf(reading, 'precaution_id', idsOf(precautions))),
  ]
}
