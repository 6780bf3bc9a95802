export const eventKinds = {
  restriction: 'Restrictions',
  escalation: 'Escalations',
  'formal-warning': 'Formal warnings',
  letter: 'Letters',
  evidence: 'Messages',
  customer: 'Joined entries',
} as const
