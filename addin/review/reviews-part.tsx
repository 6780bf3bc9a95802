import type { RestrictionSeen } from '../../server/contract/customer/dossier.ts'
import { Part } from '../parts/page/page.tsx'
import { Answered } from './answered.tsx'

type Props = { reviews: RestrictionSeen['reviews']; timeZone: string }

/** P15: the reviews so far. */
export function ReviewsPart({ reviews, timeZone }: Props) {
  if (reviews.length === 0) return null
  return (
    <Part heading="Reviews">
      {reviews.map(({ reviewedAt, ...rest }) => (
        <Answered key={reviewedAt} answer={{ ...rest, answeredAt: reviewedAt }} timeZone={timeZone} />
      ))}
    </Part>
  )
}
