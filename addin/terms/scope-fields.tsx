import { Check, Choices, Group } from '../parts/form/choices.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { list } from '../words/counts.ts'
import { isWider, type Problems, type TermsDraft } from './terms-draft.ts'

type Props = {
  draft: TermsDraft
  /** The council's services. */
  services: string[]
  problems: Problems
  change: (part: Partial<TermsDraft>) => void
}

/** P8: which services it covers. It begins with the service that escalated; more needs a reason. */
export function ScopeFields({ draft, services, problems, change }: Props) {
  const chosen = draft.services
  const begins = draft.startsFrom ?? []
  return (
    <>
      <Choices
        legend="Which services does this cover?"
        hint={begins.length > 0 ? `It starts with ${list(begins)}. To cover more, give the reason.` : undefined}
        value={chosen === null ? 'all' : 'some'}
        options={[
          { value: 'some', label: 'Only some' },
          { value: 'all', label: 'All services' },
        ]}
        onChange={(which) => change({ services: which === 'all' ? null : begins })}
      />
      {chosen === null ? null : (
        <Group legend="Services" error={problems.services}>
          {services.map((one) => (
            <Check
              key={one}
              label={one}
              checked={chosen.includes(one)}
              onChange={(on) =>
                change({ services: services.filter((each) => (each === one ? on : chosen.includes(each))) })
              }
            />
          ))}
        </Group>
      )}
      {isWider(draft) || draft.scopeReason ? (
        <TextField
          label="Why does it need to cover more?"
          hint="Kept with the decision. The customer can ask to see it."
          rows={3}
          error={problems.scopeReason}
          value={draft.scopeReason}
          onChange={(scopeReason) => change({ scopeReason })}
        />
      ) : null}
    </>
  )
}
