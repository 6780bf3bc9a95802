/** G: what a message that is passed on may hold, as people tick it. */
export const duty = {
  message: 'Message to read and deal with',
  'filed-mail': 'Mail to read and keep on file',
  'information-request': 'FOI or EIR request',
  'subject-access': 'Subject access request',
  'data-protection-complaint': 'Data-protection complaint',
  safeguarding: 'Safeguarding concern',
  complaint: 'New complaint',
  adjustments: 'Adjustments asked for',
} as const

/** What the duty's last day is for. */
export const dutyDue = {
  'filed-mail': 'Read it by {day}.',
  'information-request': 'Answer by {day}: 20 working days.',
  'subject-access': 'Answer by {day}: one month.',
  'data-protection-complaint': 'Acknowledge by {day}: 30 days.',
  safeguarding: 'Act on it at once.',
  message: 'No fixed day.',
  complaint: 'Deal with it under the complaints procedure.',
  adjustments: 'Tell an authorising officer what was asked for.',
} as const
