import { pathOf, placeOf } from '../work/place-of-work.ts'
import { WorkOverview } from '../work/work-overview.tsx'
import { addressOf } from './address-of.ts'

/** The page that the register begins with: everything that waits for the person. */
export const WorkSection = () => (
  <WorkOverview
    addressOf={(item) => {
      const place = placeOf(item)
      return place ? addressOf(place) : `#/${pathOf(item)}`
    }}
  />
)
