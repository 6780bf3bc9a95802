import { Field } from './field.tsx'

type Props = {
  label: string
  hint?: string
  error?: string | undefined
  /** The file types offered, by extension: `.csv,.xlsx`. Somebody may still choose another: the register checks. */
  accept: string
  onChange: (file: File | null) => void
}

/**
 * A file of the person's own, chosen with the browser's file picker: Fluent has none. The field is empty while the picker
 * is open: a browser does not tell of the same file chosen again, and cannot read one that was written anew since.
 */
export function FileField({ label, hint, error, accept, onChange }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <input
          {...ids}
          type="file"
          accept={accept}
          onClick={({ currentTarget }) => {
            currentTarget.value = ''
            onChange(null)
          }}
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        />
      )}
    </Field>
  )
}
