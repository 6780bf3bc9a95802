import { isOnItsWay, isPostingLate } from '../../policy/letter/posting.ts'
import { newestPostings } from '../../register/letter/postings.ts'
import type { Reading } from '../../register/store.ts'
import { closingLettersToWrite, formalWarningsToSend, lettersToWrite, type Waiting } from '../../register/work/work.ts'
import type { Act } from '../act.ts'

/** P14: letters that nobody has sent yet, with how far each is at GOV.UK Notify. */
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
  return letters.map((letter) => {
    const posting = postings.get(letter.id)
    if (!posting) return letter
    const isLate = isPostingLate(posting.handedOverAt, act.at)
    return { ...letter, posting: isOnItsWay(posting.state) ? (isLate ? 'late' : 'on-its-way') : 'failed' }
  })
}
