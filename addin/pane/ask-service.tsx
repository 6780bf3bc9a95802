import { useId } from 'react'
import { useActs } from '../outbox/outbox-context.ts'
import { Button } from '../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../parts/lazy-component.tsx'
import type { OwnService } from './service.ts'

const Picker = lazyComponent(async () => (await import('./service-picker.tsx')).ServicePicker)

/** Asks for the person's service, from a list. Its code is loaded when it is needed. */
export const ServicePicker = (given: OwnService & { hint?: string }) => (
  <LazyBoundary>
    <Picker {...given} />
  </LazyBoundary>
)

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

/** More buttons than these would push the instruction out of sight. */
const mostButtons = 8

/**
 * P8: the restriction may not bind this person: asks for their service, with one press. Until then the stricter answer
 * stands.
 */
export function WhichService({ services, service, onService }: OwnService) {
  const id = useId()
  if (services.length === 0) return null
  const hint = 'This restriction may not cover your service. Follow it until you choose.'
  if (services.length > mostButtons) return <ServicePicker {...{ services, service, onService, hint }} />
  return (
    <fieldset className="group stack" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <div>
        <h2 id={id}>Which service are you in?</h2>
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      </div>
      <div className="row">
        {services.map((one) => (
          <Button key={one} size="small" onClick={() => onService(one)}>
            {one}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
