import { wasTold } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Disclosure } from '../../parts/disclosure.tsx'
import { list } from '../../words/counts.ts'
import { dayInWords } from '../../words/dates.ts'
import type { Restricted } from './restricted.ts'

/**
 * How and when the customer may contact the council, whom to contact, and what to say: an instruction, never the
 * reasons. `contacts`: false where the contacts are already shown beside it.
 */
export function InstructionCard({ standing, contacts = true }: { standing: Restricted; contacts?: boolean }) {
  const { passTo, arrangements, reminder } = standing.instruction
  return (
    <div className="instruction">
      <h2>{say('How this customer can contact us')}</h2>
      <ul>
        {arrangements.map((arrangement) => (
          <li key={arrangement}>{arrangement}</li>
        ))}
        {standing.scope.kind === 'services' ? (
          <li>{say('For {names} only.', { names: list(standing.scope.services) })}</li>
        ) : null}
        <li>
          {standing.until
            ? say('Until {day}.', { day: dayInWords(standing.until) })
            : say('Since {day}.', { day: dayInWords(standing.since) })}
        </li>
      </ul>
      {contacts ? (
        <p>
          {passTo.standIn
            ? `${passTo.standIn.label}: ${reached(passTo)}`
            : say('Designated contact: {passTo}', { passTo: reached(passTo) })}
        </p>
      ) : null}
      {contacts && passTo.deputy ? <p>{say('Deputy: {deputy}', { deputy: reached(passTo.deputy) })}</p> : null}
      {wasTold(standing.instruction) ? (
        <Disclosure summary={say('What to say')}>
          {/* A reminder in both languages is two paragraphs. */}
          <p className="said" lang={reminder.includes('\n\n') ? undefined : 'en'}>
            {reminder}
          </p>
        </Disclosure>
      ) : null}
    </div>
  )
}

const reached = ({ name, address, telephone }: { name: string; address: string; telephone?: string | undefined }) =>
  [name, address, telephone].filter(Boolean).join(', ')
