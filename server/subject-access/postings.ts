import { freeText, markName } from '../policy/subject-access/third-party.ts'
import type { PostingContent } from '../register/letter/postings.ts'
import type { Held } from './held.ts'
import type { DisclosedValue } from './record-parts.ts'

/**
 * P14: when a letter was handed to GOV.UK Notify and what became of it, with its text and address while they are kept.
 */
export const postingsOf = (all: Held, letterId: string): DisclosedValue =>
  all.postings
    .filter((row) => row.letter_id === letterId)
    .map((row) => {
      // Only the text of a letter that went twice is kept.
      const content: Partial<PostingContent> | null = row.content ? JSON.parse(row.content) : null
      return {
        handedOverAt: row.handed_at,
        by: markName(row.by_name, 'authorising-officer'),
        datedOn: row.dated_on,
        state: row.state,
        status: row.status,
        failure: row.why,
        lateAt: row.late_at,
        settledAt: row.settled_at,
        address: content?.address?.join('\n') ?? null,
        text: freeText(content?.text ?? null),
      }
    })

/** How far a mail is, in words. */
export const mailStates = { waiting: 'waiting to be sent', sent: 'sent; its text was deleted then', dead: 'given up' }

/** P15: how far a letter is that the register mails itself, with its text and address until it is sent. */
export function mailOf(all: Held, letterId: string): DisclosedValue {
  const mail = all.mailed.find((one) => one.letterId === letterId)
  if (!mail) return null
  const { state, since, attempts, to, text } = mail
  return {
    state: mailStates[state],
    since: since.toISOString(),
    attempts,
    address: to.join(', ') || null,
    text: freeText(text),
  }
}
