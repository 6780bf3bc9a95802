import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
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
          ? say(
              'This customer has a formal warning, sent on {sentOn}. It ends on {lapsesOn}. If the behaviour has continued, the next step is a restriction.',
              {
                sentOn: dayInWords(sentOn),
                lapsesOn: lastDayInWords(lapsesOn),
              },
            )
          : say(
              'Send the letter of this customer’s formal warning first, or withdraw that warning. Until then there can’t be another.',
            )
      }
    >
      <Button size="small" onClick={() => onOpen(formalWarningId)}>
        {say('Open the formal warning')}
      </Button>
    </Line>
  )
}
