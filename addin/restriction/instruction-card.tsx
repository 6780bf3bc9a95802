import './restriction.css'
import { Disclosure } from '../parts/disclosure.tsx'
import { list } from '../words/counts.ts'
import { dayInWords } from '../words/dates.ts'
import type { Restricted } from './restricted.ts'

/**
 * How and when the customer may contact the council, whom to contact, and what to say: an instruction, never the
 * reasons. `contacts`: false where the contacts are already shown beside it.
 */
export function InstructionCard({ standing, contacts = true }: { standing: Restricted; contacts?: boolean }) {
  const { passTo, arrangements, reminder } = standing.instruction
  return (
    <div className="instruction">
      <h2>How this customer can contact us</h2>
      <ul>
        {arrangements.map((arrangement) => (
          <li key={arrangement}>{arrangement}</li>
        ))}
        {standing.scope.kind === 'services' ? <li>For {list(standing.scope.services)} only.</li> : null}
        <li>{standing.until ? `Until ${dayInWords(standing.until)}.` : `Since ${dayInWords(standing.since)}.`}</li>
      </ul>
      {contacts ? <p>Designated contact: {reached(passTo)}</p> : null}
      {contacts && passTo.deputy ? <p>Deputy: {reached(passTo.deputy)}</p> : null}
      <Disclosure summary="What to say">
        <p className="quote">{reminder}</p>
      </Disclosure>
    </div>
  )
}

const reached = ({ name, address, telephone }: { name: string; address: string; telephone?: string | undefined }) =>
  [name, address, telephone].filter(Boolean).join(', ')
