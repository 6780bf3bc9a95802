import { reportedKinds } from '../../../server/contract/texts/words/contact-points.ts'
import {
  customerFoundBy,
  fieldWords as fieldTexts,
  standingsSeen,
} from '../../../server/contract/texts/words/customer.ts'
import type { ContactPointKind } from '../../../server/policy/vocabulary.ts'
import type { CorrectableField } from '../../../server/policy/vocabulary-corrections.ts'
import { spoken } from '../../words/spoken.ts'

export const kindWords: Record<ContactPointKind, string> = spoken(reportedKinds)

/** A postal address, in a line of text. */
export const onOneLine = (value: string): string => value.replaceAll('\n', ', ')

export const fieldWords: Record<CorrectableField, string> = spoken(fieldTexts)

/** What staff see of the customer now. */
const standings: Record<string, string> = spoken(standingsSeen)
export const standingWords = (standing: string): string => standings[standing] ?? standing

/** How somebody found the customer. */
const found: Record<string, string> = spoken(customerFoundBy)
export const foundByWords = (by: string): string => found[by] ?? by
