import { letterDueOn } from '../../policy/duty/letter-due.ts'
import { isOnItsWay, isPostingLate } from '../../policy/letter/posting.ts'
import { newestPostings } from '../../register/letter/postings.ts'
import type { Reading } from '../../register/store.ts'
import { closingLettersToWrite, formalWarningsToSend, lettersToWrite, type Waiting } from '../../register/work/work.ts'
import type { Act } from '../act.ts'

/**
 * P14: letters that nobody has sent yet, with the day by which each goes, and how far it is at GOV.UK Notify. One that is
 * on its way there is due no more.
 */
export async function lettersToSend(reading: Reading, act: Act, ofEach: { most: number }): Promise<Waiting[]> {
  const letters = [
    ...(await lettersToWrite(reading, ofEach)),
    ...(await formalWarningsToSend(reading, ofEach)),
    ...(await closingLettersToWrite(reading, ofEach)),
  ]
  const postings = await newestPostings(
    reading,
    letters.map(({ id }) => id),
  )
  return letters.map(({ decided, ...letter }) => {
    const dueOn = decided ? dueDay(act, decided) : null
    const posting = postings.get(letter.id)
    if (!posting) return { ...letter, dueOn }
    if (!isOnItsWay(posting.state)) return { ...letter, dueOn, posting: 'failed' }
    return { ...letter, posting: isPostingLate(posting.handedOverAt, act.at) ? 'late' : 'on-its-way' }
  })
}

const dueDay = ({ council }: Act, { on, inForceOn }: NonNullable<Waiting['decided']>) =>
  letterDueOn({ decidedOn: on, inForceOn }, council.duties.bankHolidays)
