import { type Day, monthsLater } from '../calendar.ts'
import { mayAs, type Officer } from '../who-may.ts'

/** Calendar programs do not sign in, so a leaver would go unnoticed: an address expires automatically. */
const lastsMonths = 12

/** P15: for authorising officers and the reviewer. Refuses: not-authorised. */
export const mayHaveCalendarFeed = (officer: Officer) => mayAs(officer, 'AuthorisingOfficer', 'Reviewer')

/** The last day on which an address made on that day works. */
export const feedEndsOn = (madeOn: Day): Day => monthsLater(madeOn, lastsMonths)
