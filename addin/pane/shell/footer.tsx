import { memo, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../server/contract/texts/words/pane.ts'
import { Button } from '../../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { isLanguageOffered } from '../../session/own-language.ts'
import { FooterPicker } from './footer-picker.tsx'
import { openerOf } from './opener-of.ts'
import type { OwnService } from './service/service.ts'
import { SignOut } from './sign-out.tsx'
import { useWorld } from './world.ts'

const LanguageChoice = lazyComponent(async () => (await import('./language-choice.tsx')).LanguageChoice)
const ServicePicker = lazyComponent(async () => (await import('./service/service-picker.tsx')).ServicePicker)

type Props = Omit<OwnService, 'isUnasked'> & {
  isReporting?: boolean
  /** The forms that belong to no message; null if they cannot be opened, for example on a phone. */
  forms?: { onReport: (isOpen: boolean) => void; onCall: () => void } | null
  onSignOut: (() => Promise<void>) | null
  /** What the register's own page offers this person, in words; null where they have no access to it. */
  onPage?: string | null
  /** The council works in Welsh too. */
  inWelsh: boolean | undefined
}

const pickerOpener = 'open-service'

/** Settings and links that are always available but seldom needed. */
export const Footer = memo(
  ({ services, service, onService, isReporting = false, forms = null, onSignOut, onPage = null, inWelsh }: Props) => {
    const { storage } = useWorld()
    const [picking, setPicking] = useState(false)
    const quiet = { appearance: 'subtle', size: 'small' } as const
    return (
      <footer className="footer">
        {forms ? (
          <>
            <Button
              {...quiet}
              id={openerOf.report}
              aria-expanded={isReporting}
              onClick={() => forms.onReport(!isReporting)}
            >
              {say(texts['report-another-address'])}
            </Button>
            <Button {...quiet} id={openerOf.call} onClick={forms.onCall}>
              {say(texts['log-call'])}
            </Button>
          </>
        ) : null}
        {/* A single service is no choice: the council's directory names it. */}
        {services.length === 1 && service ? (
          <span>{say(texts['your-service'], { service })}</span>
        ) : services.length > 0 ? (
          <Button {...quiet} id={pickerOpener} aria-expanded={picking} onClick={() => setPicking(!picking)}>
            {service ? say(texts['your-service'], { service }) : say(texts['choose-your-service'])}
          </Button>
        ) : null}
        {onPage ? (
          <LinkButton {...quiet} elsewhere href="/register.html">
            {say(texts.open, { onPage })}
          </LinkButton>
        ) : null}
        {onSignOut ? <SignOut onSignOut={onSignOut} /> : null}
        {inWelsh || isLanguageOffered(storage) ? (
          <LazyBoundary>
            <LanguageChoice />
          </LazyBoundary>
        ) : null}
        {picking ? (
          <FooterPicker opener={pickerOpener} onClose={() => setPicking(false)}>
            <LazyBoundary>
              <ServicePicker services={services} service={service} onService={onService} />
            </LazyBoundary>
          </FooterPicker>
        ) : null}
      </footer>
    )
  },
)
