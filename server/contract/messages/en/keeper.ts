export const keeper = {
  'all-mail-has-been': 'All mail has been sent, or is on its way.',
  to: 'To {to}.',
  'since-attempts-last-answer': 'Since {day}, {attempts} attempts. The last answer: {lastError}',
  'try-again': 'Try again',
  'mail-that-could-not': 'Mail that could not be sent',
  'try-again-4': 'Try again: {subject}',
  'not-tried': 'Not tried. {why}',
} as const
