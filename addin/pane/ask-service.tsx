import { useActs } from '../outbox/outbox-context.ts'
import { Button } from '../parts/button.tsx'
import { Group } from '../parts/form/choices.tsx'
import { Field } from '../parts/form/field.tsx'
import type { OwnService } from './service.ts'

/** Asks once, in place, after a first act without a service: later acts then include it. */
export function AskService({ itemKey, ...own }: OwnService & { itemKey: string }) {
  const acted = useActs().some(
    ({ kind, itemKey: on, state }) =>
      on === itemKey && state.step === 'done' && (kind === 'warning' || kind === 'escalation'),
  )
  return acted && own.service === null && own.services.length > 0 ? (
    <ServicePicker {...own} hint="We’ll add this to your next warning or escalation." />
  ) : null
}

export function ServicePicker({ services, service, onService, hint }: OwnService & { hint?: string }) {
  return (
    <Field label="Your service" {...(hint ? { hint } : {})}>
      {(ids) => (
        <select
          {...ids}
          className="input"
          value={service ?? ''}
          onChange={(event) => onService(event.target.value || null)}
        >
          <option value="">Not chosen</option>
          {services.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** More buttons than these would push the instruction out of sight. */
const mostButtons = 8

/**
 * P8: the restriction may not bind this person: asks for their service, with one press. Until then the stricter answer
 * stands.
 */
export function WhichService({ services, service, onService }: OwnService) {
  if (services.length === 0) return null
  const hint = 'This restriction may not cover your service. Follow it until you choose.'
  if (services.length > mostButtons) return <ServicePicker {...{ services, service, onService, hint }} />
  return (
    <Group legend="Which service are you in?" hint={hint}>
      <div className="row">
        {services.map((one) => (
          <Button key={one} size="small" onClick={() => onService(one)}>
            {one}
          </Button>
        ))}
      </div>
    </Group>
  )
}
