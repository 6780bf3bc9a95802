import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts } from '../../../server/contract/texts/words/terms.ts'
import { dayInWords } from '../../words/dates.ts'
import { TextField } from '../form/text-field.tsx'
import type { Problems, TermsDraft } from './terms-draft.ts'

type Props = {
  draft: TermsDraft
  council: Me['council']
  problems: Problems
  change: (part: Partial<TermsDraft>) => void
}

/** P15: until when, and its review date. */
export function HowLongFields({ draft, council, problems, change }: Props) {
  const { until, reviewOn, reviewBy } = draft
  return (
    <>
      <TextField
        label={say(texts['review-on'])}
        type="date"
        hint={
          reviewBy
            ? say(texts['no-later-than-now'], { day: dayInWords(reviewBy) })
            : say(texts['at-most-months'], { n: council.reviewWithinMonths })
        }
        error={problems.reviewOn}
        value={reviewOn}
        onChange={(value) => change({ reviewOn: value })}
      />
      <TextField
        label={say(texts['ends-after'])}
        type="date"
        hint={say(texts['at-most-months-or-empty'], { n: council.longestMonths })}
        error={problems.until}
        value={until}
        onChange={(value) => change({ until: value })}
      />
    </>
  )
}
