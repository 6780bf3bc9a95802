import type { Council } from '../council/council.ts'
import { comparableText } from '../policy/comparable-text.ts'
import {
  isOfRestriction,
  type LetterFacts,
  type LetterPart,
  lastDayBefore,
  mandatoryPartsOf,
  neverBegan,
  type RestrictionLetterFacts,
} from '../policy/letter/confirmation.ts'
import { howToContact } from '../policy/letter/how-to-contact.ts'
import { promisedReview } from './review-in.ts'
import { dayInWords } from './sentences.ts'
import { speaksOfCouncillors } from './to-councillors.ts'

/**
 * P14: the mandatory parts that an officer's own version of a letter has lost, judged by their marks: the contact's
 * name, the days, a word of the councillors, the office for objections, the pages of the complaints procedure, the
 * policy, the privacy notice and the ombudsman. Ignores space and case.
 */
export function lostParts(text: string, facts: LetterFacts, council: Council): LetterPart[] {
  const said = comparableText(text)
  const marks = { ...rightsMarks(council), ...(isOfRestriction(facts) ? marksOf(facts) : dayMarks(facts)) }
  return mandatoryPartsOf(facts).filter((part) => {
    const mark = marks[part] ?? ''
    return typeof mark === 'string' ? !said.includes(comparableText(mark)) : !mark.test(said)
  })
}

type Marks = Partial<Record<LetterPart, string | RegExp>>

function marksOf(facts: RestrictionLetterFacts): Marks {
  const { kind, terms, liftedOn } = facts
  const reviewedOrOver = promisedReview(facts) ?? terms.until
  return {
    who: howToContact(terms).only?.[0] ?? terms.contact.name,
    councillors: speaksOfCouncillors,
    ...(reviewedOrOver && { review: dayInWords(reviewedOrOver) }),
    ...(terms.until && { until: dayInWords(terms.until) }),
    ...(kind === 'lifting' && !neverBegan(facts) && liftedOn && { when: dayInWords(liftedOn) }),
  }
}

function dayMarks(facts: Exclude<LetterFacts, RestrictionLetterFacts>): Marks {
  if (facts.kind === 'formal-warning') return { lapses: dayInWords(lastDayBefore(facts.lapsesOn)) }
  if (facts.kind === 'precautions') return { visits: dayInWords(facts.lookAgainOn) }
  return facts.outcome === 'stays' && facts.lapsesOn ? { outcome: dayInWords(lastDayBefore(facts.lapsesOn)) } : {}
}

const rightsMarks = ({ letterhead, complaintsUrl, ombudsman }: Council): Marks => ({
  complaints: complaintsUrl,
  ombudsman: new URL(ombudsman.url).hostname,
  ...(letterhead && {
    representations: letterhead.office.name,
    policy: letterhead.policy.url,
    privacy: letterhead.privacyUrl,
  }),
})
