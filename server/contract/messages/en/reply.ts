export const reply = {
  'you-opened-on-did': 'You opened a {reply} on {when}. Did you send it?',
  'not-recorded': 'Not recorded. {why}',
  sent: 'Sent',
  'not-sent': 'Not sent',
  at: '{day} at {time}',
  'recorded-sent': 'Recorded: {reply} sent.',
  'recorded-not-sent': 'Recorded: {reply} not sent.',
} as const
