import { Checkbox } from '@fluentui/react-components'
import { useRef } from 'react'
import type { Letter } from '../../../server/contract/letter.ts'
import { ownVersion, ownVersionLabels } from '../../../server/contract/messages/en/own-version.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
        label={say(ownVersionLabels, 'changed')}
        checked={text !== null}
        onChange={(_, { checked }) => onChange(checked ? written.current : null)}
      />
      {text === null ? null : (
        <TextField
          label={say(ownVersionLabels, 'text')}
          hint={say(ownVersion, 'hint')}
          rows={12}
          longest={longest}
          value={text}
          onChange={onChange}
          error={error && !text.trim() ? say(ownVersion, 'needed') : undefined}
        />
      )}
    </>
  )
}
