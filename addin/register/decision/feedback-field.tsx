import { say } from '../../../server/contract/texts/say.ts'
import { TextField } from '../../parts/form/text-field.tsx'

type Props = { by: string; value: string; onChange: (words: string) => void }

/** P10: words for the person who escalated; they are mailed, unlike the reasons. */
export const FeedbackField = ({ by, value, onChange }: Props) => (
  <TextField
    label={say('What do you want to tell {by}? (optional)', { by })}
    hint={say(
      'They get this by e-mail and beside the message, with the outcome. Don’t name the customer or give your reasons.',
    )}
    rows={3}
    longest={2000}
    value={value}
    onChange={onChange}
  />
)
