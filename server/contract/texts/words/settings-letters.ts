/** The letters, in the labels of their sentences. */
export const letterNames = {
  restriction: 'restriction',
  variation: 'change',
  lifting: 'lifting',
  'representation-answer': 'answer to a representation',
  'review-continued': 'review: it continues',
  'review-notice': 'announcing a review',
  'formal-warning': 'formal warning',
  'objection-answer': 'answer to an objection',
  'formal-warning-withdrawal': 'withdrawing a formal warning',
  precautions: 'visits',
  'precautions-ended': 'visits have changed',
} as const
