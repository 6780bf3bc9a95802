export const words = {
  'address-only-resembles': 'The address only resembles {domain}.',
  'you-are-designated-contact': 'You are the designated contact. You can reply.',
  'you-are-deputy-of': 'You are the deputy of {name}. You can reply.',
  'you-are-one-of': 'You are one of the people this customer can contact. You can reply.',
  'this-customer-can-contact': 'This customer can contact you as their councillor. You can reply.',
  'office-for-objections': 'The customer can write to this office if they disagree. You can reply.',
  'you-can-reply-as': 'You can reply as an authorising officer.',
  'customer-not-told': 'The customer has not been told of this restriction. Do not mention it to them.',
  'acts-for-customer-and': '{name}, {partWords}: acts for the customer, and is not restricted',
  messages: '{n, plural, one {1 message} other {{n} messages}}',
  and: '{all} and {last}',
  'postal-address-hint': 'On separate lines, with the postcode last.',
  'a-customer': 'A customer',
} as const

export const replyWords = {
  warning: 'polite warning',
  reminder: 'reminder',
  forward: 'message to the contact',
} as const

/** How a count begins a sentence, up to ten. */
export const numberWords = {
  '0': 'No',
  '1': 'One',
  '2': 'Two',
  '3': 'Three',
  '4': 'Four',
  '5': 'Five',
  '6': 'Six',
  '7': 'Seven',
  '8': 'Eight',
  '9': 'Nine',
  '10': 'Ten',
} as const
