export const behaviourWords = {
  abusive: 'Abusive',
  harassing: 'Harassing',
  aggressive: 'Aggressive',
  'impedes-administration': 'Seriously impedes the council’s work',
} as const

export const channelWords = {
  email: 'E-mail',
  telephone: 'Telephone',
  'in-person': 'Visits in person',
  post: 'Letters',
  'social-media': 'Social media',
} as const

export const cameByWords = {
  post: 'By letter',
  telephone: 'By telephone',
  'in-person': 'In person',
  email: 'By e-mail',
  'social-media': 'On social media',
} as const

export const measureKindWords = {
  'designated-contact': 'One designated contact',
  'fewer-people': 'Fewer people to contact',
  volume: 'Less often',
  type: 'Only about certain things',
  'days-and-times': 'Only on certain days or at certain times',
  'channel-closed': 'A way of contact closed',
} as const

export const escalationStateWords = {
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
} as const

export const restrictionStates = {
  agreed: 'agreed, not in force yet',
  'in-force': 'in force',
  lifted: 'lifted',
  replaced: 'replaced by a change',
} as const

export const letterWords = {
  restriction: 'Restriction letter',
  variation: 'Letter about the change',
  lifting: 'Letter that says the restriction has ended',
  'representation-answer': 'Letter that answers the representation',
  'review-continued': 'Letter about the review',
  'review-notice': 'Letter that announces the review',
  'formal-warning': 'Formal warning',
  'objection-answer': 'Letter that answers the objection',
  'formal-warning-withdrawal': 'Letter that withdraws the formal warning',
  precautions: 'Letter about visits',
  'precautions-ended': 'Letter that says visits have changed',
} as const
