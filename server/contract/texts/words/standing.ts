export const standing = {
  'reply-to-all-would': 'A reply to all would also reach {names}, whose contact is restricted.',
  'others-on-this-message': 'Others on this message',
  'not-looked-up': 'We couldn’t look that up. {why}',
  'who-is-writing': 'Who is writing?',
  'look-up': 'Look up',
  name: 'Name',
  'give-name': 'Give the name.',
  'this-is-about': 'This is about {name}.',
  'more-than-one-person': 'More than one person with this address has that name. Ask the register keeper.',
  'several-people-use-this': 'Several people use this address. Give the name.',
  'isnt-known-with-this':
    '{name} isn’t known with this address. Check the spelling. What you record goes under this name.',
  'treat-this-message-with': 'Treat this message with care.',
  'not-everyone-checked': 'You or a colleague sent this message. Not everyone it went to could be checked.',
  'reply-as-usual': 'Reply as usual.',
  'nothing-is-recorded': 'Nothing is recorded.',
  'you-sent-this-message': 'You or a colleague sent this message.',
  'nothing-is-recorded-on': 'Nothing is recorded on the people it went to.',
  'several-people-use-this-address': 'Several people use this address.',
  'give-name-to-see': 'Give the name to see whether contact is restricted.',
  'several-people-use-address': 'Several people use the address it went to.',
  'contact-is-restricted-for': 'Contact is restricted for {names}.',
  'reply-as-usual-if': 'Reply as usual. If the behaviour continues, escalate.',
  'reply-as-usual-for': 'Reply as usual for now.',
  'how-this-customer-can': 'How this customer can contact us will change. We’ll show it here once it’s in force.',
  'you-sent-this-to': 'You or a colleague sent this to somebody whose contact is restricted.',
  'colleague-wrote-this': 'A colleague wrote this.',
  'register-is-for-customers': 'The register is for customers only.',
  'sent-from-council': 'This came from an address of the council.',
  'perhaps-web-form': 'If a customer wrote it in a web form of the council, find out who that is before you reply.',
  'nobody-outside-council-is': 'Nobody outside the council is in To or Cc.',
  'outlook-does-not-show': 'Outlook does not show who it went to.',
  'too-many-recipients': 'It went to more people than can be checked.',
  'too-many-reply-addresses': 'A reply would go to more people than can be checked.',
  'unclear-reply-address': 'The message asks for replies to an address that cannot be read.',
  'reply-would-go-to':
    'A reply would go to {address}{is, select, restricted {, whose contact is restricted} other {}}.',
  'check-before-you-reply': 'Check the address before you reply.',
  'outlook-shows-no-address': 'Outlook shows no address for the sender.',
  'outlook-shows-no-address-for': 'Outlook shows no address for someone it went to.',
  'senders-address-is-not': 'The sender’s address is not an internet address, so the register cannot look it up.',
  'someone-it-went-to': 'Someone it went to has no internet address here, so the register cannot look them up.',
  'outlook-did-not-say-where': 'Outlook did not say where a reply would go.',
  'escalated-this-message':
    'On {day} at {time}, {who, select, you {you} service {a colleague in {service}} colleague {a colleague} other {a colleague}} escalated this message.',
  'gave-polite-warning-for':
    'On {day} at {time}, {who, select, you {you} service {a colleague in {service}} colleague {a colleague} other {a colleague}} gave a polite warning for this message.',
  'opened-polite-warning-for':
    'On {day} at {time}, {who, select, you {you} service {a colleague in {service}} colleague {a colleague} other {a colleague}} opened a polite warning for this message. We don’t know whether they sent it.',
  'others-not-checked':
    '{n, plural, one {1 other person} other {{n} other people}} on this message could not be checked.',
  'recipient-restricted':
    '{who}: contact is restricted. {name}{isNamed, select, yes {, {post},} other {}} deals with them.',
  checking: 'Checking the register…',
  'checking-for': 'Checking the register for {who}…',
  'check-who-wrote-this': 'Check who wrote this.',
  'check-the-address': 'Outlook did not say where a reply would go. Check the address before you reply.',
  'polite-warning-was-given':
    'A polite warning was given on {day}{by, select, service { by {service}} other {}}. It ends on {lapsesOn}.',
  'formal-warning-was-sent':
    'A formal warning was sent by letter on {day}{by, select, service { by {service}} other {}}. It ends on {lapsesOn}.',
  'escalated-on-nothing-is':
    'Escalated on {day}{by, select, service { by {service}} other {}}. Nothing is decided yet.',
} as const

export const standingName = {
  'not-on-register': 'No contact restriction',
  shared: 'Shared address: ask who is writing',
  'other-service': 'No contact restriction for your service',
  warned: 'Polite warning given',
  'formally-warned': 'Formal warning given',
  'decision-pending': 'Decision pending',
  agreed: 'Decided, not in force yet',
  restricted: 'Restricted contact',
  'not-checked': 'Not checked',
  colleague: 'Colleague',
} as const
