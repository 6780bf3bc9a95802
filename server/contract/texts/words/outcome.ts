/** P10: how an escalation was decided, for the person who escalated: by mail and in the pane. Never the reasons. */
export const outcome = {
  approved: 'The officer approved a restriction. The pane shows what to do once it is in force.',
  declined: 'The officer decided not to restrict contact.',
  'no-action': 'The officer decided that no action is needed.',
  referred: 'The officer referred this to legal services.',
  'warning-instead':
    'The officer decided that a polite warning is enough. Open the message and choose “Give a polite warning”.',
  complaint: 'The officer decided that this is a complaint. Please deal with it under the complaints procedure.',
  'formal-warning':
    'The officer decided to give a formal warning. The pane shows it once the customer has been told by letter.',
  'officer-says': 'The officer writes to you:',
  'nothing-said': 'The officer added nothing else.',
} as const
