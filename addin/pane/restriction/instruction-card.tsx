import { restriction as texts } from '../../../server/contract/messages/en/restriction.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { wasTold } from '../../../server/contract/standing/standing.ts'
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
      <h2>{say(texts, 'how-this-customer-can')}</h2>
      <ul>
        {arrangements.map((arrangement) => (
          <li key={arrangement}>{arrangement}</li>
        ))}
        {standing.scope.kind === 'services' ? (
          <li>{say(texts, 'for-only', { names: list(standing.scope.services) })}</li>
        ) : null}
        <li>
          {standing.until
            ? say(texts, 'until', { day: dayInWords(standing.until) })
            : say(texts, 'since', { day: dayInWords(standing.since) })}
        </li>
      </ul>
      {contacts ? (
        <p>
          {passTo.standIn
            ? `${passTo.standIn.label}: ${reached(passTo)}`
            : say(texts, 'designated-contact', { passTo: reached(passTo) })}
        </p>
      ) : null}
      {contacts && passTo.deputy ? <p>{say(texts, 'deputy', { deputy: reached(passTo.deputy) })}</p> : null}
      {wasTold(standing.instruction) ? (
        <Disclosure summary={say(texts, 'what-to-say')}>
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
