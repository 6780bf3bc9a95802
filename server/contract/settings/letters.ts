import * as v from 'valibot'
import { type MeasureKind, restrictionLetterKinds } from '../../policy/vocabulary.ts'
import { strictObject } from '../schemas.ts'
import { added, sentence } from './council.ts'
import { formalWarningWording } from './formal-warning.ts'
import { alternativeWording, councillorsWording } from './letter-alternatives.ts'
import { visitWording } from './visits.ts'

const headings = strictObject({
  contact: added('How you can contact us'),
  reasons: added('Why we decided this'),
  duration: added('How long this lasts'),
  rights: added('If you disagree'),
  information: added('What we keep, and other formats'),
  behaviour: added('What this is about'),
  next: added('What may happen next'),
  visits: added('What our staff will do'),
})

/**
 * P14: the sentences that letters to customers are made of. `{from}` is the day from which the restriction is in force.
 * The ways to contact the council and the times they allow are listed from the measures, so that no sentence here can
 * contradict them.
 */
export const letters = strictObject({
  subjects: strictObject({
    ...v.entriesFromList(restrictionLetterKinds, sentence()),
    'formal-warning': added('A formal warning about how you contact {council}'),
    'objection-answer': added('Our answer to your objection'),
    'formal-warning-withdrawal': added('We have withdrawn our formal warning'),
    precautions: added('How our staff will visit you'),
    'precautions-ended': added('A change to how our staff will visit you'),
  }),
  greeting: sentence(['customer']),
  openings: strictObject({
    ...v.entriesFromList(restrictionLetterKinds, sentence([], ['from', 'reviewOn'])),
    'formal-warning': added(
      'I am writing to give you a formal warning. Some of your contact with us has been unacceptable under our policy. This letter says why, and what may happen next.',
    ),
    'objection-answer': added(
      'On {receivedOn} you told us that you disagree with the formal warning that we sent you on {since}. This letter is our answer.',
      ['receivedOn', 'since'],
    ),
    'formal-warning-withdrawal': added(
      'I am writing to tell you that we have withdrawn the formal warning that we sent you on {since}. It no longer counts.',
      ['since'],
    ),
    precautions: added(
      'I am writing to tell you what our staff will do when they visit you. This protects them and you.',
    ),
    'precautions-ended': added(
      'On {since} we wrote to you about what our staff do when they visit you. What that letter says no longer applies.',
      ['since'],
    ),
  }),
  /** For a letter that answers the customer's representation. */
  answersYou: sentence(['receivedOn']),
  headings: v.optional(headings, v.getDefaults(headings) as v.InferOutput<typeof headings>),
  who: sentence(['contact', 'post']),
  deputy: sentence(['deputy'], ['contact', 'address']),
  /** P8: for a restriction that only some services made. */
  services: sentence(['services']),
  wholeCouncil: added('These arrangements are for every service of {council}.'),
  /** Before the ways that are open. */
  how: sentence(),
  /** P14: `closed` tells of a closed channel. A new kind comes with `added`: saved settings lack it. */
  measures: strictObject({
    'designated-contact': sentence(['contact']),
    'fewer-people': sentence(['people']),
    volume: sentence(['channel', 'often']),
    type: sentence(['what']),
    'days-and-times': sentence(['times']),
  } satisfies Record<Exclude<MeasureKind, 'channel-closed'>, unknown>),
  /** P11: the ways that are closed. */
  closed: added('Please do not contact us {channels}.', ['channels']),
  /** P10: where the measures keep what goes beyond them on file. */
  onFile: added('We read messages beyond these limits and keep them on file. We do not answer them.'),
  /** FOI, UK GDPR, Care Act: what is answered whatever the limits are; where they limit what is answered. */
  always: added(
    'We always deal with these as usual: a request for information or for your own data, a complaint, a concern that somebody is at risk. Please send it in one of the ways in this letter. Whoever receives it passes it on to the people who deal with it.',
  ),
  /** Where no measure sets days or times. */
  freeTimes: added('You can choose the day and the time.'),
  reasons: sentence(),
  policy: added('We decided this under our {policy}. You can read it at {policyUrl}.', ['policy', 'policyUrl']),
  until: sentence(['until']),
  noEnd: sentence(),
  review: sentence(['reviewOn']),
  /** P14: to the office that decides, never to the contact. `{how}`: "by letter to …". */
  objections: added(
    'If you disagree with this decision, or if something has changed, please tell {office} {how}. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.',
    ['office', 'how'],
  ),
  complaints: added(
    'You can complain about how we dealt with this. Our complaints procedure has {stages}: {complaintsUrl}.',
    ['stages', 'complaintsUrl'],
  ),
  ombudsman: sentence(['ombudsman', 'url']),
  /** G: what is kept, who sees it, how long, and the customer's rights. `{months}` is the retention period. */
  privacy: added(
    'We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We normally delete the record {months} after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: {privacyUrl}. You can also complain to the Information Commissioner: https://ico.org.uk.',
    ['months', 'privacyUrl'],
  ),
  /** G: the same for what is over: staff no longer see it. */
  privacyOver: added(
    'Staff who get a message from you no longer see this. We keep a confidential record of it, and normally delete it after {months}. You can ask us for a copy of it, to correct it, or to stop using it: {privacyUrl}. You can also complain to the Information Commissioner: https://ico.org.uk.',
    ['months', 'privacyUrl'],
  ),
  /** Equality Act: large print, Braille, other languages. */
  formats: added(
    'Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.',
  ),
  alternatives: alternativeWording,
  councillors: councillorsWording,
  formalWarning: formalWarningWording,
  visits: visitWording,
  closing: sentence(),
})
