import { useContext } from 'react'
import { HelpPage } from './navigation/help-page.tsx'
import { OpenSectionsContext } from './open-sections.ts'

/** Help for the sections that are open to the person. */
export default function HelpSection() {
  return <HelpPage sections={useContext(OpenSectionsContext).filter(({ unlisted }) => !unlisted)} />
}
