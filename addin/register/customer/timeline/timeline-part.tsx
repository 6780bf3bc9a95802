import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { seeTimeline, type Timeline } from '../../../../server/contract/customer/customer.ts'
import { say } from '../../../../server/contract/texts/say.ts'
import { useCall } from '../../../api/api-context.ts'
import { ask } from '../../../api/client.ts'
import { asFailure } from '../../../api/failure.ts'
import { Button } from '../../../parts/button.tsx'
import { Part } from '../../../parts/page/page.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { TimelineEntry } from './timeline-entry.tsx'
import { everything, passes, type TimelineFilter, TimelineFilters } from './timeline-filters.tsx'

/** The older events of a long timeline, page by page; `from` is where they begin. */
function useOlder(id: string, from: string | null) {
  const call = useCall()
  return useInfiniteQuery({
    queryKey: ['customer', id, 'older', from],
    queryFn: ({ signal, pageParam }) => ask(call, seeTimeline, { id, body: { before: pageParam }, signal }),
    initialPageParam: from ?? '',
    getNextPageParam: ({ next }) => next,
    // Only on request: every fetch counts as a look.
    enabled: false,
    refetchOnWindowFocus: false,
  })
}

type Props = { customerId: string; timeline: Timeline }

/** Everything that happened, newest first; the older events of a long timeline are fetched on request. */
export function TimelinePart({ customerId, timeline }: Props) {
  const older = useOlder(customerId, timeline.next)
  const parts = older.data?.pages ?? []
  const events = [...timeline.events, ...parts.flatMap((part) => part.events)]
  const isMore = older.data ? older.hasNextPage : timeline.next !== null
  const more = () => void (older.data ? older.fetchNextPage() : older.refetch())
  const [filter, setFilter] = useState<TimelineFilter>(everything)
  const shown = events.filter((event) => passes(event, filter))
  return (
    <Part heading={say('What happened')}>
      {events.length > 5 ? <TimelineFilters events={events} filter={filter} onChange={setFilter} /> : null}
      {shown.length === 0 && events.length > 0 ? (
        <p>{isMore ? say('No results so far. Show what happened before to look further back.') : say('No results.')}</p>
      ) : null}
      <ol className="timeline">
        {shown.map((event) => (
          <TimelineEntry key={event.eventId} event={event} />
        ))}
      </ol>
      {older.error ? <Problem failure={asFailure(older.error)} before={say('Not read.')} /> : null}
      {isMore ? (
        <Button disabledFocusable={older.isFetching} onClick={more}>
          {say('Show what happened before')}
        </Button>
      ) : (
        <p className="quiet">{say('Nothing earlier is recorded.')}</p>
      )}
    </Part>
  )
}
