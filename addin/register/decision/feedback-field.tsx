import { decision as texts } from '../../../server/contract/messages/en/decision.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { TextField } from '../../parts/form/text-field.tsx'

type Props = { by: string; value: string; onChange: (words: string) => void }

/** P10: words for the person who escalated; they are mailed, unlike the reasons. */
export const FeedbackField = ({ by, value, onChange }: Props) => (
  <TextField
    label={say(texts, 'what-do-you-want', { by })}
    hint={say(texts, 'they-get-by-e')}
    rows={3}
    longest={2000}
    value={value}
    onChange={onChange}
  />
)
