/** Days as the council counts them, computed without the program's own calendar. */

const formats = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'medium' })

/** The day in London at a moment. */
export const londonDay = (at: Date): string => formats.format(at).slice(0, 10)

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

export const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The same day this many months later; if that month is shorter, its last day. */
export function addMonths(day: string, months: number): string {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const month = first.toISOString().slice(0, 7)
  for (let last = Number(day.slice(8)); ; last--) {
    const wanted = `${month}-${String(last).padStart(2, '0')}`
    const reached = new Date(`${wanted}T00:00:00Z`)
    if (!Number.isNaN(reached.getTime()) && reached.toISOString().startsWith(wanted)) return wanted
  }
}

export const laterOf = (one: string, other: string): string => (other > one ? other : one)
export const earlierOf = (one: string, other: string): string => (other < one ? other : one)
