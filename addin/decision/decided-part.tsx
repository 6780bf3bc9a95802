import type { EscalationSeen } from '../../server/contract/customer/dossier.ts'
import { Line } from '../parts/line.tsx'
import { Part } from '../parts/page/page.tsx'
import { usePaneNote } from '../parts/pane-note.ts'
import { momentInWords } from '../words/dates.ts'
import type { DecisionDraft } from './decision-draft.ts'

/** How an escalation was decided, and by whom. An officer with a decision in draft is told that it was not sent. */
export function DecidedPart({ seen, timeZone }: { seen: EscalationSeen; timeZone: string }) {
  const [draft] = usePaneNote<DecisionDraft>(`decision-draft ${seen.escalationId}`)
  const { decision, state } = seen
  return (
    <Part heading={headings[state]}>
      {draft?.outcome ? <Line care words="Somebody decided this before you. Your own decision was not sent." /> : null}
      {decision ? (
        <>
          <p>
            By {decision.by.name}, on {momentInWords(decision.decidedAt, timeZone)}.
          </p>
          {decision.reasons ? <p className="said">{decision.reasons}</p> : null}
          {decision.feedback ? (
            <>
              <p>What we told {seen.by.name}:</p>
              <p className="said">{decision.feedback}</p>
            </>
          ) : null}
        </>
      ) : (
        <p>There is nothing left to decide.</p>
      )}
    </Part>
  )
}

const headings: Record<EscalationSeen['state'], string> = {
  pending: 'It is not decided',
  'more-wanted': 'It is not decided',
  withdrawn: 'It was withdrawn',
  approved: 'It was approved',
  declined: 'It was declined',
  'no-action': 'No action was taken',
  referred: 'It was referred to legal services',
  'warning-instead': 'A polite warning was chosen instead',
  complaint: 'It is treated as a complaint',
  'formal-warning': 'A formal warning was decided',
}
