export const guardWords = {
  'to-remind-customer-you': '{question} To remind the customer, you can write: “{reminder}”',
  'not-told': '{question} The customer has not been told of this restriction: do not mention it to them.',
  'this-message-now-goes': 'This message now goes to {name}. Say whom it is about, look it over, and send it.',
  'outlook-would-not-change':
    'Outlook would not change the recipients. Put {name} ({address}) in their place yourself.',
  'and-more': '{address} and {n} more',
  'restricted-contact': 'Restricted contact: {address}. {what}',
  'check-before-you-send': 'Check {address} before you send.',
  'and-so-many-more': 'And {n} more.',
  'so-do-more': 'So do {n} more.',
  'others-not-checked': 'Others were not checked: check them yourself.',
  'own-reminder': 'This is the reminder that you opened in the pane. You can send it.',
  'own-warning': 'This is the polite warning that you opened in the pane. You can send it.',
  question:
    'Contact with {whom} is restricted. The designated contact is {name}, {post} ({address}). Pass the message to them, or send it anyway.',
  'question-meanwhile':
    'Contact with {whom} is restricted. {label}: {name}, {post} ({address}). Pass the message to them, or send it anyway.',
  'pass-to-the-contact': 'Pass to the contact',
  'nobody-to-replace': 'None of the recipients is a restricted contact, so nothing was changed.',
} as const
