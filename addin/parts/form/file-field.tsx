import { Field } from './field.tsx'

type Props = {
  label: string
  hint?: string
  error?: string | undefined
  /** The file types offered, by extension: `.csv,.xlsx`. Somebody may still choose another: the register checks. */
  accept: string
  onChange: (file: File | null) => void
}

/** A file of the person's own, chosen with the browser's file picker: Fluent has none. */
export function FileField({ label, hint, error, accept, onChange }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <input {...ids} type="file" accept={accept} onChange={(event) => onChange(event.target.files?.[0] ?? null)} />
      )}
    </Field>
  )
}
