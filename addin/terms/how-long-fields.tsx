import type { Me } from '../../server/contract/settings/me.ts'
import { Check, Choices, Group } from '../parts/form/choices.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import type { Problems, TermsDraft } from './terms-draft.ts'

type Props = {
  draft: TermsDraft
  council: Me['council']
  problems: Problems
  change: (part: Partial<TermsDraft>) => void
}

/** P15: which services it covers, until when, and its review date. */
export function HowLongFields({ draft, council, problems, change }: Props) {
  const { services, until, reviewOn } = draft
  return (
    <>
      <Choices
        legend="Which services does it bind?"
        value={services === null ? 'all' : 'some'}
        options={[
          { value: 'all', label: 'All services' },
          { value: 'some', label: 'Only some' },
        ]}
        onChange={(which) => change({ services: which === 'all' ? null : [] })}
      />
      {services === null ? null : (
        <Group legend="Services" error={problems.services}>
          {council.services.map((one) => (
            <Check
              key={one}
              label={one}
              checked={services.includes(one)}
              onChange={(on) => change({ services: on ? [...services, one] : services.filter((each) => each !== one) })}
            />
          ))}
        </Group>
      )}
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
        hint="Leave it empty if it has no fixed end."
        error={problems.until}
        value={until}
        onChange={(value) => change({ until: value })}
      />
    </>
  )
}
