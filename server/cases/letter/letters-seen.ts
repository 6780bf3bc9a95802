import type { RestrictionSeen } from '../../contract/customer/dossier.ts'
import { isOvertaken } from '../../policy/letter/confirmation.ts'
import { isOnItsWay } from '../../policy/letter/posting.ts'
import { lettersOf } from '../../register/letter/letters.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import { lettersUnderWay } from './on-its-way.ts'

/** P14: a restriction's letters in the order in which they were decided, and how far those are that nobody has sent. */
export async function lettersSeen(reading: Reading, restriction: KeptRestriction): Promise<RestrictionSeen['letters']> {
  const letters = await lettersOf(reading, restriction.id)
  const toSend = letters.filter(({ state }) => state === 'to-write').map(({ letterId }) => letterId)
  const underWay = await lettersUnderWay(reading, toSend)
  return letters.map(({ noticeOf, ...letter }) => {
    if (letter.state !== 'to-write') return letter
    if (isOvertaken({ ...letter, noticeOf }, restriction)) return { ...letter, waits: 'overtaken' }
    const way = underWay.get(letter.letterId)
    if (!way) return letter
    return { ...letter, waits: isOnItsWay(way.state) ? 'on-its-way' : 'not-sent' }
  })
}
