const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** 3 November 2026, 09:41. */
export const fullTime = (at: string) => `${day.format(new Date(at))}, ${time.format(new Date(at))}`

/** The time if it is today, otherwise the day. */
export function shortTime(at: string, now = new Date()): string {
  const then = new Date(at)
  return then.toDateString() === now.toDateString() ? time.format(then) : shortDay.format(then)
}
