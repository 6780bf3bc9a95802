import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { Field } from './field.tsx'

type Props = {
  label: string
  hint?: string
  error?: string | undefined
  /** The file types offered, by extension: `.csv,.xlsx`. Somebody may still choose another: the register checks. */
  accept: string
  onChange: (file: File | null) => void
}

const useStyles = makeStyles({
  field: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '& > input': { position: 'absolute', inset: 0, width: '100%', opacity: 0, cursor: 'pointer' },
  },
})

/**
 * A file of the person's own. Fluent has no field for one: its button is drawn beneath the browser's, whose words follow
 * the browser's language and not the page's. The field is empty while the picker is open: a browser does not tell of the
 * same file chosen again, and cannot read one that was written anew since.
 */
export function FileField({ label, hint, error, accept, onChange }: Props) {
  const styles = useStyles()
  const [name, setName] = useState<string | null>(null)
  const choose = (file: File | null) => {
    setName(file?.name ?? null)
    onChange(file)
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <div className={`file ${styles.field}`}>
          <Button as="a" aria-hidden tabIndex={-1}>
            {say('Choose a file')}
          </Button>
          <span aria-hidden>{name ?? say('No file chosen')}</span>
          <input
            {...ids}
            type="file"
            accept={accept}
            onClick={({ currentTarget }) => {
              currentTarget.value = ''
              choose(null)
            }}
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
          />
        </div>
      )}
    </Field>
  )
}
