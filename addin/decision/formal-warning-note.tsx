import type { EscalationSeen } from '../../server/contract/customer/dossier.ts'
import { decision as texts } from '../../server/contract/messages/en/decision.ts'
import { say } from '../../server/contract/messages/say.ts'
import { Line } from '../parts/line.tsx'
import { dayInWords } from '../words/dates.ts'

type Warned = EscalationSeen['customer']['formalWarnings'][number]

/** P10: the formal warning that counts today; undefined if none does. */
export const standingWarning = (warnings: readonly Warned[], today: string): Warned | undefined =>
  warnings.findLast(({ state, lapsesOn }) => state === 'given' && lapsesOn !== null && today < lapsesOn)

/** Tells the officer that the step before a restriction was taken, and still counts. */
export function FormalWarningNote({ warnings, today }: { warnings: readonly Warned[]; today: string }) {
  const warned = standingWarning(warnings, today)
  if (!warned?.sentOn || !warned.lapsesOn) return null
  return (
    <Line
      care
      words={say(texts, 'customer-formal-warning-sent', {
        sentOn: dayInWords(warned.sentOn),
        lapsesOn: dayInWords(warned.lapsesOn),
      })}
    />
  )
}
