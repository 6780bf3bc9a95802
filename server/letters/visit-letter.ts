import { precautionToCustomer, visitLetter, visitLetterHeading } from '../contract/messages/en/precaution.ts'
import { say } from '../contract/messages/say.ts'
import type { Council } from '../council.ts'
import type { Day } from '../policy/calendar.ts'
import { type Addressee, lacksOfAddressee } from '../policy/letter/confirmation.ts'
import type { BeforeVisit } from '../policy/precaution/precaution.ts'
import { dayInWords, filled } from './plain-words.ts'
import { type SignedBy, signatureOf } from './signature.ts'

/** Everything the letter is written from. `on`: the day on which it is sent. */
export type VisitLetterFacts = BeforeVisit & {
  to: Addressee
  /** The customer's, which people quote. */
  reference: string
  on: Day
  reason: string
  lookAgainOn: Day
}

export type VisitLetter = { subject: string; paragraphs: string[]; headings: string[]; missing: string[] }

/**
 * P4, P14, G: tells a customer what staff do when they visit, why, until when, and how to disagree. `missing`: without
 * these it reaches nobody, or is no council's letter.
 */
export function composeVisitLetter(facts: VisitLetterFacts, by: SignedBy, council: Council): VisitLetter {
  const { letterhead, wording, complaintsStages, complaintsUrl, ombudsman, periods } = council
  const { letters } = wording
  const { to, steps, more, reason } = facts
  const places = {
    council: council.name,
    customer: to.name ?? 'customer',
    ombudsman: ombudsman.name,
    url: ombudsman.url,
  }
  const own = (sentence: string, others: Record<string, string> = {}) => filled(sentence, { ...places, ...others })
  const stages = stagesInWords[complaintsStages] ?? `${complaintsStages} stages`
  const office = letterhead && {
    office: letterhead.office.name,
    address: `${council.name}, ${letterhead.address.split('\n').join(', ')}`,
  }
  const headings = [
    say(visitLetterHeading, 'steps'),
    say(visitLetterHeading, 'why'),
    say(visitLetterHeading, 'rights'),
    say(visitLetterHeading, 'kept'),
  ] as const
  const [doing, why, rights, kept] = headings
  return {
    subject: say(visitLetterHeading, 'subject'),
    paragraphs: [
      `Our reference: ${facts.reference}\n${dayInWords(facts.on)}`,
      own(letters.greeting),
      say(visitLetter, 'opening'),
      doing,
      ...(steps.length > 0 ? [steps.map((step) => `• ${say(precautionToCustomer, step)}`).join('\n')] : []),
      ...(more === null ? [] : [`${say(visitLetterHeading, 'more')}: ${more}`]),
      say(visitLetter, 'again', { lookAgainOn: dayInWords(facts.lookAgainOn) }),
      why,
      ...reason.trim().split(/\s*\n\s*/),
      rights,
      ...(office ? [say(visitLetter, 'object', office)] : []),
      own(letters.complaints, { stages, complaintsUrl }),
      own(letters.ombudsman),
      kept,
      // The council's own sentence says of the letter about a restriction what staff see: that is less.
      say(visitLetter, 'kept'),
      ...(letterhead
        ? [
            say(visitLetter, 'deleted', {
              months: `${periods.retention.restrictions} months`,
              privacyUrl: letterhead.privacyUrl,
            }),
          ]
        : []),
      own(letters.formats),
      own(letters.closing),
      signatureOf(by, council),
    ],
    headings: [...headings],
    missing: [...lacksOfAddressee(to), ...(letterhead ? [] : ['letterhead'])],
  }
}

const stagesInWords: Record<number, string> = { 1: 'one stage', 2: 'two stages', 3: 'three stages', 4: 'four stages' }
