import { useSignedIn } from '../../api/signed-in.ts'
import { OwnEscalationPage } from '../../pane/escalation/own-escalation-page.tsx'
import { PassedToYouPage } from '../../pane/restriction/passed-to-you-page.tsx'
import type { Destination, DestinationProps } from '../../parts/page/destination.ts'
import { FramedContext } from '../../parts/page/framed.ts'
import type { SectionProps } from '../../parts/page/section.ts'
import { PrintButton } from '../../parts/print-button.tsx'
import { DecisionPage } from '../decision/decision-page.tsx'
import { LetterPage } from '../decision/letter-page.tsx'
import { DeadLettersPage } from '../keeping/dead-letters-page.tsx'
import { FormalWarningPage } from '../review/formal-warning-page.tsx'
import { RestrictionPage } from '../review/restriction-page.tsx'
import { ArrangementsPage } from '../work/arrangements-page.tsx'
import { addressOf } from './address-of.ts'

/** The pane's own pages at full width, so that people can open and act on what an e-mail is about here, too. */

export function EscalationSection({ rest: [id = ''] }: SectionProps) {
  const props = useDestinationProps()
  const mayDecide = props.me.roles.some((role) => role === 'AuthorisingOfficer' || role === 'RegisterKeeper')
  return (
    <div className="opened">
      {mayDecide ? <DecisionPage {...props} id={id} /> : <OwnEscalationPage {...props} id={id} />}
    </div>
  )
}

/** A record beside a list: its page, framed by what closes it. */
export function OpenedRecord({
  kind,
  id,
  onClose,
}: {
  kind: 'restriction' | 'escalation'
  id: string
  onClose: () => void
}) {
  const props = { ...useDestinationProps(), back: onClose, id }
  return (
    <FramedContext value={true}>
      {kind === 'restriction' ? <RestrictionPage {...props} /> : <DecisionPage {...props} />}
    </FramedContext>
  )
}

/** P13: one mail arrangement, or the list of those to make. */
export const ArrangementSection = ({ rest: [id] }: SectionProps) => (
  <div className="opened">
    <ArrangementsPage {...useDestinationProps()} id={id ?? null} />
  </div>
)

/** One restriction with its history. */
export const RestrictionSection = ({ rest: [id = ''] }: SectionProps) => (
  <div className="opened">
    <RestrictionPage {...useDestinationProps()} id={id} />
  </div>
)

/** P10: one formal warning with its objection. */
export const FormalWarningSection = ({ rest: [id = ''] }: SectionProps) => (
  <div className="opened">
    <FormalWarningPage {...useDestinationProps()} id={id} />
  </div>
)

/** P14: one letter, to write or written. */
export const LetterSection = ({ rest: [id = ''] }: SectionProps) => (
  <div className="opened">
    <LetterPage
      {...useDestinationProps()}
      id={id}
      print={({ reference, on }) => <PrintButton reference={reference} on={on} />}
    />
  </div>
)

/** P14: what was passed on to the person as contact or deputy. */
export const PassedToYouSection = (_: SectionProps) => (
  <div className="opened">
    <PassedToYouPage {...useDestinationProps()} />
  </div>
)

/** E-mail of the register that could not be delivered. */
export const UnsentMailSection = (_: SectionProps) => (
  <div className="opened">
    <DeadLettersPage {...useDestinationProps()} />
  </div>
)

/** The pane moves between pages by their subject; here each has a URL. */
export function useDestinationProps(): DestinationProps {
  const me = useSignedIn()
  // People without a role came here from an e-mail: there is nothing to go back to.
  return { me, message: null, go, back: me.roles.length > 0 ? back : null }
}

const go = (destination: Destination): void => {
  location.hash = addressOf(destination)
}

const back = (): void => {
  if (history.length > 1) history.back()
  else location.hash = '#/log'
}
