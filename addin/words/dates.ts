/** Days and times as the council writes them: 3 November 2026, 09:41, in the council's own time zone. */

/** A day given as `YYYY-MM-DD`. It is a day of the council's already, so no time zone is applied. */
export const dayInWords = (day: string): string =>
  formatter({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** The day of a moment given in ISO 8601. */
export const momentInWords = (moment: string, timeZone: string): string =>
  formatter({ day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(new Date(moment))

/** The time of day of a moment given in ISO 8601. */
export const timeInWords = (moment: string, timeZone: string): string =>
  formatter({ hour: '2-digit', minute: '2-digit', hour12: false, timeZone }).format(new Date(moment))

const made = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter is slow, and the same few are wanted for every message. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = JSON.stringify(options)
  const known = made.get(name) ?? new Intl.DateTimeFormat('en-GB', options)
  made.set(name, known)
  return known
}
