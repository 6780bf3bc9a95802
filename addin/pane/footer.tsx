import { memo, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { LinkButton } from '../parts/link-button.tsx'
import { leaveEscape } from '../parts/page/leave-escape.ts'
import { ServicePicker } from './ask-service.tsx'
import { openerOf, type PanelName } from './panel.tsx'
import type { OwnService } from './service.ts'

type Props = OwnService & {
  panel: PanelName | null
  /** Null while the council's settings are not known, and on a phone, which has no such forms. */
  onPanel: ((panel: PanelName | null) => void) | null
  onSignOut: (() => Promise<void>) | null
  /** What the register's own page offers this person, in words; null where they have no access to it. */
  onPage: string | null
}

const pickerOpener = 'open-service'

/** Settings and links that are always available but seldom needed. */
export const Footer = memo(({ services, service, onService, panel, onPanel, onSignOut, onPage }: Props) => {
  const [picking, setPicking] = useState(false)
  const quiet = { appearance: 'subtle', size: 'small' } as const
  const toggle = (name: PanelName) => onPanel?.(panel === name ? null : name)
  return (
    <footer className="footer">
      {onPanel ? (
        <>
          <Button {...quiet} id={openerOf.report} aria-expanded={panel === 'report'} onClick={() => toggle('report')}>
            Report another address
          </Button>
          <Button {...quiet} id={openerOf.call} aria-expanded={panel === 'call'} onClick={() => toggle('call')}>
            Log a call
          </Button>
        </>
      ) : null}
      {/* A single service is no choice: the council's directory names it. */}
      {services.length === 1 && service ? (
        <span>Your service: {service}</span>
      ) : services.length > 0 ? (
        <Button {...quiet} id={pickerOpener} aria-expanded={picking} onClick={() => setPicking(!picking)}>
          {service ? `Your service: ${service}` : 'Choose your service'}
        </Button>
      ) : null}
      {onPage ? (
        <LinkButton {...quiet} elsewhere href="/register.html">
          Open {onPage}
        </LinkButton>
      ) : null}
      {onSignOut ? (
        <Button {...quiet} onClick={() => void onSignOut()}>
          Sign out
        </Button>
      ) : null}
      {picking ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for Escape from the field inside it.
        <div
          className="footer-picker"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            leaveEscape(event)
            setPicking(false)
            document.getElementById(pickerOpener)?.focus()
          }}
        >
          <ServicePicker services={services} service={service} onService={onService} />
        </div>
      ) : null}
    </footer>
  )
})
