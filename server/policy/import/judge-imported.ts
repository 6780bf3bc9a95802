import { type Day, dayAt, daysLater, earliest, monthsLater } from '../calendar.ts'
import { type ContactPoint, readAddress, readContactPoint } from '../contact-point/contact-point.ts'
import { Refusal } from '../refusal.ts'
import { isAnotherWayOpen } from '../restriction/measures.ts'
import { decidedStates } from '../vocabulary.ts'
import { lapsesOn } from '../warning/warning.ts'
import { type ImportRules, noonOf, type ReportFinding, requiredPastDay } from './import-rules.ts'
import type {
  ImportedConfirmation,
  ImportedEscalation,
  ImportedRecord,
  ImportedRestriction,
  ImportedRow,
  RowGiven,
} from './imported.ts'
import { deliveryOf, dependentOf, isDependentKind } from './judge-dependents.ts'

/**
 * Checks a row of a file against the policy. A row exported from the register (it has an id) is accepted as it was, and
 * only what is still in force must meet today's settings. Null if the row cannot be imported; the findings say why.
 */
export function judgeRow(given: RowGiven, rules: ImportRules, tell: ReportFinding): ImportedRow | null {
  let sound = true
  const refuse: ReportFinding = (part, what, about) => {
    sound = false
    tell(part, what, about)
  }
  const points = pointsOf(given, rules, refuse)
  const records = recordsOf(given, rules, points, refuse, tell)
  return sound ? { row: given.row, customerId: given.customerId, points, records } : null
}

function pointsOf(given: RowGiven, { reach }: ImportRules, refuse: ReportFinding): ContactPoint[] {
  const read = (part: 'name' | 'alsoKnownAs' | 'emails' | 'telephones', values: string[]): ContactPoint[] => {
    const kind = part === 'emails' ? 'email' : part === 'telephones' ? 'number' : 'name'
    const wrong = { email: 'address-not-valid', number: 'number-not-valid', name: 'name-not-valid' } as const
    return values.flatMap((value) => {
      const point = readContactPoint(kind, value, reach)
      if (!(point instanceof Refusal)) return point
      refuse(part, point.refusal === 'colleague' ? 'colleague' : wrong[kind])
      return []
    })
  }
  const ways = [...read('emails', given.emails), ...read('telephones', given.telephones)]
  const names = [...read('name', given.name === '' ? [] : [given.name]), ...read('alsoKnownAs', given.alsoKnownAs)]
  // The register's own entries may have less than a new entry must have.
  if (given.customerId === null) {
    if (given.name === '') refuse('name', 'name-missing')
    if (given.emails.length === 0 && given.telephones.length === 0) refuse('emails', 'nothing-to-know-by')
  }
  const all = [...names, ...ways]
  return all.filter((point, i) => all.findIndex(({ kind, key }) => kind === point.kind && key === point.key) === i)
}

function recordsOf(
  given: RowGiven,
  rules: ImportRules,
  points: ContactPoint[],
  refuse: ReportFinding,
  tell: ReportFinding,
): ImportedRecord[] {
  const { record } = given
  if (isDependentKind(record)) {
    checkServices(given, rules, false, refuse)
    const dependent = dependentOf(given, record, rules, refuse)
    return dependent ? [dependent] : []
  }
  const kinds = {
    restriction: record === 'restriction' || (record === null && (given.measures !== null || given.inForceOn !== null)),
    warning: record === 'warning' || (record === null && given.warnedOn !== null),
    escalation: record === 'escalation' || (record === null && given.measures === null && given.escalatedOn !== null),
  }
  const { ownReference, notes, considered, evidence } = given
  const made = (what: ImportedRecord['what'], on: Day | null): ImportedRecord => ({
    id: record === null ? null : given.recordId,
    at: momentOf(given, on, rules.timeZone),
    // In a council's own row, the approval is of the restriction.
    said: {
      approvedBy: approverOf(given, what.kind),
      ownReference,
      notes,
      considered: what.kind === 'restriction' ? considered : '',
      evidence,
    },
    what,
  })
  const restriction = kinds.restriction ? restrictionOf(given, rules, points, refuse, tell) : null
  const warned = kinds.warning ? requiredPastDay(given, 'warnedOn', rules, refuse) : null
  const escalated = kinds.escalation ? requiredPastDay(given, 'escalatedOn', rules, refuse) : null
  if (!kinds.restriction && !kinds.warning && !kinds.escalation) refuse('measures', 'nothing-recorded')
  const service = given.services[0] ?? null
  checkServices(given, rules, kinds.restriction, refuse)
  return [
    ...(restriction ? [made(restriction, given.inForceOn)] : []),
    ...(warned
      ? [
          made(
            { kind: 'warning', service, channel: given.channel ?? 'email', lapsesOn: lapse(given, warned, rules) },
            warned,
          ),
        ]
      : []),
    ...(escalated
      ? [
          made(
            {
              kind: 'escalation',
              state: given.escalationState ?? 'pending',
              service,
              behaviours: given.behaviours,
              // With a decision, the reasons are the decision's.
              account: given.account || (given.doneAt === null ? given.reasons : ''),
              decision: decisionOf(given, escalated, rules, refuse),
            },
            escalated,
          ),
        ]
      : []),
  ]
}

/** Who approved, according to the file; for an escalation, who decided. */
function approverOf({ record, approvedBy, answeredBy }: RowGiven, kind: ImportedRecord['what']['kind']): string {
  if (kind === 'escalation' && answeredBy !== '') return answeredBy
  return kind === 'restriction' || record !== null ? approvedBy : ''
}

/** P10, P13: the decision that closed an escalation, if the file says when; nobody here made it. */
function decisionOf(
  { escalationState, doneAt: at, reasons, feedback, recordId, record }: RowGiven,
  escalated: Day,
  { today, timeZone }: ImportRules,
  refuse: ReportFinding,
): ImportedEscalation['decision'] {
  if (at === null || record !== 'escalation') return null
  const outcome = decidedStates.find((state) => state === escalationState)
  const on = dayAt(new Date(at), timeZone)
  if (outcome === undefined) refuse('doneAt', 'not-decided')
  if (on > today) refuse('doneAt', 'date-in-future')
  if (recordId === null && on < escalated) refuse('doneAt', 'answered-before-it-came')
  return outcome ? { outcome, reasons, feedback, at } : null
}

/** The recorded moment if it is on that day; else noon, since a day alone has no hour. */
function momentOf({ recordedAt, record }: RowGiven, on: Day | null, timeZone: string): string | null {
  const fits = recordedAt !== null && (record !== null || on === null || dayAt(new Date(recordedAt), timeZone) === on)
  return fits ? recordedAt : on && noonOf(on)
}

const lapse = (given: RowGiven, warned: Day, { warningLapsesAfterMonths, timeZone }: ImportRules): Day =>
  given.lapsesOn ?? lapsesOn(new Date(noonOf(warned)), warningLapsesAfterMonths, timeZone)

function checkServices(
  { services, recordId }: RowGiven,
  rules: ImportRules,
  several: boolean,
  refuse: ReportFinding,
): void {
  if (!several && services.length > 1) refuse('services', 'one-service')
  if (recordId === null && services.some((one) => !rules.services.includes(one))) refuse('services', 'unknown-service')
}

function restrictionOf(
  given: RowGiven,
  rules: ImportRules,
  points: ContactPoint[],
  refuse: ReportFinding,
  tell: ReportFinding,
): ImportedRestriction | null {
  const { today } = rules
  const when = timesOf(given, today, refuse, tell)
  const { measures, mail, until } = given
  if (!measures || measures.length === 0) refuse('measures', 'measures-missing')
  else if (!isAnotherWayOpen(measures, mail === 'block' ? ['email'] : [])) refuse('measures', 'no-other-way-open')
  const holds = when.state === 'in-force' || when.state === 'agreed'
  const keys = points.flatMap(({ kind, key }) => (kind === 'email' ? key : []))
  const contact = mayBe(given, 'contact', { rules, keys, holds }, refuse)
  const deputy =
    given.deputy.address === '' && given.deputy.name === ''
      ? null
      : mayBe(given, 'deputy', { rules, keys, holds }, refuse)
  const known = rules.councillors.map((address) => address.toLowerCase())
  if (holds && given.councillors.some((one) => !known.includes(one.toLowerCase())))
    refuse('councillors', 'unknown-councillor')

  approvalOf(given, rules, tell)
  const { reviewOn, reviewDue } = reviewOf(given, when, rules, tell)
  const terms: ImportedRestriction['terms'] = {
    measures: measures ?? [],
    contact,
    deputy,
    mail: { kind: mail, exceptions: given.councillors },
    services: given.services.length === 0 ? null : given.services,
    until,
    reviewOn,
  }
  return {
    kind: 'restriction',
    ...when,
    terms,
    reviewDue,
    reasons: given.reasons,
    letter: confirmationOf(given, when, rules, refuse, tell),
    mailState: mailStateOf(given, when.state),
    varies: given.varies,
    escalationId: given.escalationId,
  }
}

/** P13: an approval that names none of the posts is a finding; the register's own export already says who decided. */
function approvalOf({ approvedBy, recordId }: RowGiven, { approvingPosts }: ImportRules, tell: ReportFinding): void {
  if (approvedBy === '' || recordId !== null) return
  const said = approvedBy.toLowerCase()
  if (!approvingPosts.some((post) => said.includes(post.toLowerCase()))) tell('approvedBy', 'approved-by-no-post')
}

type When = { state: ImportedRestriction['state']; inForceOn: Day | null; liftedOn: Day | null }

/**
 * P14: once begun, it is in force until it was lifted or its last day has passed; otherwise it waits for its letter.
 */
function timesOf(given: RowGiven, today: Day, refuse: ReportFinding, tell: ReportFinding): When {
  const { inForceOn, until, restrictionState: state, recordId } = given
  if (recordId === null && inForceOn !== null && (given.liftedOn ?? until ?? inForceOn) < inForceOn) {
    refuse(given.liftedOn ? 'liftedOn' : 'until', 'end-before-start')
  }
  if (given.liftedOn !== null && given.liftedOn > today) refuse('liftedOn', 'date-in-future')
  const ranOut = until !== null && until < today ? daysLater(until, 1) : null
  const liftedOn = given.liftedOn ?? (state === 'replaced' ? null : ranOut)
  if (liftedOn !== null || state === 'lifted' || state === 'replaced') {
    if (liftedOn === null) refuse('liftedOn', 'end-missing')
    if (given.liftedOn === null && state !== 'lifted') tell('until', 'ran-out')
    return { state: state === 'replaced' ? 'replaced' : 'lifted', inForceOn, liftedOn }
  }
  if (inForceOn === null && state !== 'agreed') refuse('inForceOn', 'start-missing')
  if (inForceOn !== null && inForceOn > today) tell('inForceOn', 'not-yet-begun')
  const begun = inForceOn !== null && inForceOn <= today && state !== 'agreed'
  return begun ? { state: 'in-force', inForceOn, liftedOn: null } : { state: 'agreed', inForceOn: null, liftedOn: null }
}

/** P15: a restriction in force needs a review within these months; if none is given, it is due now. */
function reviewOf(given: RowGiven, when: When, { today, reviewWithinMonths }: ImportRules, tell: ReportFinding) {
  const latest = monthsLater(today, reviewWithinMonths)
  if (when.state === 'agreed') return { reviewOn: given.reviewOn ?? latest, reviewDue: null }
  if (when.state !== 'in-force')
    return { reviewOn: given.reviewOn ?? when.inForceOn ?? today, reviewDue: given.reviewOn }
  if (given.reviewOn === null) tell('reviewOn', 'review-due-at-once')
  else if (given.reviewOn > latest) tell('reviewOn', 'review-brought-forward', latest)
  const due = given.reviewOn === null ? today : earliest(given.reviewOn, latest)
  return { reviewOn: due, reviewDue: due }
}

/** P14: the letter according to the file; without one, a letter waits for an officer. */
function confirmationOf(
  given: RowGiven,
  { state, inForceOn }: When,
  { today, timeZone }: ImportRules,
  refuse: ReportFinding,
  tell: ReportFinding,
): ImportedConfirmation | null {
  const { recordedAt, recordId, atOnceReason: atOnce } = given
  const gone = deliveryOf(given, today, refuse)
  const isOver = state === 'lifted' || state === 'replaced'
  if (gone === null && isOver && atOnce === '') return null
  if (gone === null && !isOver) {
    if (recordId === null) tell('letterSentOn', 'letter-outstanding')
    if (given.reasons === '') tell('reasons', 'letter-lacks-reasons')
  }
  // The register's own export has the moment of the decision; a council's own log has the first day in force.
  const decidedOn = recordId !== null && recordedAt !== null ? dayAt(new Date(recordedAt), timeZone) : inForceOn
  return { gone, decidedOn, atOnce }
}

/** P13: an unconfirmed arrangement is work for ICT. */
function mailStateOf({ mail, mailState }: RowGiven, state: When['state']): ImportedRestriction['mailState'] {
  if (mail === 'none' || state === 'agreed') return null
  return mailState ?? (state === 'in-force' ? 'to-make' : null)
}

/** P13: somebody at the council, never the customer; for a restriction that is over, anybody. */
function mayBe(
  given: RowGiven,
  part: 'contact' | 'deputy',
  { rules, keys, holds }: { rules: ImportRules; keys: string[]; holds: boolean },
  refuse: ReportFinding,
) {
  const { name, post, address } = given[part]
  const read = readAddress(address, rules.reach.domains)
  if (holds && (address === '' || (name === '' && given.recordId === null))) refuse(part, 'contact-missing')
  else if (holds && read.kind !== 'colleague') {
    const own = read.kind === 'outside' && keys.includes(read.point.key)
    refuse(part, own ? 'contact-is-customer' : 'contact-not-councils')
  }
  return { name, post, address }
}
