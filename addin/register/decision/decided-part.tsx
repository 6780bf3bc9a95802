import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { decidedHeadings, decision as texts } from '../../../server/contract/messages/en/decision.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
      {wasDeciding ? <Line care words={say(texts, 'somebody-decided-before-you')} /> : null}
      {decision ? (
        <>
          <p>{say(texts, 'by-on', { who: decision.by.name, day: momentInWords(decision.decidedAt, timeZone) })}</p>
          {decision.reasons ? (
            <p className="said" lang="">
              {decision.reasons}
            </p>
          ) : null}
          {decision.feedback ? (
            <>
              <p>{say(texts, 'what-we-told', { name: seen.by.name })}</p>
              <p className="said" lang="">
                {decision.feedback}
              </p>
            </>
          ) : null}
        </>
      ) : (
        <p>{say(texts, 'there-nothing-left-decide')}</p>
      )}
    </Part>
  )
}

const headings: Record<EscalationSeen['state'], string> = spoken(decidedHeadings)
