/** Why an arrangement, or a part of it, is not in the script. */
export const notInScript = {
  'no-mail-group':
    'It is for some services only, and one of them has no mail group or department in the settings. Ask the register keeper to add it.',
  'no-address': 'The customer has no e-mail address on the register.',
  'address-not-expressible':
    'An address has letters that Exchange’s patterns cannot express. Arrange it by hand, with this id in the rule’s name.',
  'no-contact': 'Nobody is named to whom the mail should go.',
  'no-text': 'There are no words for the message that goes back. See the settings.',
  'text-too-long': 'The words for the message that goes back are longer than Exchange takes. See the settings.',
  'exceptions-too-long': 'There are more exceptions than fit into a rule.',
  'too-many-rules':
    'Exchange takes no more than 300 rules. Arrange it by hand, with this id in the rule’s name, or lift what is no longer needed.',
  'too-many-patterns':
    'All addresses together are more than Exchange takes. Arrange it by hand, with this id in the rule’s name.',
} as const
