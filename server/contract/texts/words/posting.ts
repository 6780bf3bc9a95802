/** P14: letters given to GOV.UK Notify, for officers: in the pane and by mail. */
export const posting = {
  'sent-to': 'GOV.UK Notify prints this letter, dated today, and posts it to this address.',
  'recorded-later': 'We record it as sent on the day it is dispatched.',
  'on-its-way': 'With GOV.UK Notify since {day}. We record it as sent on the day it is dispatched.',
  'is-late': 'With GOV.UK Notify since {day}, which is too long. Ask GOV.UK Notify before you send it another way.',
  'is-failed': 'GOV.UK Notify did not send this letter.',
  'is-returned': 'GOV.UK Notify dispatched this letter, and it came back undelivered.',
  refused: 'It was not accepted. Check the address, and the template in GOV.UK Notify.',
  cancelled: 'Somebody cancelled it in GOV.UK Notify.',
  'validation-failed': 'Its address or its content did not pass the checks.',
  'virus-scan-failed': 'A virus scan stopped it.',
  'permanent-failure': 'The printers cannot print it.',
  'technical-failure':
    'GOV.UK Notify has a technical problem and is working on it. Ask GOV.UK Notify before you send the letter another way.',
  unknown: 'We don’t know whether it was sent. Look for it in GOV.UK Notify before you send it another way.',
  'dispatched-on': 'GOV.UK Notify dispatched a letter on {day}. We have recorded it as it went.',
  ended: 'The restriction had already ended. A letter that tells the customer so is waiting for you.',
  replaced:
    'The restriction had already been replaced. A letter that tells the customer what applies now is waiting for you.',
  'contact-replaced':
    'Somebody whom it names has been replaced. A letter that tells the customer whom to contact is waiting for you.',
  'warning-withdrawn':
    'The formal warning had already been withdrawn. A letter that tells the customer so is waiting for you.',
  'sent-twice': 'You had already recorded it as sent, so the customer may get it twice.',
  'told-anyway': 'You had already recorded that the customer is not told. The letter tells them.',
  'came-back-why': 'The customer may not know what it says. Check the address, and send it another way.',
  'late-why': 'It has been there since {day} and was not dispatched. Ask GOV.UK Notify what happened.',
  'look-there': 'Its reference in GOV.UK Notify is {reference}.',
} as const

/** P15: the letter that the register mails itself, for officers: in the pane and by mail. */
export const mailedLetters = {
  'on-its-way': 'On its way by e-mail since {day}. We record it as sent once the mail system takes it.',
  'is-late': 'On its way by e-mail since {day}, which is too long. Send it another way, and record it.',
  'is-failed': 'We could not send this letter by e-mail to {to}. Send it another way, and record it.',
  'is-unknown': 'We do not know whether this letter reached {to} by e-mail. Send it another way, and record it.',
  'not-delivered': 'The letter that announces a review to the customer could not be delivered by e-mail.',
  'not-answered':
    'We tried to e-mail the customer the letter that announces a review, and do not know whether it left. It may have arrived.',
  'not-customers-address': 'The e-mail address no longer belongs to the customer alone, so we did not write to it.',
  'send-another-way': 'The letter is on your work list. Send it another way, and record it.',
} as const

/** P14: on buttons, in the subjects of mails, and after a letter in the work list. */
export const postingLabels = {
  send: 'Send by GOV.UK Notify',
  'send-it': 'Send it',
  'not-sent': 'Letter not sent by GOV.UK Notify',
  'not-mailed': 'Letter not sent by e-mail',
  'perhaps-mailed': 'Letter perhaps not sent by e-mail',
  overtaken: 'Letter dispatched after things changed',
  'sent-already': 'Letter dispatched that was already recorded',
  'came-back': 'Letter came back undelivered',
  late: 'Letter still with GOV.UK Notify',
  'work-on-its-way': '{letter}, with GOV.UK Notify',
  'work-late': '{letter}, too long with GOV.UK Notify',
  'work-failed': '{letter}, not sent by GOV.UK Notify',
  'work-unknown': '{letter}, perhaps not sent by GOV.UK Notify',
  'mail-on-its-way': '{letter}, on its way by e-mail',
  'mail-late': '{letter}, too long on its way by e-mail',
  'mail-failed': '{letter}, not sent by e-mail',
  'mail-unknown': '{letter}, perhaps not sent by e-mail',
} as const
