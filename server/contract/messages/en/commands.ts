export const commands = {
  'contact-register-is-about': 'The contact register is about messages that customers sent.',
  'try-again-or-open': '{why} Try again, or open the pane.',
  'escalated-to-authorising-officer': 'Escalated to the authorising officer. Open the pane to add details or undo it.',
  'escalated-without-original-message':
    'Escalated without the original message: keep it in Outlook. Open the pane to add details or undo it.',
  'not-escalated': 'Not escalated. {failure}',
  'try-again-this-message': '{why} Try again: this message is escalated only once.',
  'there-is-nothing-to': '{said} There is nothing to pass on.',
  'not-checked-not-given': 'Not checked: Outlook did not give this message. Nothing was done. Try again.',
  'not-checked-nothing-was': 'Not checked: nothing was passed on. {why}',
  'passed-on-to-and': 'Passed on to {name}, and recorded. It’s in your Sent Items.',
  'message-to-is-open': 'The message to {name} is open. It counts as passed on once you’ve sent it.',
  'passed-on-to': 'Passed on to {name}.',
  'message-to-is-open-send': 'The message to {name} is open: send it.',
  'it-is-recorded-when': '{what} We’ll record it when you next open the pane.',
  'it-is-not-recorded': '{what} It is not recorded. {why}',
  'not-recorded': 'Not recorded. {what} {why}',
  'to-pass-it-on': '{words} To pass it on again, open the pane.',
  'it-is-not-known': 'We don’t know whether this went to {name}. Look in Sent Items before you pass it on again.',
  'outlook-opened-no-message': 'Outlook opened no message. Forward this one to {address} ({name}) yourself.',
  'message-may-be-open': 'If a message opened, send it. If not, forward this one to {address} ({name}) yourself.',
  'sign-in': 'You are signed out. Open the Contact register pane and sign in, then try again.',
  escalating: 'Escalating this message…',
  passing: 'Asking the register about the sender…',
  'marked-read': 'Contact arrangements may apply to this sender. Open Contact register before you reply.',
  'outcome-unknown': 'We don’t know whether this was done. Open the Contact register pane to see.',
  'you-sent-it': 'You or a colleague sent this message: nothing to pass on.',
  'not-escalated-already': 'This message is escalated already. Open the pane to add details or to withdraw it.',
  'not-escalated-colleague': 'A colleague wrote this. Nothing was escalated: the register is for customers only.',
  'not-escalated-shared': 'Shared address: ask who is writing. Nothing was escalated. Open the pane and give the name.',
  'not-escalated-you-sent-it':
    'You or a colleague sent this message. Nothing was escalated. Open the message that the customer sent.',
  'not-escalated-which-one':
    'Nothing was escalated. A reply would go to somebody else than the sender. Open the pane to choose whom it is about.',
  'not-escalated-nobody':
    'Outlook shows no address to escalate. Open the pane and choose “Log a call” to look up a number or name.',
} as const

export const nothingToPass = {
  'not-on-register': 'No contact restriction: nothing to pass on.',
  shared: 'Shared address: ask who is writing. Open the pane and give the name.',
  'other-service': 'No contact restriction for your service: nothing to pass on.',
  warned: 'A polite warning was given, and contact is not restricted: nothing to pass on.',
  'formally-warned': 'A formal warning was given, and contact is not restricted: nothing to pass on.',
  agreed: 'Decided, not in force yet: reply as usual. There is nothing to pass on.',
  'decision-pending': 'A decision is pending, and contact is not restricted: nothing to pass on.',
  colleague: 'A colleague wrote this: nothing to pass on.',
} as const
