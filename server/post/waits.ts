const minute = 60_000
const hour = 60 * minute
const longest = 6 * hour
/** Mail is given up only after both; a weekend without a mail server is not enough. */
const triedFor = 72 * hour
const triedTimes = 20

/**
 * When to retry mail after a failed attempt: after one minute, two, four ... up to six hours; or `dead`. `attempts`
 * includes the one that has just failed; `since` is when the mail was put into the outbox.
 */
export function nextAttempt({ attempts, since }: { attempts: number; since: Date }, now: Date): Date | 'dead' {
  if (attempts >= triedTimes && now.getTime() - since.getTime() >= triedFor) return 'dead'
  return nextQuestion(attempts, now)
}

/** When to ask again what became of mail that was handed over: after the same waits, and until it is known. */
export const nextQuestion = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(longest, minute * 2 ** Math.min(attempts - 1, 10)))

/**
 * When to send mail again that was handed over without an answer: after an hour, with the same Message-ID. It may have
 * arrived, so it is given up if an earlier attempt may have arrived, too.
 */
export const afterNoAnswer = (mayHaveArrived: boolean, now: Date): Date | 'dead' =>
  mayHaveArrived ? 'dead' : new Date(now.getTime() + hour)
