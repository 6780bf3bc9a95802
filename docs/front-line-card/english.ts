import type { CardWords } from './card.ts'
import { buttons } from './pane-words.ts'

const { warn, escalate, remind, passOn, say, call, undo } = buttons

export const english: CardWords = {
  tag: 'en-GB',
  title: 'Contact register: a card for the front line',
  unreviewed: null,
  standings: {
    heading: 'What the pane shows beside a message',
    screen: 'On the screen',
    todo: 'What to do',
    what: {
      'not-on-register': '',
      warned: 'We warned them before. If it goes on, escalate.',
      'decision-pending': 'An officer will decide.',
      restricted: 'Follow the card on the screen: whether you may reply, to whom you pass this, and what to say.',
      'not-checked': 'We don’t know. It never means “No contact restriction”. Try again.',
    },
  },
  glosses: null,
  acts: {
    heading: 'One click each',
    points: [
      `“${warn}” opens the reply with our wording. It counts once you’ve sent it.`,
      `“${escalate}” asks an officer to decide, with the message as evidence. You can add details later.`,
      `“${remind}” reminds a restricted customer, and passes the message to their contact.`,
      `“${passOn}” passes it on without a reply. If you forward it yourself, say so in the pane: it counts only then.`,
      'After passing on, say what the message holds: an information request, a complaint, a concern for somebody’s safety.',
      `“${undo}” takes back what you have just done.`,
    ],
  },
  calls: {
    heading: 'Telephone, visits and post',
    points: [
      `“${call}” looks up a number, a name with a postcode, or an address.`,
      'A name alone never shows a restriction. Ask for the postcode.',
      'Several people use the number? Ask for the name.',
      `“${say}” has the words for the customer.`,
      'Don’t record a one-off outburst under stress.',
      'Before a visit, do what the pane says. It never says why.',
    ],
  },
  rare: {
    heading: 'Why restrictions are rare',
    reasons: [
      'Everybody has a right to reach their council.',
      'Many people contact us in distress. Complaining is not unacceptable behaviour.',
      'A condition or a disability can affect how somebody writes or speaks. We make adjustments first.',
      'Only an authorising officer decides, and never whoever escalated.',
      'It must be the least restrictive measure that will work, and one way to reach us always stays open.',
      'Each restriction is reviewed within six months.',
    ],
  },
  never: {
    heading: 'Please remember',
    points: [
      'You don’t see reasons. Don’t guess, and don’t tell others.',
      'Look people up only for your work: each look that finds somebody is recorded.',
      'A restriction never stops a request, a complaint or a call for help.',
      'Act on a safeguarding concern at once.',
      'You don’t have to put up with abuse. End the call politely, then tell your manager.',
    ],
  },
  council: 'For the council to complete: who helps me, and where I get support: ______________________________',
}
