import { empty } from '../../server/contract/messages/en/empty.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { ReviewDue, ReviewsDue } from '../../server/contract/review/review.ts'
import { useReviews } from '../api/reviews.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { Button } from '../parts/button.tsx'
import { Link } from '../parts/link.tsx'
import { WidePage } from '../parts/page/wide-page.tsx'
import { QueryView } from '../parts/query-view.tsx'
import { type Column, Table } from '../parts/table/table.tsx'
import { dayInWords, momentInWords } from '../words/dates.ts'
import { figures } from '../words/numbers.ts'
import { CalendarPart } from './calendar-part.tsx'
import { isOverdue, overdueWords } from './words.ts'

/** P15: what is due this quarter, overdue first; the reviewer can start the run here. */
export default function ReviewsPage() {
  const { roles, council } = useSignedIn()
  const query = useReviews()
  const hasCalendar = roles.includes('AuthorisingOfficer') || roles.includes('Reviewer')
  return (
    <WidePage heading="Reviews" intro={`${rule(council.reviewWithinMonths)} What is overdue comes first.`}>
      <QueryView query={query}>{(due) => <Due due={due} mayReview={roles.includes('Reviewer')} />}</QueryView>
      {hasCalendar ? <CalendarPart /> : null}
    </WidePage>
  )
}

function Due({ due: { reviews, quarterEndsOn, more }, mayReview }: { due: ReviewsDue; mayReview: boolean }) {
  const { timeZone } = useSignedIn().council
  const [first] = reviews
  if (!first) return <p>{say(empty, 'reviews', { day: dayInWords(quarterEndsOn) })}</p>
  const overdue = reviews.filter(isOverdue).length
  const columns: Column<ReviewDue>[] = [
    {
      key: 'customer',
      title: 'Customer',
      cell: (row) => <Link href={`#/customers/${row.customerId}`}>{called(row)}</Link>,
    },
    {
      key: 'reference',
      title: 'Reference',
      cell: (row) => <Link href={`#/restrictions/${row.restrictionId}`}>{row.reference}</Link>,
    },
    { key: 'due', title: 'Due on', cell: (row) => dayInWords(row.dueOn) },
    {
      key: 'overdue',
      title: 'Overdue',
      cell: (row) => (isOverdue(row) ? <strong className="overdue">{overdueWords(row)}</strong> : ''),
    },
    {
      key: 'last',
      title: 'Last review',
      cell: ({ lastReview }) => (lastReview ? momentInWords(lastReview.reviewedAt, timeZone) : 'None yet'),
    },
    { key: 'contact', title: 'Designated contact', cell: (row) => row.contact },
  ]
  return (
    <>
      <p>
        {more ? 'More than ' : ''}
        {figures(reviews.length, 'review is', 'reviews are')} due by {dayInWords(quarterEndsOn)}
        {overdue > 0 ? `, ${overdue} overdue` : ''}.
      </p>
      {mayReview ? (
        <div className="row">
          <Button
            appearance="primary"
            onClick={() => {
              location.hash = `#/reviews/run/${first.restrictionId}`
            }}
          >
            Review them one after another
          </Button>
        </div>
      ) : (
        <p className="quiet">The reviewer records the reviews.</p>
      )}
      <Table caption="Reviews due" columns={columns} rows={reviews} rowKey={(row) => row.restrictionId} />
    </>
  )
}

const rule = (months: number) =>
  `Every restriction is reviewed within ${months === 1 ? 'a month' : `${months} months`}.`

const called = ({ customer: { name, address, number } }: ReviewDue) => name ?? address ?? number ?? 'A customer'
