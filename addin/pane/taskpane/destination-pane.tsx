import { say } from '../../../server/contract/texts/say.ts'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import type { Destination, DestinationProps } from '../../parts/page/destination.ts'

const WorkPage = lazyComponent(async () => (await import('../../register/work/work-page.tsx')).WorkPage)
const DecisionPage = lazyComponent(async () => (await import('../../register/decision/decision-page.tsx')).DecisionPage)
const OwnEscalationPage = lazyComponent(
  async () => (await import('../escalation/own-escalation-page.tsx')).OwnEscalationPage,
)
const LetterPage = lazyComponent(async () => (await import('../../register/decision/letter-page.tsx')).LetterPage)
const RestrictionPage = lazyComponent(
  async () => (await import('../../register/review/restriction-page.tsx')).RestrictionPage,
)
const FormalWarningPage = lazyComponent(
  async () => (await import('../../register/review/formal-warning-page.tsx')).FormalWarningPage,
)
const ArrangementsPage = lazyComponent(
  async () => (await import('../../register/work/arrangements-page.tsx')).ArrangementsPage,
)
const DeadLettersPage = lazyComponent(
  async () => (await import('../../register/keeping/dead-letters-page.tsx')).DeadLettersPage,
)
const PassedToYouPage = lazyComponent(
  async () => (await import('../restriction/passed-to-you-page.tsx')).PassedToYouPage,
)
const NotYourWork = lazyComponent(async () => (await import('../../register/work/work-page.tsx')).NotYourWork)

type Props = DestinationProps & {
  /** Opens the form that looks a customer up without an open message. */
  onLogCall: () => void
}

/** One of the pane's pages. A person without the role is told so before the register is asked. */
export function DestinationPane({ destination, onLogCall, ...props }: Props & { destination: Destination }) {
  return <LazyBoundary>{pageOf(destination, props, onLogCall)}</LazyBoundary>
}

function pageOf(destination: Destination, props: DestinationProps, onLogCall: Props['onLogCall']) {
  const has = (...roles: DestinationProps['me']['roles']) => roles.some((role) => props.me.roles.includes(role))
  switch (destination.kind) {
    case 'work':
      return <WorkPage {...props} onLogCall={onLogCall} />
    case 'escalation':
      return has('AuthorisingOfficer', 'RegisterKeeper') ? (
        <DecisionPage {...props} id={destination.id} />
      ) : (
        <OwnEscalationPage {...props} id={destination.id} />
      )
    case 'letter':
      return <LetterPage {...props} id={destination.id} />
    case 'restriction':
      return has('AuthorisingOfficer', 'Reviewer', 'RegisterKeeper') ? (
        <RestrictionPage {...props} id={destination.id} />
      ) : (
        <NotYourWork {...props} words={say('It is for an authorising officer or the reviewer.')} />
      )
    case 'formal-warning':
      return has('AuthorisingOfficer', 'Reviewer', 'RegisterKeeper') ? (
        <FormalWarningPage {...props} id={destination.id} />
      ) : (
        <NotYourWork {...props} words={say('It is for an authorising officer or the reviewer.')} />
      )
    case 'arrangements':
      return has('ICT', 'RegisterKeeper') ? (
        <ArrangementsPage {...props} id={destination.id} />
      ) : (
        <NotYourWork {...props} words={say('It is for ICT.')} />
      )
    case 'passed-to-you':
      return <PassedToYouPage {...props} />
    case 'dead-letters':
      return <DeadLettersPage {...props} />
  }
}
