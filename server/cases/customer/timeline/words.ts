import type { Measure } from '../../../policy/restriction/measures.ts'
import type {
  Behaviour,
  Channel,
  ContactPointKind,
  LetterMethod,
  RestrictionLetterKind,
} from '../../../policy/vocabulary.ts'
import type { ReplyState } from '../../../policy/vocabulary-states.ts'

/** The policy's terms, for use inside a sentence. */

export const pointWords: Record<ContactPointKind, string> = {
  email: 'address',
  number: 'number',
  name: 'name',
  'postal-address': 'postal address',
}

export const behaviourWords: Record<Behaviour, string> = {
  abusive: 'abusive',
  harassing: 'harassing',
  aggressive: 'aggressive',
  'impedes-administration': 'seriously impedes the council’s work',
}

export const contactWords: Record<Channel, string> = {
  email: 'a message',
  telephone: 'a telephone call',
  'in-person': 'a visit',
  post: 'a letter',
  'social-media': 'something on social media',
}

/** P9, P14: what is known of a reply that was opened, where it does not count. */
export const unsaidWords: Record<ReplyState, string> = {
  opened: 'It is not confirmed that it was sent.',
  'not-sent': 'It was not sent.',
  sent: '',
}

export const measureWords: Record<Measure['kind'], string> = {
  'designated-contact': 'one designated contact',
  'fewer-people': 'fewer people to contact',
  volume: 'how often',
  type: 'which kind of contact',
  'days-and-times': 'days and times',
  'channel-closed': 'a way of contact closed',
}

export const letterWords: Record<RestrictionLetterKind, string> = {
  restriction: 'The letter that confirms the restriction',
  variation: 'The letter that confirms the change',
  lifting: 'The letter that says the restriction has ended',
  'representation-answer': 'The letter that answers the representation',
  'review-continued': 'The letter about the review',
  'review-notice': 'The letter that announces the review',
}

export const methodWords: Record<LetterMethod, string> = {
  email: 'by e-mail',
  post: 'by post',
  'by-hand': 'by hand',
}

export const decisionWords: Record<string, string> = {
  approve: 'An authorising officer approved a restriction.',
  decline: 'An authorising officer declined the escalation.',
  'no-action': 'An authorising officer decided to take no action.',
  'ask-for-more': 'An authorising officer asked for more details.',
  'refer-to-legal': 'An authorising officer referred it to legal services.',
  'legal-advice': 'Legal services gave their advice.',
  'warn-instead': 'An authorising officer asked for a polite warning instead.',
  'treat-as-complaint': 'An authorising officer decided to treat it as a complaint.',
  'warn-formally': 'An authorising officer decided to give a formal warning.',
}

/** The outcome of a representation, of changed circumstances or of a review. */
export const outcomeWords: Record<string, string> = {
  maintained: 'it stays as it is',
  continued: 'it goes on as it is',
  varied: 'it is changed',
  lifted: 'it is lifted',
}
