import { decision as texts } from '../../../server/contract/messages/en/decision.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Check } from '../../parts/form/choices.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import type { Problems } from '../../parts/terms/terms-draft.ts'
import type { DecisionDraft } from './decision-draft.ts'

type Props = { draft: DecisionDraft; problems: Problems; change: (part: Partial<DecisionDraft>) => void }

/** P3: a question to legal services that goes with the restriction. It stays open until the answer is recorded. */
export function LegalQuestionFields({ draft, problems, change }: Props) {
  return (
    <>
      <h3>{say(texts, 'legal-advice')}</h3>
      <Check
        label={say(texts, 'ask-legal-services-for')}
        checked={draft.asksLegal}
        onChange={(asksLegal) => change({ asksLegal })}
      />
      {draft.asksLegal ? (
        <div className="piece">
          <TextField
            label={say(texts, 'what-do-you-ask')}
            hint={say(texts, 'confidential-they-get-reference')}
            rows={3}
            longest={10_000}
            error={problems.legalQuestion}
            value={draft.legalQuestion}
            onChange={(legalQuestion) => change({ legalQuestion })}
          />
          <Check
            label={say(texts, 'last-resort-nothing-else')}
            checked={draft.lastResort}
            error={problems.lastResort}
            onChange={(lastResort) => change({ lastResort })}
          />
        </div>
      ) : null}
    </>
  )
}
