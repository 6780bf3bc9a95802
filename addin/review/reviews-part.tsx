import type { RestrictionSeen } from '../../server/contract/customer/dossier.ts'
import { Part } from '../parts/page/page.tsx'
import { Answered } from './answered.tsx'
import { groundsQuestions } from './grounds-fields.tsx'

type Props = { reviews: RestrictionSeen['reviews']; timeZone: string }

/** P15: the reviews so far. */
export function ReviewsPart({ reviews, timeZone }: Props) {
  if (reviews.length === 0) return null
  return (
    <Part heading="Reviews">
      {reviews.map(({ reviewedAt, grounds, ...rest }) => (
        <Answered key={reviewedAt} what="review" answer={{ ...rest, answeredAt: reviewedAt }} timeZone={timeZone}>
          {grounds ? (
            <dl>
              {groundsQuestions.map(({ name, label }) => (
                <div key={name}>
                  <dt>{label}</dt>
                  <dd className="said">{grounds[name]}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </Answered>
      ))}
    </Part>
  )
}
