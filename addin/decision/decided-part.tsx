import type { EscalationSeen } from '../../server/contract/customer/dossier.ts'
import { decidedHeadings, decision as texts } from '../../server/contract/messages/en/decision.ts'
import { say } from '../../server/contract/messages/say.ts'
import { Line } from '../parts/line.tsx'
import { Part } from '../parts/page/page.tsx'
import { usePaneNote } from '../parts/pane-note.ts'
import { momentInWords } from '../words/dates.ts'
import { spoken } from '../words/spoken.ts'
import type { DecisionDraft } from './decision-draft.ts'

/** How an escalation was decided, and by whom. An officer with a decision in draft is told that it was not sent. */
export function DecidedPart({ seen, timeZone }: { seen: EscalationSeen; timeZone: string }) {
  const [draft] = usePaneNote<DecisionDraft>(`decision-draft ${seen.escalationId}`)
  const { decision, state } = seen
  return (
    <Part heading={headings[state]}>
      {draft?.outcome ? <Line care words={say(texts, 'somebody-decided-before-you')} /> : null}
      {decision ? (
        <>
          <p>{say(texts, 'by-on', { who: decision.by.name, day: momentInWords(decision.decidedAt, timeZone) })}</p>
          {decision.reasons ? <p className="said">{decision.reasons}</p> : null}
          {decision.feedback ? (
            <>
              <p>{say(texts, 'what-we-told', { name: seen.by.name })}</p>
              <p className="said">{decision.feedback}</p>
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
