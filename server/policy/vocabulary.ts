/** The policy's own words. Every list here is closed: what is not in it does not exist for the register. */

/** App roles in the access token; somebody without any of them is staff. */
export const roles = ['AuthorisingOfficer', 'Reviewer', 'ICT', 'RegisterKeeper', 'Auditor'] as const
export type Role = (typeof roles)[number]

/** P1, P2, P10: the behaviours that an escalation may name. */
export const behaviours = ['abusive', 'harassing', 'aggressive', 'impedes-administration'] as const
export type Behaviour = (typeof behaviours)[number]

/** P4: the ways in which a customer reaches the council. */
export const channels = ['email', 'telephone', 'in-person', 'post', 'social-media'] as const
export type Channel = (typeof channels)[number]

/** A contact point is an address, a number or a name by which a customer is known. */
export const contactPointKinds = ['email', 'number', 'name'] as const
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

/** P10: what becomes of an escalation. Only the first is still open. */
export const escalationStates = ['pending', 'withdrawn', 'approved', 'declined', 'referred'] as const
export type EscalationState = (typeof escalationStates)[number]

/** G: a reported contact point counts only once the register keeper has accepted it. */
export const proposalStates = ['proposed', 'accepted', 'refused', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/** What staff may see of a sender. `not-checked` must never look like `not-on-register`. */
export const standingKinds = [
  'not-on-register',
  'warned',
  'decision-pending',
  'restricted',
  'not-checked',
  'colleague',
] as const

/** Why an address could not be looked up. */
export const uncheckableReasons = ['no-address', 'not-an-internet-address'] as const
export type UncheckableReason = (typeof uncheckableReasons)[number]

/** A rule said no, and which. Each has its words in `refusal.ts`. */
export const refusalNames = [
  'nobody-named',
  'contact-point-not-valid',
  'colleague',
  'unknown-service',
  'unknown-customer',
  'unknown-warning',
  'unknown-escalation',
  'unknown-restriction',
  'unknown-passed-on',
  'unknown-proposal',
  'already-restricted',
  'message-already-warned',
  'message-already-escalated',
  'nothing-passed-on',
  'not-in-force',
  'not-yours',
  'undo-too-late',
  'already-undone',
  'already-withdrawn',
  'already-decided',
  'already-known',
  'already-proposed',
  'in-the-future',
  'original-not-readable',
] as const
export type RefusalName = (typeof refusalNames)[number]
