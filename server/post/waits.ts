const minute = 60_000
const hour = 60 * minute
const longest = 6 * hour
/** Mail is given up when both are behind it; a weekend without a mail server is not enough. */
const triedFor = 72 * hour
const triedTimes = 20

/**
 * When mail is tried again after an attempt that failed: after one minute, two, four ... up to six hours; or that it is
 * dead. `attempts` counts the one that has just failed, `since` is when the mail was put into the outbox.
 */
export function nextAttempt({ attempts, since }: { attempts: number; since: Date }, now: Date): Date | 'dead' {
  if (attempts >= triedTimes && now.getTime() - since.getTime() >= triedFor) return 'dead'
  const wait = Math.min(longest, minute * 2 ** Math.min(attempts - 1, 10))
  return new Date(now.getTime() + wait)
}
