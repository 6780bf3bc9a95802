import type { Me } from '../../server/contract/settings/me.ts'
import { Check } from '../parts/form/choices.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import type { Asks, ConsideredDraft } from './considered-draft.ts'
import { Councillors } from './councillors.tsx'
import type { Problems } from './terms-draft.ts'

type Props = {
  draft: ConsideredDraft
  asks: Asks
  council: Me['council']
  today: string
  /** E-mail is forwarded, blocked or closed, so the customer may be unable to reach their councillors. */
  emailTouched: boolean
  problems: Problems
  change: (part: Partial<ConsideredDraft>) => void
}

/** P11, P12, P16: what to consider where a channel is closed or e-mail is touched. */
export function ConsideredFields({ draft, asks, council, today, emailTouched, problems, change }: Props) {
  return (
    <>
      {asks.closing ? (
        <>
          <TextField
            label="Which lesser measures did you consider, and why not those?"
            hint="Needed, because a way of contact is closed."
            rows={3}
            error={problems.lesserMeasures}
            value={draft.lesserMeasures}
            onChange={(lesserMeasures) => change({ lesserMeasures })}
          />
          <Check
            label="Closing this way of contact is the last resort: nothing less would work."
            checked={draft.closingLastResort}
            error={problems.closingLastResort}
            onChange={(closingLastResort) => change({ closingLastResort })}
          />
        </>
      ) : null}
      {asks.councillors ? (
        <Councillors
          draft={draft}
          councillors={council.councillors}
          today={today}
          emailTouched={emailTouched}
          emailClosed={asks.emailClosed}
          problems={problems}
          change={change}
        />
      ) : null}
    </>
  )
}
