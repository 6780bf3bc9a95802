import { useReviews } from '../../api/reviews.ts'
import type { SectionProps } from '../../parts/page/section.ts'
import { QueryView } from '../../parts/query-view.tsx'
import { RestrictionPage } from '../review/restriction-page.tsx'
import ReviewsPage from '../work/reviews-page.tsx'
import { RunBar } from '../work/run-bar.tsx'
import { useDestinationProps } from './opened-pages.tsx'

/** P15: the list of reviews; or a run of reviews, one restriction after another, each with its review form. */
export default function ReviewsSection({ rest: [which, id] }: SectionProps) {
  return which === 'run' && id ? <Run id={id} /> : <ReviewsPage />
}

function Run({ id }: { id: string }) {
  const query = useReviews()
  const props = useDestinationProps()
  return (
    <div className="opened stack">
      <QueryView query={query}>{({ reviews }) => <RunBar key={id} id={id} left={reviews} go={goTo} />}</QueryView>
      <RestrictionPage key={id} {...props} back={null} id={id} />
    </div>
  )
}

const goTo = (id: string | null) => {
  location.hash = id ? `#/reviews/run/${id}` : '#/reviews'
}
