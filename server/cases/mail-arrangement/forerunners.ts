import type { KeptArrangement } from '../../register/mail-arrangement/arrangements.ts'
import { replacementOf } from '../../register/restriction/replacements.ts'
import type { Reading } from '../../register/store.ts'

/**
 * P13: what ICT removes, by the arrangement that ICT makes in its place for the first time: that of a restriction which
 * the later one replaced, or of the same restriction with another contact.
 */
export async function forerunnersOf(
  reading: Reading,
  current: readonly KeptArrangement[],
): Promise<Map<string, KeptArrangement[]>> {
  const first = current.filter(({ state, confirmedAt }) => state === 'to-make' && confirmedAt === null)
  const byCustomer = Map.groupBy(first, ({ customerId }) => customerId)
  const forerunners = new Map<string, KeptArrangement[]>()
  for (const earlier of current) {
    const candidates = earlier.state === 'to-remove' ? byCustomer.get(earlier.customerId) : undefined
    if (!candidates) continue
    const versions = await andWhatReplacedIt(reading, earlier.restrictionId)
    for (const { id, restrictionId } of candidates) {
      if (versions.includes(restrictionId)) forerunners.set(id, [...(forerunners.get(id) ?? []), earlier])
    }
  }
  return forerunners
}

/** A restriction, what replaced it, and so on. */
async function andWhatReplacedIt(reading: Reading, restrictionId: string): Promise<string[]> {
  const versions = [restrictionId]
  // The loop also visits what it adds.
  for (const one of versions) {
    const next = await replacementOf(reading, one)
    if (next !== null && !versions.includes(next)) versions.push(next)
  }
  return versions
}
