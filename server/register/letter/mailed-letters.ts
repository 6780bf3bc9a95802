import { sql } from 'kysely'
import type { Day } from '../../policy/calendar.ts'
import type { RestrictionState } from '../../policy/vocabulary.ts'
import type { LetterState } from '../../policy/vocabulary-states.ts'
import type { Reading } from '../store.ts'
import { mayHaveArrived } from '../work/last-error.ts'

/**
 * P15: a letter to a customer that the register mails itself: the notice of a review. `text`: as it is kept once it was
 * sent.
 */
export type MailedLetter = {
  mailId: string
  letterId: string
  restrictionId: string
  customerId: string
  /** The review that it announces. */
  reviewDue: Day
  letterState: LetterState
  restriction: { state: RestrictionState; reviewDue: Day | null }
  state: 'waiting' | 'sent' | 'dead'
  /** If it was given up: nobody knows whether it arrived. */
  mayHaveArrived: boolean
  since: Date
  attempts: number
  to: string[]
  text: string | null
}

const prefix = 'review-customer:'

/** The key of the mail that announces a review to the customer: by it, the outbox names the letter. */
export const reviewNoticeKey = (restrictionId: string, dueOn: Day): string => `${prefix}${restrictionId}:${dueOn}`

const mailed = (reading: Reading) =>
  reading
    .selectFrom('letters')
    .innerJoin('restrictions', 'restrictions.id', 'letters.restriction_id')
    .innerJoin('outbox', (join) =>
      join.on(sql<boolean>`outbox.key = ${sql.lit(prefix)} || letters.restriction_id || ':' || letters.review_due`),
    )
    .where('letters.kind', '=', 'review-notice')
    .select(['outbox.id as mailId', 'letters.id as letterId', 'letters.restriction_id as restrictionId'])
    .select(['customer_id as customerId', 'letters.review_due as reviewDue', 'letters.state as letterState'])
    .select(['restrictions.state as restrictionState', 'restrictions.review_due as restrictionDue'])
    .select(['outbox.state', 'outbox.at', 'attempts', 'recipients', 'items', 'last_error'])

type Row = Awaited<ReturnType<ReturnType<typeof mailed>['executeTakeFirstOrThrow']>>

const asMailed = ({
  at,
  recipients,
  items,
  reviewDue,
  restrictionState: state,
  restrictionDue,
  last_error: lastError,
  ...row
}: Row): MailedLetter => ({
  ...row,
  mayHaveArrived: mayHaveArrived(lastError),
  restriction: { state, reviewDue: restrictionDue },
  reviewDue: reviewDue ?? '',
  since: new Date(at),
  to: JSON.parse(recipients),
  text: items === null ? null : JSON.parse(items).text,
})

/** Which of these letters the register mails, by the id of the letter. */
export async function mailsOfLetters(
  reading: Reading,
  letterIds: readonly string[],
): Promise<Map<string, MailedLetter>> {
  if (letterIds.length === 0) return new Map()
  const rows = await mailed(reading).where('letters.id', 'in', letterIds).execute()
  return new Map(rows.map((row) => [row.letterId, asMailed(row)]))
}

/** Which of these mails are letters to customers, by the id of the mail. */
export async function lettersOfMails(
  reading: Reading,
  mails: readonly { id: string; key: string }[],
): Promise<Map<string, MailedLetter>> {
  const theirs = mails.filter(({ key }) => key.startsWith(prefix))
  if (theirs.length === 0) return new Map()
  const rows = await mailed(reading)
    // By the index of the letters: the key alone would be compared with every letter.
    .where(
      'letters.restriction_id',
      'in',
      theirs.map(({ key }) => key.split(':')[1] ?? ''),
    )
    .where(
      'outbox.id',
      'in',
      theirs.map(({ id }) => id),
    )
    .execute()
  return new Map(rows.map((row) => [row.mailId, asMailed(row)]))
}
