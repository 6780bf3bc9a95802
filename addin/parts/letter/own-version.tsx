import { Checkbox } from '@fluentui/react-components'
import { useRef } from 'react'
import type { Letter } from '../../../server/contract/letter.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { TextField } from '../form/text-field.tsx'

type Shown = Pick<Letter, 'paragraphs' | 'halves'>

/** A letter with Welsh goes as it is made: in another version, nobody has passed the Welsh. */
const canChange = ({ halves }: Shown): boolean => !halves

const longest = 40_000

type Props = {
  letter: Shown
  /** Null: the letter was sent as it was made. */
  text: string | null
  error: boolean
  onChange: (text: string | null) => void
}

/**
 * P14: the officer's own version of any letter, kept instead of the council's wording. Unticking the box and ticking it
 * again brings the text back.
 */
export function OwnVersion({ letter, text, error, onChange }: Props) {
  const written = useRef(letter.paragraphs.join('\n\n'))
  if (text !== null) written.current = text
  if (!canChange(letter)) return null
  return (
    <>
      <Checkbox
        label={say('I changed the wording before I sent it')}
        checked={text !== null}
        onChange={(_, { checked }) => onChange(checked ? written.current : null)}
      />
      {text === null ? null : (
        <TextField
          label={say('The letter as you sent it')}
          hint={say('Paste your version. We keep this text as the letter.')}
          rows={12}
          longest={longest}
          value={text}
          onChange={onChange}
          error={error && !text.trim() ? say('Paste the letter as you sent it.') : undefined}
        />
      )}
    </>
  )
}
