import type { Me } from '../../server/contract/settings/me.ts'
import { TextField } from '../parts/form/text-field.tsx'
import type { Problems, TermsDraft } from './terms-draft.ts'

type Props = {
  draft: TermsDraft
  council: Me['council']
  problems: Problems
  change: (part: Partial<TermsDraft>) => void
}

/** P15: until when, and its review date. */
export function HowLongFields({ draft, council, problems, change }: Props) {
  const { until, reviewOn } = draft
  return (
    <>
      <TextField
        label="Review on"
        type="date"
        hint={`At most ${council.reviewWithinMonths} months ahead.`}
        error={problems.reviewOn}
        value={reviewOn}
        onChange={(value) => change({ reviewOn: value })}
      />
      <TextField
        label="Ends after"
        type="date"
        hint={`At most ${council.longestMonths} months ahead. Leave it empty if it has no fixed end.`}
        error={problems.until}
        value={until}
        onChange={(value) => change({ until: value })}
      />
    </>
  )
}
