import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts } from '../../../server/contract/texts/words/terms.ts'
import { TextField } from '../form/text-field.tsx'
import type { PersonDraft, Problems } from './terms-draft.ts'

type Props = {
  legend: string
  name: 'contact' | 'deputy'
  person: PersonDraft
  problems: Problems
  onChange: (person: PersonDraft) => void
}

/** P14: whom the customer may contact, or their deputy. */
export function ContactFields({ legend, name, person, problems, onChange }: Props) {
  return (
    <fieldset className="piece">
      <legend>{legend}</legend>
      <TextField
        label={say(texts.name)}
        longest={200}
        error={problems[`${name}.name`]}
        value={person.name}
        onChange={(value) => onChange({ ...person, name: value })}
      />
      <TextField
        label={say(texts.post)}
        longest={200}
        error={problems[`${name}.post`]}
        value={person.post}
        onChange={(value) => onChange({ ...person, post: value })}
      />
      <TextField
        label={say(texts['e-mail-address-at'])}
        type="email"
        longest={320}
        error={problems[`${name}.address`]}
        value={person.address}
        onChange={(value) => onChange({ ...person, address: value })}
      />
    </fieldset>
  )
}
