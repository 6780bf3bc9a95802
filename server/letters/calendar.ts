import ical from 'ical-generator'

/** `dueOn` is a day in the council's time zone. */
export type ReviewDate = { restrictionId: string; reference: string; dueOn: string }

/**
 * RFC 5545: the days of reviews as whole days in the council's time zone, each with the restriction's reference and a
 * link to it. Names nobody. A review keeps the same event in every version of the calendar.
 */
export function reviewCalendar(reviews: ReviewDate[], given: { council: string; publicUrl: string; at: Date }): string {
  const { council, publicUrl, at } = given
  const { hostname } = new URL(publicUrl)
  const calendar = ical({
    name: `Reviews, ${council}`,
    prodId: { company: 'contact-register', product: 'reviews', language: 'EN' },
    ttl: 6 * 60 * 60,
  })
  for (const { restrictionId, reference, dueOn } of reviews) {
    const url = `${publicUrl}/register.html#/restrictions/${restrictionId}`
    calendar.createEvent({
      id: `review-${restrictionId}-${dueOn}@${hostname}`,
      // Midnight UTC, marked as a whole day: the same day in every time zone.
      start: new Date(`${dueOn}T00:00:00.000Z`),
      timezone: 'UTC',
      allDay: true,
      stamp: at,
      summary: `Review due: ${reference}`,
      description: `The review of ${reference} is due on this day. ${url}`,
      url,
    })
  }
  return calendar.toString()
}
