export const selected = {
  'try-again': 'Try again',
  'you-sent-of-these': 'You or a colleague sent {messages} of these.',
  refresh: 'Refresh',
  selected: '{messages} selected',
  'reading-who-sent-them': 'Reading who sent them…',
  'select-other-messages': 'select other messages',
  'asking-outlook-what-is': 'Asking Outlook what is selected…',
  'this-outlook-cannot-show': 'This Outlook cannot show several messages together',
  'nothing-was-checked-open':
    'Nothing was checked. Open each message on its own and choose Contact register to see what to do.',
  'outlook-did-not-say': 'Outlook did not say what is selected.',
  'nothing-was-lost-treat': 'Nothing was lost. Treat these messages with care.',
  'no-message-is-selected': 'No message is selected',
  'select-messages-in-list': 'Select messages in the list, for example with Ctrl and a click, to see who sent them.',
  'checking-register': 'Checking the register…',
  'treat-these-messages-with': 'Treat these messages with care.',
  'pass-on': 'Pass on {messages}',
  'no-senders-address': 'No sender’s address',
  'open-to-say-whom': 'A reply would go to somebody else than the sender. Open each message to say whom it is about.',
  'not-counted':
    'Not counted: {n, plural, one {{n} that isn’t a message to read} other {{n} that aren’t messages to read}}.',
  'not-checked-outlook-did':
    'Not checked: Outlook did not give {messages}. Treat {n, plural, one {it} other {them}} with care.',
  'from-senders': '{messages} from {n, plural, one {1 sender} other {{n} senders}}',
  'maybe-passed-on':
    'Perhaps passed on already: {messages}. We don’t know whether {n, plural, one {it was} other {they were}} sent.',
  'warned-already': 'Polite warning given already: {messages}.',
  'maybe-warned':
    'Polite warning opened by a colleague: {messages}. We don’t know whether {n, plural, one {it was} other {they were}} sent.',
  'escalated-already': 'Escalated already: {messages}.',
  escalate: 'Escalate {messages}',
  'escalate-too': 'Escalate {messages} too',
} as const
