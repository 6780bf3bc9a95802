import { closingLetterKinds } from './vocabulary-outcomes.ts'

/** The policy's vocabulary. Every list is closed: the register knows nothing else. */

/** App roles in the access token; somebody without any is staff. */
export const roles = ['AuthorisingOfficer', 'Reviewer', 'ICT', 'RegisterKeeper', 'Auditor'] as const
export type Role = (typeof roles)[number]

/** P1, P2, P10: the behaviours that an escalation may name. */
export const behaviours = ['abusive', 'harassing', 'aggressive', 'impedes-administration'] as const
export type Behaviour = (typeof behaviours)[number]

/** P4: how customers contact the council. */
export const channels = ['email', 'telephone', 'in-person', 'post', 'social-media'] as const
export type Channel = (typeof channels)[number]

/** An address, a number or a name by which a customer is known. P4: people visit, and letters are posted. */
export const contactPointKinds = ['email', 'number', 'name', 'postal-address'] as const
export type ContactPointKind = (typeof contactPointKinds)[number]

/** P8, P10, P11: the parts that a restriction is made of. */
export const measureKinds = [
  'designated-contact',
  'fewer-people',
  'volume',
  'type',
  'days-and-times',
  'channel-closed',
] as const
export type MeasureKind = (typeof measureKinds)[number]

/** P10: the states of an escalation. The first two are open: `more-wanted` waits for the person who escalated. */
export const escalationStates = [
  'pending',
  'more-wanted',
  'withdrawn',
  'approved',
  'declined',
  'no-action',
  'referred',
  'warning-instead',
  'complaint',
  'formal-warning',
] as const
export type EscalationState = (typeof escalationStates)[number]

/** P3, P5, P7, P9, P10: an officer's final decision on an escalation. */
export const decidedStates = [
  'approved',
  'declined',
  'no-action',
  'referred',
  'warning-instead',
  'complaint',
  'formal-warning',
] as const satisfies EscalationState[]
export type DecidedState = (typeof decidedStates)[number]

/** P14: `agreed` waits for the letter and is not in force. A variation replaces the restriction it varies. */
export const restrictionStates = ['agreed', 'in-force', 'lifted', 'replaced'] as const
export type RestrictionState = (typeof restrictionStates)[number]

/** P13: what ICT arranges for the customer's e-mail, if anything. */
export const mailArrangementKinds = ['none', 'forward', 'block', 'mark'] as const
export type MailArrangementKind = (typeof mailArrangementKinds)[number]

/** P13: what a mark shows beside its header. A tag before the subject and a line on top travel in replies. */
export const markParts = ['tag', 'line', 'notice'] as const
export type MarkPart = (typeof markParts)[number]

/** P13: ICT's work: to make, then in place; to remove, then removed. */
export const mailArrangementStates = ['to-make', 'in-place', 'to-remove', 'removed'] as const
export type MailArrangementState = (typeof mailArrangementStates)[number]

/** P14, P15: the letters about a restriction that an authorising officer writes. */
export const restrictionLetterKinds = [
  'restriction',
  'variation',
  'lifting',
  'representation-answer',
  'review-continued',
  'review-notice',
] as const
export type RestrictionLetterKind = (typeof restrictionLetterKinds)[number]

/** P4, P10, P14: every letter that an authorising officer writes. */
export const letterKinds = [...restrictionLetterKinds, 'formal-warning', ...closingLetterKinds, 'precautions'] as const
export type LetterKind = (typeof letterKinds)[number]

/** P15: the parts of the council's settings that the register keeper changes, each with its own versions. */
export const settingsParts = [
  'wording',
  'letters',
  'letterhead',
  'services',
  'scope',
  'councillors',
  'contacts',
  'posts',
  'periods',
  'complaints',
  'ways',
  'duties',
  'guard',
  'marking',
  'welsh',
] as const
export type SettingsPart = (typeof settingsParts)[number]

/** How a restriction names somebody. An `exception` is a councillor (P16). */
export const namedAs = ['contact', 'deputy', 'people', 'exception'] as const
export type NamedAs = (typeof namedAs)[number]

/** P14: how a letter went. */
export const letterMethods = ['email', 'post', 'by-hand'] as const
export type LetterMethod = (typeof letterMethods)[number]

/** P14: how an officer answers a representation. */
export const representationAnswers = ['maintained', 'varied', 'lifted'] as const

/** P14: the outcomes of a representation. `ended`: the restriction ended by itself before anybody answered. */
export const representationOutcomes = [...representationAnswers, 'ended'] as const
export type RepresentationOutcome = (typeof representationOutcomes)[number]

/** P15: the outcomes of a review, and of a report that circumstances have changed. */
export const reviewOutcomes = ['continued', 'varied', 'lifted'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]
/** P15: what became of a report of changed circumstances. `ended`: the restriction ended before anybody answered. */
export const circumstancesOutcomes = [...reviewOutcomes, 'ended'] as const
export type CircumstancesOutcome = (typeof circumstancesOutcomes)[number]

/** P15: what is outstanding for a restriction. `review-due`: within the notice period, or overdue. */
export const logMarks = ['letter-outstanding', 'mail-outstanding', 'review-due', 'overdue'] as const
export type LogMark = (typeof logMarks)[number]

/** The sort orders of the central log. */
export const restrictionSorts = ['name', 'decided-on', 'in-force-on', 'until', 'review-due', 'state'] as const
export type RestrictionSort = (typeof restrictionSorts)[number]
export const escalationSorts = ['name', 'escalated-on', 'state'] as const
export type EscalationSort = (typeof escalationSorts)[number]

/** G: a proposed contact point counts only once the register keeper has accepted it. */
export const proposalStates = ['proposed', 'accepted', 'refused', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/** What staff may see of a sender. `not-checked` must never look like `not-on-register`. `other-service`: not bound. */
export const standingKinds = [
  'not-on-register',
  'shared',
  'other-service',
  'warned',
  'formally-warned',
  'decision-pending',
  'agreed',
  'restricted',
  'not-checked',
  'colleague',
] as const
export type StandingKind = (typeof standingKinds)[number]

/** Of several standings of one person the gravest counts: the highest number here. */
export const gravity: Record<StandingKind, number> = {
  colleague: 0,
  'not-on-register': 1,
  'other-service': 2,
  'not-checked': 3,
  shared: 4,
  warned: 5,
  'formally-warned': 6,
  'decision-pending': 7,
  agreed: 8,
  restricted: 9,
}

/** Why an address could not be looked up. */
export const uncheckableReasons = ['no-address', 'not-an-internet-address'] as const
export type UncheckableReason = (typeof uncheckableReasons)[number]
