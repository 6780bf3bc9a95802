export const reply = {
  'you-opened-on-did':
    'You opened a {reply}{about, select, this { about this message} another {} other {}} on {when}{about, select, this {} another {, about the message sent on {sent}} other {}}. Did you send it?',
  which:
    '{reply}{about, select, this { about this message} another { about the message sent on {sent}} other {}}, opened on {when}',
  'not-recorded': 'Not recorded. {why}',
  sent: 'Sent',
  'not-sent': 'Not sent',
  at: '{day} at {time}',
  'recorded-sent': 'Recorded: {reply} sent.',
  'recorded-not-sent': 'Recorded: {reply} not sent.',
} as const
