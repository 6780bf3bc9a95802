import { say } from '../../../server/contract/texts/say.ts'
import { Check } from '../../parts/form/choices.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import type { Problems } from '../../parts/terms/terms-draft.ts'
import type { DecisionDraft } from './decision-draft.ts'

type Props = { draft: DecisionDraft; problems: Problems; change: (part: Partial<DecisionDraft>) => void }

/** P3: a question to legal services that goes with the restriction. It stays open until the answer is recorded. */
export function LegalQuestionFields({ draft, problems, change }: Props) {
  return (
    <>
      <h3>{say('Legal advice')}</h3>
      <Check
        label={say('Ask legal services for advice as well')}
        checked={draft.asksLegal}
        onChange={(asksLegal) => change({ asksLegal })}
      />
      {draft.asksLegal ? (
        <div className="piece">
          <TextField
            label={say('What do you ask legal services?')}
            hint={say(
              'Confidential. They get the reference by e-mail if the settings name them. Send them what they need. The restriction doesn’t wait for the answer.',
            )}
            rows={3}
            longest={10_000}
            error={problems.legalQuestion}
            value={draft.legalQuestion}
            onChange={(legalQuestion) => change({ legalQuestion })}
          />
          <Check
            label={say('This is a last resort: nothing else would do.')}
            checked={draft.lastResort}
            error={problems.lastResort}
            onChange={(lastResort) => change({ lastResort })}
          />
        </div>
      ) : null}
    </>
  )
}
