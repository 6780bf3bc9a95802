export const calls = {
  'who-is-it': 'Who is it?',
  'look-up': 'Look up',
  'look-up-by': 'Look up by',
  'on-one-line-with': 'On one line with commas. The postcode comes last.',
  'this-is-needed': 'This is needed.',
  'several-people-use-this': 'Several people use this. Who is calling? Give the name, and look up again.',
  'we-know-this-number': 'We know this number or address, but not with this name. Check the spelling.',
  'nothing-is-recorded-under': 'Nothing is recorded under this name.',
  'nothing-is-recorded-under-this': 'Nothing is recorded under this.',
  'follow-this-before-you': 'Follow this before you visit this address.',
  'nothing-is-recorded-for':
    'Nothing is recorded for visits to this address. If you know the name, add it and look up again.',
  'not-checked': 'Not checked. {why} This person may be under contact restriction: look up again.',
  'not-looked-up': 'We couldn’t look that up. {why}',
  'what-happened': 'What happened',
  'what-now': 'What now?',
  'dont-record-one-off': 'Don’t record a one-off outburst under stress. Record what goes beyond it.',
  'written-before': 'What you wrote before is still here. Check that it’s about this person.',
  'start-again': 'Start again',
  'what-happened-question': 'What happened?',
  'facts-in-your-own': 'Facts, in your own words.',
  'how-they-got-in': 'How they got in touch',
  day: 'Day',
  time: 'Time',
  'their-postal-address-if': 'Their postal address, if you know it',
  'what-was-behaviour': 'What was the behaviour?',
  'for-escalation-officer-decides': 'For an escalation. The officer decides on it.',
  'not-sent-what-you': 'Not sent. {why} What you wrote is still here.',
  'perhaps-recorded':
    'This may have been recorded. {why} What you wrote is still here. Press again: it’s recorded only once, even if you change it first.',
  'earlier-was-recorded':
    'This is what you sent before: it had been recorded. What you changed since was not sent. To send it, undo this first.',
  'act-about': '{what} about {whom}',
  'still-sending': '{act}: still being sent…',
  'act-perhaps-recorded': '{act}: this may have been recorded.',
  'send-again-or-take-back': 'Send it again: it’s recorded only once. Or take it back.',
  'act-not-sent': '{act}: not sent. {why}',
  'act-taken-back': '{act}: taken back. Nothing was recorded.',
  'act-undone': '{act}: undone.',
  'about-whom': 'It’s about {whom}.',
  'send-it-again': 'Send it again',
  'take-it-back': 'Take it back',
  discard: 'Discard',
  'button-for-act': '{button}: {act}',
  'record-reminded-and-passed': 'Record: reminded and passed on',
  'record-passed': 'Record: passed on',
  'recorded-passed': 'Recorded: passed on.',
  'record-polite-warning': 'Record a polite warning',
  'escalate-call': 'Escalate the call',
  undo: 'Undo',
  undone: 'Undone.',
  'not-undone': 'Not undone. {why}',
  sent: 'Sent',
  'not-sent': 'Not sent',
  'name-if-you-know': 'Name, if you know it',
  'it-also-shows-what': 'It also shows what is recorded about them.',
  'several-people-may-share': 'Several people may share it: the name says who is meant.',
  'postcode-if-you-know': 'Postcode, if you know it',
  'it-tells-people-of': 'It tells people of the same name apart.',
  postcode: 'Postcode',
  'name-alone-never-shows': 'A name alone never shows a restriction. Add one more detail.',
  'or-number-or-e': 'Or a number or e-mail address',
  'recorded-sent': 'Recorded: {reply} sent.',
  'recorded-not-sent': 'Recorded: {reply} not sent.',
  'not-recorded': 'Not recorded. {why}',
  'it-counts-once-youve': 'It counts once you’ve sent the {reply}. Did you send it?',
} as const

export const valueLabel = {
  number: 'Number',
  name: 'Name',
  address: 'Address',
  'postal-address': 'Postal address',
} as const

export const possibleMatch = {
  'name-alone': 'Somebody of that name is on the register. Ask for a postcode, an address or a number.',
  'details-differ': 'Somebody of that name is on the register, but with other details. Check them, or ask for more.',
  'several-fit': 'More than one person fits. Ask for another detail: a postcode, a number or an e-mail address.',
} as const

export const callsDone = {
  warning: 'Polite warning recorded.',
  escalation: 'Escalated to the authorising officer.',
  'passed-on': 'Recorded: reminded and passed on.',
} as const

export const lookUpWays = {
  number: 'Telephone number',
  name: 'Name',
  address: 'E-mail address',
  'postal-address': 'Postal address',
} as const

export const callChannels = {
  telephone: 'Telephone',
  'in-person': 'In person',
  post: 'Post',
  'social-media': 'Social media',
} as const
