export const waiting = {
  discard: 'Discard',
  'send-now': 'Send now',
  'waiting-label': 'Waiting to be sent',
  'discard-act': 'Discard: {what}, {who}',
  'kept-on-this-device':
    'Kept on this device, and sent as soon as the register can be reached. {n, plural, one {It is} other {The oldest is}} deleted on {day} if it has not been sent by then.',
  'this-browser-keeps-nothing': 'This browser keeps nothing: leave the pane open until everything is sent.',
  act: '{what}: {who}',
  'act-to-undo': '{what}: {who} (will be undone)',
  'waiting-to-be-sent': '{n, plural, one {{figure} action} other {{figure} actions}} waiting to be sent',
  'not-recorded-label': 'Not recorded',
  'not-recorded': '{n, plural, one {{figure} action was} other {{figure} actions were}} not recorded',
  'act-refused': '{what}: {who}. {why}',
  'not-recorded-read-out': '{heading}. {acts}',
  understood: 'Understood',
  'understood-act': 'Understood: {what}, {who}',
} as const

export const waitingWhat = {
  warning: 'Polite warning',
  escalation: 'Escalation',
  'passed-on': 'Reminder and passing on',
  'undo-warning': 'Undoing a polite warning',
  'withdraw-escalation': 'Withdrawing an escalation',
  'undo-passed-on': 'Undoing a record of passing on',
} as const
