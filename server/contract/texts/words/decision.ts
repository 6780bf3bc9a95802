export const decidedHeadings = {
  pending: 'It is not decided',
  'more-wanted': 'It is not decided',
  withdrawn: 'It was withdrawn',
  approved: 'It was approved',
  declined: 'It was declined',
  'no-action': 'No action was taken',
  referred: 'It was referred to legal services',
  'warning-instead': 'A polite warning was chosen instead',
  complaint: 'It is treated as a complaint',
  'formal-warning': 'A formal warning was decided',
} as const

export const decisionSubmits = {
  approve: 'Approve the restriction',
  'warn-instead': 'Choose a polite warning',
  'warn-formally': 'Decide on a formal warning',
  'treat-as-complaint': 'Treat it as a complaint',
  decline: 'Decline',
  'no-action': 'Take no action',
  'ask-for-more': 'Ask for more',
  'refer-to-legal': 'Refer to legal services',
} as const

export const reasonLabels = {
  approve: 'Reasons',
  'warn-instead': 'Reasons',
  'warn-formally': 'Reasons',
  'treat-as-complaint': 'Reasons',
  decline: 'Reasons',
  'no-action': 'A note, if you like',
  'ask-for-more': 'What do you need to know?',
  'refer-to-legal': 'Reasons',
} as const

export const reasonHints = {
  approve: 'We give these to the customer. Stick to facts; avoid blame.',
  'warn-instead': 'Confidential: kept with the escalation.',
  'warn-formally': 'We give these to the customer. Stick to facts; avoid blame.',
  'treat-as-complaint': 'Confidential: kept with the escalation.',
  decline: 'Confidential: kept with the escalation.',
  'no-action': 'Confidential: kept with the escalation.',
  'ask-for-more': 'The person who escalated reads this.',
  'refer-to-legal': 'Why this may be a matter for legal services.',
} as const

export const decidedWords = {
  approved: 'Approved. It comes into force once the customer has been told in writing.',
  declined: 'Declined. We’ll tell the person who escalated.',
  'no-action': 'No action will be taken. We’ll tell the person who escalated.',
  'more-wanted': 'Asked. We’ll tell the person who escalated. Their answer comes back to you.',
  referred: 'Referred to legal services. We’ll tell the person who escalated.',
  'warning-instead': 'Recorded. We’ll ask the person who escalated to give a polite warning.',
  'formal-warning': 'Recorded. It counts once the customer has been told by letter.',
  complaint: 'Recorded. We’ll tell the person who escalated to use the complaints procedure.',
} as const

export const outcomeLabels = {
  'no-action': 'A one-off at a time of stress: no action',
  'ask-for-more': 'Ask for more',
  'warn-instead': 'A polite warning instead',
  'warn-formally': 'A formal warning',
  'treat-as-complaint': 'Treat it as a complaint',
  decline: 'Decline',
  approve: 'Approve a restriction',
  'refer-to-legal': 'Refer to legal services',
} as const

export const outcomeHints = {
  'no-action': 'Nothing is held against the customer.',
  'ask-for-more': 'It goes back to the person who escalated.',
  'warn-instead': 'We ask the person who escalated to give it.',
  'warn-formally': 'The step before a restriction. You write to the customer next.',
  'treat-as-complaint': 'We tell the person who escalated to use the complaints procedure.',
  decline: 'Contact stays as it is.',
  approve: 'Never for a one-off at a time of stress. You write to the customer next.',
  'refer-to-legal': 'A last resort, where it may be a criminal offence.',
} as const
