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
