import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts } from '../../../server/contract/texts/words/terms.ts'
import { Check } from '../form/choices.tsx'
import { TextField } from '../form/text-field.tsx'
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
            label={say(texts['which-lesser-measures-did'])}
            hint={say(texts['needed-because-way-contact'])}
            rows={3}
            error={problems.lesserMeasures}
            value={draft.lesserMeasures}
            onChange={(lesserMeasures) => change({ lesserMeasures })}
          />
          <Check
            label={say(texts['closing-way-contact-last'])}
            checked={draft.closingLastResort}
            error={problems.closingLastResort}
            onChange={(closingLastResort) => change({ closingLastResort })}
          />
        </>
      ) : null}
      {asks.mayStateAgain && !asks.councillors ? (
        <Check
          label={say(texts['state-councillors-again'])}
          checked={draft.councillorsAffected !== null}
          onChange={(isStated) => change({ councillorsAffected: isStated ? true : null })}
        />
      ) : null}
      {asks.councillors || (asks.mayStateAgain && draft.councillorsAffected !== null) ? (
        <Councillors
          draft={draft}
          councillors={council.councillors}
          today={today}
          emailTouched={emailTouched}
          emailLost={asks.emailLost}
          problems={problems}
          change={change}
        />
      ) : null}
    </>
  )
}
