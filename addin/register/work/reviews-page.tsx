import type { ReviewDue, ReviewsDue } from '../../../server/contract/review/review.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { empty } from '../../../server/contract/texts/words/empty.ts'
import { reviews as texts } from '../../../server/contract/texts/words/reviews.ts'
import { useReviews } from '../../api/reviews.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Button } from '../../parts/button.tsx'
import { Link } from '../../parts/link.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { type Column, Table } from '../../parts/table/table.tsx'
import { dayInWords, momentInWords } from '../../words/dates.ts'
import { CalendarPart } from './calendar-part.tsx'
import { isOverdue, overdueWords } from './review-words.ts'

/** P15: what is due this quarter, overdue first; the reviewer can start the run here. */
export default function ReviewsPage() {
  const { roles, council } = useSignedIn()
  const query = useReviews()
  const hasCalendar = roles.includes('AuthorisingOfficer') || roles.includes('Reviewer')
  return (
    <WidePage
      heading={say(texts.reviews)}
      intro={`${rule(council.reviewWithinMonths)} ${say(texts['what-overdue-comes-first'])}`}
    >
      <QueryView query={query}>{(due) => <Due due={due} mayReview={roles.includes('Reviewer')} />}</QueryView>
      {hasCalendar ? <CalendarPart /> : null}
    </WidePage>
  )
}

function Due({ due: { reviews, quarterEndsOn, more }, mayReview }: { due: ReviewsDue; mayReview: boolean }) {
  const { timeZone } = useSignedIn().council
  const [first] = reviews
  if (!first) return <p>{say(empty.reviews, { day: dayInWords(quarterEndsOn) })}</p>
  const overdue = reviews.filter(isOverdue).length
  const columns: Column<ReviewDue>[] = [
    {
      key: 'customer',
      title: say(texts.customer),
      cell: (row) => <Link href={`#/customers/${row.customerId}`}>{called(row)}</Link>,
    },
    {
      key: 'reference',
      title: say(texts.reference),
      cell: (row) => <Link href={`#/restrictions/${row.restrictionId}`}>{row.reference}</Link>,
    },
    { key: 'due', title: say(texts['due-on']), cell: (row) => dayInWords(row.dueOn) },
    {
      key: 'overdue',
      title: say(texts.overdue),
      cell: (row) => (isOverdue(row) ? <strong className="overdue">{overdueWords(row)}</strong> : ''),
    },
    {
      key: 'last',
      title: say(texts['last-review']),
      cell: ({ lastReview }) => (lastReview ? momentInWords(lastReview.reviewedAt, timeZone) : say(texts['none-yet'])),
    },
    { key: 'contact', title: say(texts['designated-contact']), cell: (row) => row.contact },
  ]
  return (
    <>
      <p>
        {say(texts['reviews-due-by'], {
          more: more ? 'yes' : 'other',
          n: reviews.length,
          day: dayInWords(quarterEndsOn),
          overdue,
        })}
      </p>
      {mayReview ? (
        <div className="row">
          <Button
            appearance="primary"
            onClick={() => {
              location.hash = `#/reviews/run/${first.restrictionId}`
            }}
          >
            {say(texts['review-them-one-after'])}
          </Button>
        </div>
      ) : (
        <p className="quiet">{say(texts['reviewer-records-reviews'])}</p>
      )}
      <Table caption={say(texts['reviews-due'])} columns={columns} rows={reviews} rowKey={(row) => row.restrictionId} />
    </>
  )
}

const rule = (n: number) => say(texts['every-restriction-reviewed-within'], { n })

const called = ({ customer: { name, address, number } }: ReviewDue) =>
  name ?? address ?? number ?? say(texts['a-customer'])
