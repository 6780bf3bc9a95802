import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { languageRecorded as texts } from '../../../contract/texts/words/language-recorded.ts'
import type { KeptLanguage } from '../../../register/customer/language.ts'
import type { TrailEntry } from '../../../register/restriction/history.ts'
import { event, type Reader } from './event.ts'

/**
 * Welsh Language (Wales) Measure 2011: when it was recorded in which language a customer wants letters. Only the newest
 * record says which: the audit trail keeps that there were earlier ones, and nothing of the person.
 */
export function languageEvents(
  { say }: Reader,
  trail: readonly TrailEntry[],
  now: KeptLanguage | null,
): TimelineEvent[] {
  const recorded = trail
    .filter(({ what }) => what === 'language-recorded')
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))
  return recorded.map(({ id, at, by }, n) => {
    const isNow = now !== null && now.at === at
    const which = isNow ? now.language : now === null && n === 0 ? 'not-asked' : 'before'
    return event(`trail-${id}`, at, isNow ? now.by.name : by, say(texts[which]))
  })
}
