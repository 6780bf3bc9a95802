import { Textarea } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { say } from '../../server/contract/texts/say.ts'
import { useAnnounced } from './announce.tsx'
import { Button } from './button.tsx'
import { Field } from './form/field.tsx'

/**
 * `about` distinguishes it from others with the same label. `isReadOut`: the label is news that nothing else reads to a
 * screen reader.
 */
export type TextToCopy = { label: string; text: string; button: string; about?: string; isReadOut?: boolean }

/** Load it late: `copy-text.tsx`. */
export function CopiedText({ label, text, button, about, isReadOut = false }: TextToCopy) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const said = copied === null ? '' : copied ? say('Copied.') : say('Not copied. Select the text and copy it yourself.')
  useAnnounced(said || (isReadOut ? label : ''))
  return (
    <div className="stack">
      <Field label={label}>
        <Textarea
          ref={(drawn: HTMLTextAreaElement | null) => {
            field.current = drawn
          }}
          readOnly
          rows={Math.min(6, Math.ceil(text.length / 40))}
          resize="vertical"
          value={text}
        />
      </Field>
      <div className="row">
        <Button
          size="small"
          {...(about ? { 'aria-label': `${button}: ${about}` } : {})}
          onClick={async () => setCopied(await copy(text, field.current))}
        >
          {button}
        </Button>
        {said ? <span>{said}</span> : null}
      </div>
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
