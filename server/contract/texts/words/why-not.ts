export const whyNotWords = {
  'owner-unknown': 'Outlook did not say whose mailbox this message is in, so it was not sent from here.',
  'consent-refused': 'The pane has no permission to send mail for you.',
  cancelled: 'The question in the window was not answered, so the pane did not send it.',
  'pop-up-blocked': 'The browser blocked the window that asks for permission, so the pane did not send it.',
  'sign-in-failed': 'The pane did not get permission to send mail for you.',
  unreachable: 'The mail service could not be reached, so nothing was sent.',
  'not-allowed': 'The mail service did not let the pane send from this mailbox.',
  'not-found': 'The mail service did not find this message. It may have been moved.',
  'too-large': 'This message is too large for the mail service to send in one click.',
  'too-many': 'The mail service is busy and did not send it.',
  'not-sent': 'The mail service did not send it.',
} as const
