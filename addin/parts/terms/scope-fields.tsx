import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts } from '../../../server/contract/texts/words/terms.ts'
import { list } from '../../words/counts.ts'
import { Check, Choices, Group } from '../form/choices.tsx'
import { TextField } from '../form/text-field.tsx'
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
        legend={say(texts['which-services-does-cover'])}
        hint={begins.length > 0 ? say(texts['starts-with-cover-more'], { services: list(begins) }) : undefined}
        value={chosen === null ? 'all' : 'some'}
        options={[
          { value: 'some', label: say(texts['only-some']) },
          { value: 'all', label: say(texts['all-services']) },
        ]}
        onChange={(which) => change({ services: which === 'all' ? null : begins })}
      />
      {chosen === null ? null : (
        <Group legend={say(texts.services)} error={problems.services}>
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
          label={say(texts['why-does-need-cover'])}
          hint={say(texts['kept-with-decision-customer'])}
          rows={3}
          error={problems.scopeReason}
          value={draft.scopeReason}
          onChange={(scopeReason) => change({ scopeReason })}
        />
      ) : null}
    </>
  )
}
