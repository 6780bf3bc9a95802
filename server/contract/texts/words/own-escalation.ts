export const headings = {
  pending: 'Your escalation is waiting for a decision',
  'more-wanted': 'An officer asks you for more',
  withdrawn: 'You withdrew this escalation',
  approved: 'Your escalation was approved',
  declined: 'Your escalation was declined',
  'no-action': 'No action is taken on your escalation',
  referred: 'Your escalation went to legal services',
  'warning-instead': 'A polite warning instead of a restriction',
  complaint: 'Your escalation is treated as a complaint',
  'formal-warning': 'A formal warning instead of a restriction',
} as const
