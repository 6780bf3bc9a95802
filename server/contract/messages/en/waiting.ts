export const waiting = {
  discard: 'Discard',
  'send-now': 'Send now',
  'waiting-label': 'Waiting to be sent',
  'discard-act': 'Discard: {what}, {who}',
  'kept-on-this-device': 'Kept on this device, and sent as soon as the register can be reached.',
  'this-browser-keeps-nothing': 'This browser keeps nothing: leave the pane open until everything is sent.',
  act: '{what}: {who}',
  'act-to-undo': '{what}: {who} (will be undone)',
  'waiting-to-be-sent': '{n, plural, one {{figure} action} other {{figure} actions}} waiting to be sent',
} as const

export const waitingWhat = {
  warning: 'Polite warning',
  escalation: 'Escalation',
  'passed-on': 'Reminder and passing on',
  'undo-warning': 'Undoing a polite warning',
  'withdraw-escalation': 'Withdrawing an escalation',
  'undo-passed-on': 'Undoing a record of passing on',
} as const
