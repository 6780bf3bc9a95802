export const customerPrecautions = {
  'record-precautions': 'Record precautions',
  'record-them': 'Record them',
  'why-they-needed': 'Why are they needed?',
  'stick-what-happened-letter':
    'Stick to what happened. The letter to the customer gives these reasons. Staff don’t see them.',
  'stick-what-happened-staff': 'Stick to what happened. Staff don’t see this.',
  'recorded-staff-see-them': 'Recorded. Staff see them now. Next, send the letter.',
  'recorded-staff-see-them-now': 'Recorded. Staff see them now.',
  'what-must-staff-do': 'What must staff do?',
  'choose-at-least-one': 'Choose at least one, or write what to do.',
  'anything-else-do': 'Anything else to do',
  'say-what-do-leave': 'Say what to do. Leave out why, and anything about health.',
  'how-will-you-tell': 'How will you tell the customer?',
  'who-would-at-risk': 'Who would be at risk, and how?',
  'this-is-needed': 'This is needed.',
  'download-for-word': 'Download for Word',
  'what-happened-with': 'What happened with it?',
  'dont-tell-customer': 'Don’t tell the customer',
  'record-it': 'Record it',
  'we-usually-tell-customers': 'We usually tell customers, so we keep your reason.',
  'recorded-we-dont-tell': 'Recorded. We don’t tell the customer.',
  'letter-recorded-as-sent': 'Letter recorded as sent.',
  'record-as-sent': 'Record as sent',
  'sent-on': 'Sent on',
  how: 'How?',
  'look-at-again-now': 'Look at this again now. It was due by {day}.',
  'look-at-again-by': 'Look at this again by {day}.',
  'recorded-by-on': 'Recorded by {name} on {day}.',
  'precautions-of': 'precautions of {day}',
  'precautions-for-visits': 'Precautions for visits',
  'staff-see-these-beside':
    'Staff see these beside the customer’s e-mails, and when they look up the customer or the address. They never see why.',
  letter: 'Letter',
  'keep-them-longer': 'Keep them longer',
  'keep-precautions-longer': 'Keep the precautions longer',
  'keep-them': 'Keep them',
  'why-they-still-needed': 'Why are they still needed?',
  'kept-staff-still-see': 'Kept. Staff still see them.',
  end: 'End',
  'end-precautions': 'End the precautions',
  'end-them': 'End them',
  'why-they-no-longer': 'Why are they no longer needed?',
  'staff-stop-seeing-them':
    'Staff stop seeing them at once. A letter tells the customer this. Stick to facts; avoid blame.',
  'staff-stop-seeing-them-at': 'Staff stop seeing them at once.',
  'ended-staff-no-longer':
    'Ended. Staff no longer see them. Next, send the letter that tells the customer: it’s under Waiting for you.',
  'ended-staff-no-longer-see': 'Ended. Staff no longer see them.',
} as const

export const tellWays = {
  letter: 'By letter',
  'not-told': 'Don’t tell them: it would put somebody at risk',
} as const

export const letterLacks = {
  addressee: 'We don’t know the customer’s name. Ask the register keeper to add it.',
  address: 'We don’t know an address to send it to. Ask the register keeper to add one.',
  letterhead: 'The council’s letterhead is missing. Ask the register keeper to add it in Settings, Letterhead.',
} as const

export const letterOutcomes = {
  sent: 'It was sent',
  'not-told': 'Don’t send it: it would put somebody at risk',
} as const

export const telling = {
  'to-tell': 'The customer doesn’t know yet. Send the letter.',
  told: 'The customer was told by letter.',
  'not-told': 'We don’t tell the customer. The reason is under What happened.',
} as const
