import { type Day, monthsLater } from '../calendar.ts'
import { mayAs, type Officer } from '../who-may.ts'

/** Whoever reads a calendar does not sign in, so nobody sees that they have left: an address ends by itself. */
const lastsMonths = 12

/** P15: for those who review and decide. Refuses: not-authorised. */
export const mayHaveCalendarFeed = (officer: Officer) => mayAs(officer, 'AuthorisingOfficer', 'Reviewer')

/** The last day on which an address made on that day is answered. */
export const feedEndsOn = (madeOn: Day): Day => monthsLater(madeOn, lastsMonths)
