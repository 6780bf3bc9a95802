import { type Day, monthsLater } from '../calendar.ts'
import { type ContactPointSettings, readAddress } from '../contact-point/contact-point.ts'
import { mayExceptCouncillors, type WardCouncillor } from '../decision/councillors.ts'
import { type Absences, attendanceOf, haveAllLeft } from '../designated-contact/presence.ts'
import { Refusal } from '../refusal.ts'
import { latestReviewOn } from '../review/review.ts'
import type { MailArrangementKind, MarkPart } from '../vocabulary.ts'
import type { Contact } from './instruction.ts'
import type { Measure } from './measures.ts'
import { mayListPeople } from './people.ts'
import { mayBind, type ScopeStart, scopeOf } from './scope.ts'
import { closedBy, mayClose, type Way } from './ways.ts'

/**
 * P8: the restriction. `until` is its last day; `services` null: all; `scopeReason`: why it binds more than the service
 * that escalated. Exceptions are councillors' addresses (P16).
 */
export type Terms = {
  measures: Measure[]
  /** P11: the ways that stay open where a channel is closed; none in records from before they were asked for. */
  ways: Way[]
  contact: Contact
  deputy: Contact | null
  /** `marks`: what a mark shows beside its header. */
  mail: { kind: MailArrangementKind; exceptions: string[]; marks?: MarkPart[] | undefined }
  services: string[] | null
  scopeReason: string | null
  until: Day | null
  reviewOn: Day
}

/** What the rules need to know of the council and the customer to check terms. */
export type TermsFacts = {
  today: Day
  reach: ContactPointSettings
  /** The keys of the customer's e-mail addresses and numbers. */
  customerKeys: readonly string[]
  councillors: readonly WardCouncillor[]
  reviewWithinMonths: number
  /** P15: when the restriction that they vary is due for review; null: they vary none, or it has no such date. */
  variedDue: Day | null
  /** The council's services. */
  services: readonly string[]
  /** P13: the services that have a mail group in the settings. */
  withMailGroup: readonly string[]
  scopeStart: ScopeStart
  /** The council's longest period: how far ahead the last day may lie. */
  longestMonths: number
  /** P14: contacts and deputies who are away or have left. */
  absences: Absences
}

/** P8, P11, P13, P15, P16: whether the terms are allowed. */
export function mayImpose(terms: Terms, facts: TermsFacts): Refusal | null {
  if (terms.measures.length === 0) return new Refusal('no-measures')
  return (
    mayClose(terms, facts) ??
    mayBeContact(terms.contact, facts) ??
    (terms.deputy && mayBeContact(terms.deputy, facts)) ??
    (haveAllLeft(attendanceOf(terms, facts.absences)) ? new Refusal('contact-has-left') : null) ??
    mayListPeople(terms.measures, facts.reach.domains) ??
    mayExceptCouncillors(terms.mail.exceptions, facts.councillors) ??
    mayBind(scopeOf(terms.services, facts.services), terms.scopeReason, facts.scopeStart) ??
    mayArrange(terms, facts) ??
    mayLast(terms, facts)
  )
}

/** Whether a measure or the mail arrangement closes a channel. */
export const closesAChannel = (terms: Terms): boolean => closedBy(terms).length > 0

/** P13: somebody at the council, never the customer. */
function mayBeContact({ address }: Contact, { reach, customerKeys }: TermsFacts): Refusal | null {
  const read = readAddress(address, reach.domains)
  if (read.kind === 'colleague') return null
  const isCustomers = read.kind === 'outside' && customerKeys.includes(read.point.key)
  return new Refusal(isCustomers ? 'contact-is-customer' : 'contact-not-councils')
}

/**
 * P13: mail is forwarded, blocked or marked for some services alone only where each has a mail group, by which Exchange
 * knows their staff. A tag in the subject is seen by everybody, so it needs every service.
 */
function mayArrange({ mail, services }: Terms, facts: TermsFacts): Refusal | null {
  const scope = scopeOf(services, facts.services)
  if (mail.kind === 'none' || scope === null) return null
  if (mail.kind === 'mark' && mail.marks?.includes('tag')) return new Refusal('tag-needs-every-service')
  return scope.every((service) => facts.withMailGroup.includes(service)) ? null : new Refusal('no-mail-group')
}

/** P15: reviewed in time, and before it ends; it ends within the council's longest period, or has no fixed end. */
function mayLast(
  { until, reviewOn }: Terms,
  { today, reviewWithinMonths, variedDue, longestMonths }: TermsFacts,
): Refusal | null {
  if (reviewOn <= today || (until !== null && until <= today)) return new Refusal('in-the-past')
  if (reviewOn > latestReviewOn(today, reviewWithinMonths, variedDue)) return new Refusal('review-too-late')
  if (until !== null && until > monthsLater(today, longestMonths)) return new Refusal('until-too-late')
  return until !== null && until < reviewOn ? new Refusal('until-before-review') : null
}
