import { useSignedIn } from '../api/signed-in.ts'
import { DecisionPage } from '../decision/decision-page.tsx'
import { LetterPage } from '../letter/letter-page.tsx'
import type { Place, PlaceProps } from '../parts/place.ts'
import type { SectionProps } from '../parts/section.ts'
import { RestrictionPage } from '../review/restriction-page.tsx'

/** The pane's own pages at full width, so that an officer can also decide, write and review from here. */

export const EscalationSection = ({ rest: [id = ''] }: SectionProps) => (
  <div className="opened">
    <DecisionPage {...usePlaceProps()} id={id} />
  </div>
)

export const RestrictionSection = ({ rest: [id = ''] }: SectionProps) => (
  <div className="opened">
    <RestrictionPage {...usePlaceProps()} id={id} />
  </div>
)

export const LetterSection = ({ rest: [id = ''] }: SectionProps) => (
  <div className="opened">
    <LetterPage {...usePlaceProps()} id={id} />
  </div>
)

/** The pane goes from page to page by what they are about; here each has an address. */
export function usePlaceProps(): PlaceProps {
  return { me: useSignedIn(), message: null, go, back }
}

const go = (place: Place): void => {
  location.hash = addressOf(place)
}

const back = (): void => {
  if (history.length > 1) history.back()
  else location.hash = '#/log'
}

function addressOf(place: Place): string {
  switch (place.kind) {
    case 'escalation':
      return `#/escalations/${place.id}`
    case 'restriction':
      return `#/restrictions/${place.id}`
    case 'letter':
      return `#/letters/${place.id}`
    // What the pane alone shows: ICT's and the keeper's own lists.
    default:
      return '#/log'
  }
}
