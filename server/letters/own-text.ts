import type { Council } from '../council.ts'
import {
  type FormalWarningFacts,
  type LetterFacts,
  type LetterPart,
  mandatoryParts,
  type RestrictionLetterFacts,
} from '../policy/letter/confirmation.ts'
import { howToContact } from '../policy/letter/how-to-contact.ts'
import { plainText } from '../policy/plain-text.ts'
import { dayInWords } from './plain-words.ts'

/**
 * P14: the mandatory parts that an officer's own version of a letter has lost, judged by their marks: the contact's
 * name, the days, the office for objections, the pages of the complaints procedure, the policy, the privacy notice and
 * the ombudsman. Ignores space and case.
 */
export function lostParts(text: string, facts: LetterFacts, council: Council): LetterPart[] {
  const said = plainText(text)
  const marks = { ...rightsMarks(council), ...(facts.kind === 'formal-warning' ? lapseMark(facts) : marksOf(facts)) }
  return mandatoryParts[facts.kind].filter((part) => {
    const mark = marks[part]
    return mark !== undefined && !said.includes(plainText(mark))
  })
}

type Marks = Partial<Record<LetterPart, string>>

const marksOf = ({ kind, terms, reviewDue, liftedOn }: RestrictionLetterFacts): Marks => ({
  who: howToContact(terms).only?.[0] ?? terms.contact.name,
  review: dayInWords(reviewDue ?? terms.reviewOn),
  ...(terms.until && { until: dayInWords(terms.until) }),
  ...(kind === 'lifting' && liftedOn && { when: dayInWords(liftedOn) }),
})

const lapseMark = ({ lapsesOn }: FormalWarningFacts): Marks => ({ lapses: dayInWords(lapsesOn) })

const rightsMarks = ({ letterhead, complaintsUrl, ombudsman }: Council): Marks => ({
  complaints: complaintsUrl,
  ombudsman: new URL(ombudsman.url).hostname,
  ...(letterhead && {
    representations: letterhead.office.name,
    policy: letterhead.policy.url,
    privacy: letterhead.privacyUrl,
  }),
})
