import { taskpane as texts } from '../../server/contract/messages/en/taskpane.ts'
import { say } from '../../server/contract/messages/say.ts'
import { LazyBoundary, lazyComponent } from '../parts/lazy-component.tsx'
import type { Place, PlaceProps } from '../parts/page/place.ts'

const WorkPage = lazyComponent(async () => (await import('../work/work-page.tsx')).WorkPage)
const DecisionPage = lazyComponent(async () => (await import('../decision/decision-page.tsx')).DecisionPage)
const OwnEscalationPage = lazyComponent(
  async () => (await import('../escalation/own-escalation-page.tsx')).OwnEscalationPage,
)
const LetterPage = lazyComponent(async () => (await import('../letter/letter-page.tsx')).LetterPage)
const RestrictionPage = lazyComponent(async () => (await import('../review/restriction-page.tsx')).RestrictionPage)
const FormalWarningPage = lazyComponent(
  async () => (await import('../review/formal-warning-page.tsx')).FormalWarningPage,
)
const ArrangementsPage = lazyComponent(async () => (await import('../ict/arrangements-page.tsx')).ArrangementsPage)
const DeadLettersPage = lazyComponent(async () => (await import('../keeper/dead-letters-page.tsx')).DeadLettersPage)
const PassedToYouPage = lazyComponent(async () => (await import('../duties/passed-to-you-page.tsx')).PassedToYouPage)
const NotYourWork = lazyComponent(async () => (await import('../work/work-page.tsx')).NotYourWork)

type Props = PlaceProps & {
  /** Opens the form that looks a customer up without an open message. */
  onLogCall: () => void
}

/** One of the pane's pages. A person without the role is told so before the register is asked. */
export function PlacePane({ place, onLogCall, ...props }: Props & { place: Place }) {
  return <LazyBoundary>{pageOf(place, props, onLogCall)}</LazyBoundary>
}

function pageOf(place: Place, props: PlaceProps, onLogCall: Props['onLogCall']) {
  const has = (...roles: PlaceProps['me']['roles']) => roles.some((role) => props.me.roles.includes(role))
  switch (place.kind) {
    case 'work':
      return <WorkPage {...props} onLogCall={onLogCall} />
    case 'escalation':
      return has('AuthorisingOfficer', 'RegisterKeeper') ? (
        <DecisionPage {...props} id={place.id} />
      ) : (
        <OwnEscalationPage {...props} id={place.id} />
      )
    case 'letter':
      return <LetterPage {...props} id={place.id} />
    case 'restriction':
      return has('AuthorisingOfficer', 'Reviewer', 'RegisterKeeper') ? (
        <RestrictionPage {...props} id={place.id} />
      ) : (
        <NotYourWork {...props} words={say(texts, 'it-is-for-authorising')} />
      )
    case 'formal-warning':
      return has('AuthorisingOfficer', 'Reviewer', 'RegisterKeeper') ? (
        <FormalWarningPage {...props} id={place.id} />
      ) : (
        <NotYourWork {...props} words={say(texts, 'it-is-for-authorising')} />
      )
    case 'arrangements':
      return has('ICT', 'RegisterKeeper') ? (
        <ArrangementsPage {...props} id={place.id} />
      ) : (
        <NotYourWork {...props} words={say(texts, 'it-is-for-ict')} />
      )
    case 'passed-to-you':
      return <PassedToYouPage {...props} />
    case 'dead-letters':
      return <DeadLettersPage {...props} />
  }
}
