import type { Day } from '../../policy/calendar.ts'
import { isOnItsWay } from '../../policy/letter/posting.ts'
import type { PostingFailure, PostingState } from '../../policy/vocabulary-postings.ts'
import { unsentStayLetters } from '../../register/letter/letters.ts'
import { type MailedLetter, mailsOfLetters } from '../../register/letter/mailed-letters.ts'
import { newestPostings } from '../../register/letter/postings.ts'
import type { Reading } from '../../register/store.ts'

/** P14: how far a letter is that GOV.UK Notify posts, or that the register mails. */
export type LetterUnderWay = {
  by: 'notify' | 'email'
  state: PostingState
  why: PostingFailure | null
  handedOverAt: Date
  /** Where the register mails it. */
  to?: string
}

const states = { waiting: 'waiting', dead: 'failed', sent: 'dispatched' } as const

const ofMail = ({ state, mayHaveArrived, since, to }: MailedLetter): LetterUnderWay => ({
  ...{ by: 'email', state: states[state], why: state === 'dead' && mayHaveArrived ? 'unknown' : null },
  handedOverAt: since,
  to: to.join(', '),
})

/** How far each of these letters is, if it was given to GOV.UK Notify or the register mails it. */
export async function lettersUnderWay(reading: Reading, letterIds: string[]): Promise<Map<string, LetterUnderWay>> {
  const mails = await mailsOfLetters(reading, letterIds)
  const underWay = new Map([...mails].map(([id, mail]) => [id, ofMail(mail)]))
  for (const [id, { state, why, handedOverAt }] of await newestPostings(reading, letterIds)) {
    const mail = underWay.get(id)
    if (mail && isOnItsWay(mail.state)) continue
    underWay.set(id, { by: 'notify', state, why, handedOverAt })
  }
  return underWay
}

/** The same for one letter; null: it goes neither way. */
export const letterUnderWay = async (reading: Reading, letterId: string): Promise<LetterUnderWay | null> =>
  (await lettersUnderWay(reading, [letterId])).get(letterId) ?? null

/**
 * P14: when the newest representation arrived whose answer, that the restriction stays, has not gone; null: none. A letter
 * on its way reaches the customer in any case.
 */
export async function unsentStayTo(reading: Reading, restrictionId: string): Promise<Day | null> {
  const letters = await unsentStayLetters(reading, restrictionId)
  const underWay = await lettersUnderWay(
    reading,
    letters.map(({ id }) => id),
  )
  return letters.find(({ id }) => !isOnItsWay(underWay.get(id)?.state ?? 'failed'))?.receivedOn ?? null
}
