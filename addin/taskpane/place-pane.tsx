import { lazy } from 'react'
import { Late } from '../parts/late.tsx'
import type { Place, PlaceProps } from '../parts/place.ts'

const WorkPage = lazy(() => import('../work/work-page.tsx').then((m) => ({ default: m.WorkPage })))
const DecisionPage = lazy(() => import('../decision/decision-page.tsx').then((m) => ({ default: m.DecisionPage })))
const OwnEscalationPage = lazy(() =>
  import('../escalation/own-escalation-page.tsx').then((m) => ({ default: m.OwnEscalationPage })),
)
const LetterPage = lazy(() => import('../letter/letter-page.tsx').then((m) => ({ default: m.LetterPage })))
const RestrictionPage = lazy(() =>
  import('../review/restriction-page.tsx').then((m) => ({ default: m.RestrictionPage })),
)
const ArrangementsPage = lazy(() =>
  import('../ict/arrangements-page.tsx').then((m) => ({ default: m.ArrangementsPage })),
)
const DeadLettersPage = lazy(() =>
  import('../keeper/dead-letters-page.tsx').then((m) => ({ default: m.DeadLettersPage })),
)
const ForOthers = lazy(() => import('../work/work-page.tsx').then((m) => ({ default: m.ForOthers })))

/** One of the pane's pages. What somebody has no role for is said to be for others, before the register is asked. */
export function PlacePane({ place, ...props }: PlaceProps & { place: Place }) {
  return <Late>{pageOf(place, props)}</Late>
}

function pageOf(place: Place, props: PlaceProps) {
  const has = (...roles: PlaceProps['me']['roles']) => roles.some((role) => props.me.roles.includes(role))
  switch (place.kind) {
    case 'work':
      return <WorkPage {...props} />
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
        <ForOthers {...props} words="It is for an authorising officer or the reviewer." />
      )
    case 'arrangements':
      return has('ICT', 'RegisterKeeper') ? (
        <ArrangementsPage {...props} id={place.id} />
      ) : (
        <ForOthers {...props} words="It is for ICT." />
      )
    case 'dead-letters':
      return <DeadLettersPage {...props} />
  }
}
