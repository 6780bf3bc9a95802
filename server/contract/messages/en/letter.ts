export const letter = {
  'not-downloaded': 'Not downloaded. {failed}',
  'a-letter': 'A letter',
  'date-on-letter': 'Date on the letter',
  'day-you-will-send': 'The day you will send it. Dates in the letter count from this day.',
  'formal-warning-withdrawn-dont': 'This formal warning was withdrawn. Don’t send it.',
  'letter-no-longer-applies':
    'This letter no longer applies: its restriction has ended or was replaced. Don’t send it.',
  'open-restriction': 'Open the restriction',
  'open-formal-warning': 'Open the formal warning',
  'adjustments-to-make': 'Adjustments to make',
  'adjustments-considered': 'What was considered in the decision',
  'nobody-said-how':
    'None recorded. Read what was considered before you choose how to send this. If something must be done, record it on the restriction’s page.',
  'send-it': 'Send it',
  'open-in-outlook': 'Open in Outlook',
  'download-as-word-document': 'Download as a Word document',
  'letter-open-in-outlook': 'The letter is open in Outlook. Read it over and send it, then record it here.',
  'outlook-did-not-open': 'Outlook did not open the letter. Copy these words into a message.',
  'letter-may-be-open':
    'We don’t know whether Outlook opened the letter. If no window opened, copy these words into a message.',
  'copy-letter': 'Copy the letter',
  'letter-still-lacks': 'The letter still lacks: {parts}.',
  'until-then-you-cant': 'Until then you can’t record it as sent.',
  'contact-replaced-since':
    'The contact was replaced on {day}. We’ll keep the letter with the contact of the day it was sent. Another letter about the new contact will wait for you.',
  'contact-replaced-that-day':
    'The contact was replaced on {day}. If the customer’s copy names the former contact, say that you changed the wording, and enter the text that was sent.',
  'letter-shown-dated-well':
    'The letter shown is dated {on}. We’ll keep it with {sentOn}. Make sure the customer’s copy has that date.',
  'recorded-as-sent-formal': 'Recorded as sent. The formal warning ends on {day}.',
  'recorded-as-sent': 'Recorded as sent.',
  recorded: 'Recorded.',
  'restriction-in-force-from': 'The restriction is in force from {day}.',
  'send-letter-as-soon': 'Send the letter as soon as you can.',
  'authorising-officer-sends': 'An authorising officer sends it.',
  'nobody-has-approved':
    'This came in with an import, and nobody has approved it here. Whoever records its letter approves it, so only a holder of one of the posts that decide can do so.',
  'record-it': 'Record it',
  'this-is-needed': 'This is needed.',
  'sent-on': 'Sent on',
  how: 'How?',
  why: 'Why?',
  'why-cannot-wait-for': 'Why it cannot wait for the letter. The letter still has to be sent.',
  'telling-customer-rule-so': 'Telling the customer is the rule, so we keep the reason.',
} as const

export const letterParts = {
  who: 'whom to contact',
  scope: 'which services it is for',
  how: 'how to contact them',
  when: 'when',
  councillors: 'how to reach the ward councillors',
  reasons: 'the reasons',
  policy: 'the policy',
  'stays-open': 'what stays open',
  until: 'until when',
  review: 'the review date',
  representations: 'how to object',
  complaints: 'the complaints procedure',
  ombudsman: 'the ombudsman',
  privacy: 'what is kept',
  behaviours: 'which behaviour it is about',
  next: 'what may happen next',
  lapses: 'when it ends',
  formats: 'other formats',
} as const

export const letterFirst = {
  addressee: 'We don’t know the customer’s name. Ask the register keeper to add it on the customer’s page.',
  address: 'We don’t know an address to send it to. Ask the register keeper to add one on the customer’s page.',
  letterhead: 'The council’s letterhead is missing. Ask the register keeper to add it in Settings, Letterhead.',
} as const

export const letterWays = {
  sent: 'Record as sent',
  'not-notified': 'Don’t notify the customer',
  'at-once': 'Start immediately',
} as const

export const letterStates = {
  sent: 'This letter is recorded as sent.',
  'not-notified': 'Recorded: the customer will not be notified.',
} as const

export const letterMethods = {
  email: 'By e-mail',
  post: 'By post',
  'by-hand': 'By hand',
} as const
