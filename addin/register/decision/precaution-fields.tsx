import { say } from '../../../server/contract/texts/say.ts'
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
        legend={say('Precautions when staff meet the customer (optional)')}
        hint={say(
          'Staff see them at once, but never your reasons. A separate letter tells the customer. The review looks at them again.',
        )}
        values={draft.precautionSteps}
        options={precautionOptions()}
        onChange={(precautionSteps) => change({ precautionSteps })}
      />
      <TextField
        label={say('Anything else to do when staff meet them (optional)')}
        hint={say('Say what to do. Leave out why, and anything about health.')}
        longest={200}
        value={draft.precautionMore}
        onChange={(precautionMore) => change({ precautionMore })}
      />
    </>
  )
}
