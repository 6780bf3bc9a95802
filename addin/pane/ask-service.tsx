import { useActs } from '../outbox/outbox-context.ts'
import { Field } from '../parts/form/field.tsx'

type Props = {
  services: string[]
  service: string | null
  onService: (service: string | null) => void
}

/** Asks once, in place, after a first act without a service: later acts then include it. */
export function AskService({ itemKey, ...props }: Props & { itemKey: string }) {
  const acted = useActs().some(
    ({ kind, itemKey: on, state }) =>
      on === itemKey && state.step === 'done' && (kind === 'warning' || kind === 'escalation'),
  )
  return acted && props.service === null && props.services.length > 0 ? (
    <ServicePicker {...props} hint="The next warning or escalation will say so." />
  ) : null
}

export function ServicePicker({ services, service, onService, hint }: Props & { hint?: string }) {
  return (
    <Field label="Your service" {...(hint ? { hint } : {})}>
      {(ids) => (
        <select
          {...ids}
          className="input"
          value={service ?? ''}
          onChange={(event) => onService(event.target.value || null)}
        >
          <option value="">Not said</option>
          {services.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
    </Field>
  )
}
