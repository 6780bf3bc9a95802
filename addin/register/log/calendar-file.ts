import type { RestrictionLogPage } from '../../../server/contract/log.ts'

type Row = Pick<RestrictionLogPage['rows'][number], 'restrictionId' | 'reference' | 'reviewDue'>

/** P15: the review dates as a calendar file. It names restrictions by their references alone: calendars are shared. */
export function reviewDates(rows: readonly Row[], madeAt: Date): string {
  const stamp = `${madeAt.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
  const events = rows.flatMap(({ restrictionId, reference, reviewDue }) =>
    reviewDue === null
      ? []
      : [
          'BEGIN:VEVENT',
          `UID:review-${restrictionId}@contact-register`,
          `DTSTAMP:${stamp}`,
          `DTSTART;VALUE=DATE:${reviewDue.replaceAll('-', '')}`,
          `SUMMARY:Review due: ${reference}`,
          'TRANSP:TRANSPARENT',
          'END:VEVENT',
        ],
  )
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//contact-register//reviews//EN',
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** Saves the review dates of these restrictions as a file that any calendar program opens. */
export function saveReviewDates(rows: readonly Row[]): void {
  const url = URL.createObjectURL(new Blob([reviewDates(rows, new Date())], { type: 'text/calendar' }))
  Object.assign(document.createElement('a'), { href: url, download: 'reviews.ics' }).click()
  // The browser reads it only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
