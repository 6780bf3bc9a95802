import { letterDueOn } from '../../policy/duty/letter-due.ts'
import { isOnItsWay, isPostingLate } from '../../policy/letter/posting.ts'
import { customersWithOpen } from '../../register/representation/open.ts'
import type { Reading } from '../../register/store.ts'
import { closingLettersToWrite, formalWarningsToSend, lettersToWrite, type Waiting } from '../../register/work/work.ts'
import type { Act } from '../act.ts'
import { lettersUnderWay } from '../letter/on-its-way.ts'

/**
 * P14: letters that nobody has sent yet, with the day by which each goes, and how far it is at GOV.UK Notify, or as
 * e-mail. One that is on its way is due no more. P15: the notice of a review says if something is to be answered first.
 */
export async function lettersToSend(reading: Reading, act: Act, ofEach: { most: number }): Promise<Waiting[]> {
  const letters = [
    ...(await lettersToWrite(reading, ofEach)),
    ...(await formalWarningsToSend(reading, ofEach)),
    ...(await closingLettersToWrite(reading, ofEach)),
  ]
  const answerFirst = await customersWithOpen(
    reading,
    letters.flatMap(({ letter, customerId }) => (letter === 'review-notice' ? customerId : [])),
  )
  const underWay = await lettersUnderWay(
    reading,
    letters.map(({ id }) => id),
  )
  return letters.map(({ decided, ...one }) => {
    const isAnnouncing = one.letter === 'review-notice' && answerFirst.has(one.customerId)
    const letter = { ...one, ...(isAnnouncing && { answerFirst: true }) }
    const dueOn = decided ? dueDay(act, decided) : null
    const way = underWay.get(letter.id)
    if (!way) return { ...letter, dueOn }
    const byEmail = way.by === 'email'
    if (!isOnItsWay(way.state))
      return { ...letter, dueOn, posting: way.why === 'unknown' ? 'unknown' : 'failed', byEmail }
    return { ...letter, posting: isPostingLate(way.handedOverAt, act.at) ? 'late' : 'on-its-way', byEmail }
  })
}

const dueDay = ({ council }: Act, { on, inForceOn }: NonNullable<Waiting['decided']>) =>
  letterDueOn({ decidedOn: on, inForceOn }, council.duties.bankHolidays)
