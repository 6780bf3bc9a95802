import type { Behaviour, Channel, EscalationState, LetterKind, measureKinds } from '../../server/policy/vocabulary.ts'

/** The policy's terms in plain words. */

/** P2, P10. */
export const behaviourWords: Record<Behaviour, string> = {
  abusive: 'Abusive',
  harassing: 'Harassing',
  aggressive: 'Aggressive',
  'impedes-administration': 'Seriously gets in the way of the council’s work',
}

/** For a form that asks which behaviour it was. */
export const behaviourOptions = (Object.entries(behaviourWords) as [Behaviour, string][]).map(([value, label]) => ({
  value,
  label,
}))

/** P4: the ways in which a customer reaches the council. */
export const channelWords: Record<Channel, string> = {
  email: 'E-mail',
  telephone: 'Telephone',
  'in-person': 'Visits in person',
  post: 'Letters',
  'social-media': 'Social media',
}

/** P14, P15: how a representation or a report came. */
export const cameByWords: Record<Channel, string> = {
  post: 'By letter',
  telephone: 'By telephone',
  'in-person': 'In person',
  email: 'By e-mail',
  'social-media': 'On social media',
}

/** P8, P10, P11: the kinds of measure, from the mildest to the one that closes a channel. */
export const measureKindWords: Record<MeasureKind, string> = {
  'designated-contact': 'One designated contact',
  'fewer-people': 'Fewer people to contact',
  volume: 'Less often',
  type: 'Only about certain things',
  'days-and-times': 'Only on certain days or at certain times',
  'channel-closed': 'A way of contact closed',
}
type MeasureKind = (typeof measureKinds)[number]

export const escalationStateWords: Record<EscalationState, string> = {
  pending: 'waiting for a decision',
  'more-wanted': 'more details wanted',
  withdrawn: 'withdrawn',
  approved: 'approved',
  declined: 'declined',
  'no-action': 'no action',
  referred: 'referred to legal services',
  'warning-instead': 'polite warning instead',
  complaint: 'treated as a complaint',
  'formal-warning': 'formal warning',
}

const restrictionStates: Record<string, string> = {
  agreed: 'agreed, not in force yet',
  'in-force': 'in force',
  lifted: 'lifted',
  replaced: 'replaced by a change',
}
export const restrictionStateWords = (state: string): string => restrictionStates[state] ?? state

/** P14, P15. */
export const letterWords: Record<LetterKind, string> = {
  restriction: 'Letter that confirms the restriction',
  variation: 'Letter that confirms the change',
  lifting: 'Letter that says the restriction has ended',
  'representation-answer': 'Letter that answers the representation',
  'review-continued': 'Letter about the review',
  'review-notice': 'Letter that announces the review',
  'formal-warning': 'Formal warning',
  'objection-answer': 'Letter that answers the objection',
  'formal-warning-withdrawal': 'Letter that withdraws the formal warning',
  precautions: 'Letter about visits',
  'precautions-ended': 'Letter that says visits have changed',
}
