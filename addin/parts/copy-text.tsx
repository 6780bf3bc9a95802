import { Button } from './button.tsx'
import './form/form.css'
import { useId, useRef, useState } from 'react'
import { useAnnounced } from './announce.tsx'

/** `about` tells it from others with the same label. */
type Props = { label: string; text: string; button: string; about?: string }

/** A text to copy when Outlook does not open the form it is for. It can always be copied by hand. */
export function CopyText({ label, text, button, about }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const said = copied === null ? '' : copied ? 'Copied.' : 'Not copied. Select the text and copy it yourself.'
  useAnnounced(said)
  return (
    <div className="stack">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={Math.min(6, Math.ceil(text.length / 40))}
        className="input"
        value={text}
      />
      <Button
        size="small"
        {...(about ? { 'aria-label': `${button}: ${about}` } : {})}
        onClick={async () => setCopied(await copy(text, field.current))}
      >
        {button}
      </Button>
      {said ? <span>{said}</span> : null}
    </div>
  )
}

/** The Clipboard API may be forbidden inside Outlook's frame; the older command still works there. */
async function copy(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    field?.select()
    return document.execCommand('copy')
  }
}
