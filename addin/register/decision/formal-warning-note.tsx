import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { decision as texts } from '../../../server/contract/messages/en/decision.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { dayInWords, lastDayInWords } from '../../words/dates.ts'

type Warned = EscalationSeen['customer']['formalWarnings'][number]

/** P10: the formal warning that counts today; undefined if none does. */
export const standingWarning = (warnings: readonly Warned[], today: string): Warned | undefined =>
  warnings.findLast(({ state, lapsesOn }) => state === 'given' && lapsesOn !== null && today < lapsesOn)

/** G: the formal warning that counts, or whose letter waits: the register refuses another while there is one. */
export const openWarning = (warnings: readonly Warned[], today: string): Warned | undefined =>
  warnings.findLast(({ state }) => state === 'to-send') ?? standingWarning(warnings, today)

type Props = { warnings: readonly Warned[]; today: string; onOpen: (formalWarningId: string) => void }

/** Tells the officer that a formal warning still counts, or that its letter waits; and opens it. */
export function FormalWarningNote({ warnings, today, onOpen }: Props) {
  const warning = openWarning(warnings, today)
  if (!warning) return null
  const { formalWarningId, sentOn, lapsesOn } = warning
  return (
    <Line
      care
      words={
        sentOn && lapsesOn
          ? say(texts, 'customer-formal-warning-sent', {
              sentOn: dayInWords(sentOn),
              lapsesOn: lastDayInWords(lapsesOn),
            })
          : say(texts, 'formal-warning-to-send')
      }
    >
      <Button size="small" onClick={() => onOpen(formalWarningId)}>
        {say(texts, 'open-formal-warning')}
      </Button>
    </Line>
  )
}
