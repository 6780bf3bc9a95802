export const waitingWhat = {
  warning: 'Polite warning',
  escalation: 'Escalation',
  'passed-on': 'Reminder and passing on',
  'undo-warning': 'Undoing a polite warning',
  'withdraw-escalation': 'Withdrawing an escalation',
  'undo-passed-on': 'Undoing a record of passing on',
} as const
