import { type Day, daysLater, earliest, monthsLater } from '../calendar.ts'
import { type ContactPoint, readAddress } from '../contact-point/contact-point.ts'
import type { Contact } from '../restriction/instruction.ts'
import { closedBy, mayClose, type Way, withoutOtherWords } from '../restriction/ways.ts'
import type { RefusalName } from '../vocabulary-refusals.ts'
import type { FindingName } from './import-finding.ts'
import type { ImportRules, ReportFinding } from './import-rules.ts'
import type { ImportedConfirmation, ImportedRestriction, ParsedRow } from './imported.ts'

/** P8 to P15: the restriction that a row records; null if it cannot be imported. The findings say why. */
export function restrictionOf(
  given: ParsedRow,
  rules: ImportRules,
  points: ContactPoint[],
  refuse: ReportFinding,
  tell: ReportFinding,
): ImportedRestriction | null {
  const when = timesOf(given, rules.today, refuse, tell)
  const { measures, mail } = given
  if (!measures || measures.length === 0) refuse('measures', 'measures-missing')
  const holds = when.state === 'in-force' || when.state === 'agreed'
  const keys = points.flatMap(({ kind, key }) => (kind === 'email' || kind === 'number' ? key : []))
  approvalOf(given, rules, tell)
  const { reviewOn, reviewDue } = reviewOf(given, when, rules, tell)
  const contact = contactOf(given, { rules, keys, holds }, refuse)
  const terms: ImportedRestriction['terms'] = {
    measures: withoutOtherWords({ measures: measures ?? [], ways: given.ways ?? [] }).measures,
    ways: waysOf(given, { rules, keys, holds }, refuse),
    contact,
    deputy: null,
    mail: { kind: mail, exceptions: [] },
    services: given.services.length === 0 ? null : given.services,
    scopeReason: null,
    until: lastDayOf(given, holds, rules, tell),
    reviewOn,
  }
  return {
    kind: 'restriction',
    ...when,
    terms,
    reviewDue,
    reviewWithinMonths: rules.reviewWithinMonths,
    reasons: given.reasons,
    letter: confirmationOf(given, when, rules, refuse, tell),
  }
}

/** P15: a council's own list may say any last day. It counts as far as the council's longest period goes from today. */
function lastDayOf(
  { until }: ParsedRow,
  holds: boolean,
  { today, longestMonths }: ImportRules,
  tell: ReportFinding,
): Day | null {
  const latest = monthsLater(today, longestMonths)
  if (until === null || until <= latest || !holds) return until
  tell('until', 'until-brought-forward', latest)
  return latest
}

/** P11: the ways that the row gives; else the contact's mailbox, while e-mail stays open. */
function waysOf(
  given: ParsedRow,
  { rules, keys, holds }: { rules: ImportRules; keys: string[]; holds: boolean },
  refuse: ReportFinding,
): Way[] {
  const closing = { measures: given.measures ?? [], mail: { kind: given.mail } }
  const isMailOpen = !closedBy(closing).includes('email') && given.contact.address !== ''
  const ways: Way[] = given.ways ?? (isMailOpen ? [{ channel: 'email', address: given.contact.address }] : [])
  if (closedBy(closing).length === 0) return given.ways ?? []
  const refused = mayClose({ ...closing, ways }, { reach: rules.reach, customerKeys: keys })
  const isMailboxWrong = given.ways === null && ways.length > 0
  // A wrong contact has a finding of its own.
  if (holds && refused && !isMailboxWrong)
    refuse(given.ways ? 'ways' : 'measures', wayFindings[refused.refusal] ?? 'no-other-way-open')
  return ways
}

const wayFindings: Partial<Record<RefusalName, FindingName>> = {
  'way-closed': 'way-closed',
  'way-details-missing': 'way-details-missing',
}

/** P13: an approval that names none of the posts is a finding. */
function approvalOf({ approvedBy }: ParsedRow, { approvingPosts }: ImportRules, tell: ReportFinding): void {
  if (approvedBy === '') return
  const said = approvedBy.toLowerCase()
  if (!approvingPosts.some((post) => said.includes(post.toLowerCase()))) tell('approvedBy', 'approved-by-no-post')
}

type When = { state: ImportedRestriction['state']; inForceOn: Day | null; liftedOn: Day | null }

/**
 * P14: once begun, it is in force until it was lifted or its last day has passed; otherwise it waits for its letter.
 */
function timesOf(given: ParsedRow, today: Day, refuse: ReportFinding, tell: ReportFinding): When {
  const { inForceOn, until, restrictionState: state } = given
  if (inForceOn !== null && (given.liftedOn ?? until ?? inForceOn) < inForceOn) {
    refuse(given.liftedOn ? 'liftedOn' : 'until', 'end-before-start')
  }
  if (given.liftedOn !== null && given.liftedOn > today) refuse('liftedOn', 'date-in-future')
  // Which of the two is right, nobody but the keeper can say.
  if (given.liftedOn !== null && (state === 'in-force' || state === 'agreed')) {
    refuse('restrictionState', 'state-against-end')
    refuse('liftedOn', 'state-against-end')
  }
  const ranOut = until !== null && until < today ? daysLater(until, 1) : null
  const liftedOn = given.liftedOn ?? (state === 'replaced' ? null : ranOut)
  if (liftedOn !== null || state === 'lifted' || state === 'replaced') {
    if (liftedOn === null) refuse('liftedOn', 'end-missing')
    if (given.liftedOn === null && state !== 'lifted' && state !== 'replaced') tell('until', 'ran-out')
    return { state: state === 'replaced' ? 'replaced' : 'lifted', inForceOn, liftedOn }
  }
  if (inForceOn === null && state !== 'agreed') refuse('inForceOn', 'start-missing')
  if (inForceOn !== null && inForceOn > today) tell('inForceOn', 'not-yet-begun')
  // P14: no restriction comes into force without a letter, or a recorded reason why the customer was not told.
  const isTold = given.letterSentOn !== null || given.letterNotSent !== ''
  const begun = inForceOn !== null && inForceOn <= today && state !== 'agreed' && isTold
  return begun ? { state: 'in-force', inForceOn, liftedOn: null } : { state: 'agreed', inForceOn: null, liftedOn: null }
}

/** P15: a restriction in force needs a review within these months; if none is given, it is due now. */
function reviewOf(given: ParsedRow, when: When, { today, reviewWithinMonths }: ImportRules, tell: ReportFinding) {
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
  { letterSentOn: sentOn, letterNotSent: reason, reasons }: ParsedRow,
  { state, inForceOn }: When,
  { today }: ImportRules,
  refuse: ReportFinding,
  tell: ReportFinding,
): ImportedConfirmation | null {
  if (sentOn !== null && sentOn > today) refuse('letterSentOn', 'date-in-future')
  if (sentOn !== null) return { gone: { how: 'sent', sentOn }, decidedOn: inForceOn }
  if (reason !== '') return { gone: { how: 'not-notified', reason }, decidedOn: inForceOn }
  if (state === 'lifted' || state === 'replaced') return null
  tell('letterSentOn', 'letter-outstanding')
  if (reasons === '') tell('reasons', 'letter-lacks-reasons')
  return { gone: null, decidedOn: inForceOn }
}

/** P13: somebody at the council, never the customer; for a restriction that is over, anybody. */
function contactOf(
  { contact }: ParsedRow,
  { rules, keys, holds }: { rules: ImportRules; keys: string[]; holds: boolean },
  refuse: ReportFinding,
): Contact {
  const { name, address } = contact
  const read = readAddress(address, rules.reach.domains)
  if (holds && (address === '' || name === '')) refuse('contact', 'contact-missing')
  else if (holds && read.kind !== 'colleague') {
    const own = read.kind === 'outside' && keys.includes(read.point.key)
    refuse('contact', own ? 'contact-is-customer' : 'contact-not-councils')
  }
  return contact
}
