import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { decidedHeadings } from '../../../server/contract/texts/words/decision.ts'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { momentInWords } from '../../words/dates.ts'
import { spoken } from '../../words/spoken.ts'

type Props = { seen: EscalationSeen; wasDeciding: boolean; timeZone: string }

/** How an escalation was decided, and by whom. `wasDeciding`: the officer had a decision in draft, which was not sent. */
export function DecidedPart({ seen, wasDeciding, timeZone }: Props) {
  const { decision, state } = seen
  return (
    <Part heading={headings[state]}>
      {wasDeciding ? (
        <Line care words={say('Somebody decided this before you. Your own decision was not sent.')} />
      ) : null}
      {decision ? (
        <>
          <p>
            {say('By {who}, on {day}.', { who: decision.by.name, day: momentInWords(decision.decidedAt, timeZone) })}
          </p>
          {decision.reasons ? (
            <p className="said" lang="">
              {decision.reasons}
            </p>
          ) : null}
          {decision.feedback ? (
            <>
              <p>{say('What we told {name}:', { name: seen.by.name })}</p>
              <p className="said" lang="">
                {decision.feedback}
              </p>
            </>
          ) : null}
        </>
      ) : (
        <p>{say('There is nothing left to decide.')}</p>
      )}
    </Part>
  )
}

const headings: Record<EscalationSeen['state'], string> = spoken(decidedHeadings)
