import { decisionPrecautions as texts } from '../../../server/contract/messages/en/decision-precautions.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Checks } from '../../parts/form/choices.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { precautionOptions } from '../../words/precaution-options.ts'
import type { DecisionDraft } from './decision-draft.ts'

type Props = { draft: DecisionDraft; change: (part: Partial<DecisionDraft>) => void }

/** P4: precautions for visits and on the council's premises, decided with the restriction. */
export function PrecautionFields({ draft, change }: Props) {
  return (
    <>
      <Checks
        legend={say(texts, 'legend')}
        hint={say(texts, 'hint')}
        values={draft.precautionSteps}
        options={precautionOptions()}
        onChange={(precautionSteps) => change({ precautionSteps })}
      />
      <TextField
        label={say(texts, 'more')}
        hint={say(texts, 'more-hint')}
        longest={200}
        value={draft.precautionMore}
        onChange={(precautionMore) => change({ precautionMore })}
      />
    </>
  )
}
