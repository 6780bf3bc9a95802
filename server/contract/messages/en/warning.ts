export const warning = {
  'recording-polite-warning': 'Recording the polite warning…',
  'polite-warning-recorded-it': 'Polite warning recorded. It counts once you’ve sent the reply.',
  'polite-warning-sent': 'Polite warning sent. It counts.',
  'polite-warning-undone-if': 'Polite warning undone. If its reply is still open, close it.',
  'undo-polite-warning': 'Undo the polite warning',
  'outlook-did-not-open': 'Outlook did not open the reply. Copy these words and reply yourself.',
  'reply-may-be-open':
    'We don’t know whether Outlook opened the reply. If no window opened, copy these words and reply yourself.',
  'opening-reply': 'Opening the reply…',
  'not-recorded-yet': 'The polite warning is not recorded yet.',
  'i-have-sent-it': 'I have sent it',
  'copy-words': 'Copy the words',
  'kept-here': 'The polite warning is kept here and will be sent.',
  'kept-here-reply-can-go': 'The polite warning is kept here and will be sent. The reply can go now.',
} as const
