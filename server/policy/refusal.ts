import type { RefusalName } from './vocabulary.ts'

/** A rule said no. Rules return it; a use case throws it, so that nothing of the act is kept. */
export class Refusal extends Error {
  readonly refusal: RefusalName
  constructor(refusal: RefusalName) {
    super(words[refusal])
    this.name = 'Refusal'
    this.refusal = refusal
  }
}

/** What happened and what to do now, in words for the person at the pane. */
const words: Record<RefusalName, string> = {
  'nobody-named': 'Say who the customer is: give an address, a number or a name.',
  'contact-point-not-valid': 'This is not an e-mail address or number that can be looked up. Check it and try again.',
  colleague: 'This address belongs to the council. The register is for customers only.',
  'unknown-service': 'This service is not in the council’s settings. Choose one from the list.',
  'unknown-customer': 'This customer is no longer on the register. Refresh and try again.',
  'unknown-warning': 'This warning is not on the register.',
  'unknown-escalation': 'This escalation is not on the register.',
  'unknown-restriction': 'This restriction is not on the register. Refresh and try again.',
  'unknown-passed-on': 'This is not on the register.',
  'unknown-proposal': 'This report is not on the register.',
  'already-restricted':
    'Contact with this customer is already restricted. Remind the customer and pass the message on.',
  'message-already-warned': 'A polite warning has already been recorded for this message.',
  'message-already-escalated': 'This message has already been escalated.',
  'nothing-passed-on': 'Say whether the customer was reminded, the message passed on, or both.',
  'not-in-force': 'This restriction is not in force. Refresh to see what holds now.',
  'not-yours': 'Only the person who recorded this can change it.',
  'undo-too-late': 'It is too late to undo this. Ask the register keeper to correct it.',
  'already-undone': 'This has already been undone.',
  'already-withdrawn': 'This has already been withdrawn.',
  'already-decided': 'This has been decided. It can no longer be changed or withdrawn.',
  'already-known': 'The register already has this for the customer.',
  'already-proposed': 'This has already been reported. The register keeper will look at it.',
  'in-the-future': 'This date lies in the future. Check it and try again.',
  'original-not-readable': 'The original of this message could not be read. Send it again, or go on without it.',
}
