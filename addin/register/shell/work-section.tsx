import { destinationOf, pathOf } from '../work/work-destination.ts'
import { WorkOverview } from '../work/work-overview.tsx'
import { addressOf } from './address-of.ts'

/** The page that the register begins with: everything that waits for the person. */
export const WorkSection = () => (
  <WorkOverview
    addressOf={(item) => {
      const destination = destinationOf(item)
      return destination ? addressOf(destination) : `#/${pathOf(item)}`
    }}
  />
)
