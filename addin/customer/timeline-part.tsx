import type { Timeline } from '../../server/contract/customer.ts'
import { asFailure } from '../api/failure.ts'
import { useOlder } from '../api/see-customer.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { TimelineEntry } from './timeline-entry.tsx'

type Props = { customerId: string; timeline: Timeline }

/** Everything that happened, newest first; of a long history the older part when it is asked for. */
export function TimelinePart({ customerId, timeline }: Props) {
  const older = useOlder(customerId, timeline.next)
  const parts = older.data?.pages ?? []
  const events = [...timeline.events, ...parts.flatMap((part) => part.events)]
  const isMore = older.data ? older.hasNextPage : timeline.next !== null
  const more = () => void (older.data ? older.fetchNextPage() : older.refetch())
  return (
    <Part heading="What happened">
      <ol className="timeline">
        {events.map((event) => (
          <TimelineEntry key={event.eventId} event={event} />
        ))}
      </ol>
      {older.error ? <Problem failure={asFailure(older.error)} before="Not read." /> : null}
      {isMore ? (
        <Button disabledFocusable={older.isFetching} onClick={more}>
          Show what happened before
        </Button>
      ) : (
        <p className="quiet">Nothing is recorded from before.</p>
      )}
    </Part>
  )
}
