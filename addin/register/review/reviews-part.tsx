import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import { Part } from '../../parts/page/page.tsx'
import { Answered } from './answered.tsx'
import { groundsQuestions } from './grounds-fields.tsx'

type Props = { reviews: RestrictionSeen['reviews']; timeZone: string }

/** P15: the reviews so far. */
export function ReviewsPart({ reviews, timeZone }: Props) {
  if (reviews.length === 0) return null
  return (
    <Part heading={say(texts.reviews)}>
      {reviews.map(({ reviewedAt, grounds, ...rest }) => (
        <Answered
          key={reviewedAt}
          what={say(texts.review)}
          answer={{ ...rest, answeredAt: reviewedAt }}
          timeZone={timeZone}
        >
          {grounds ? (
            <dl>
              {groundsQuestions.map(({ value: name, label }) => (
                <div key={name}>
                  <dt>{label}</dt>
                  <dd className="said" lang="">
                    {grounds[name]}
                  </dd>
                </div>
              ))}
            </dl>
          ) : null}
        </Answered>
      ))}
    </Part>
  )
}
