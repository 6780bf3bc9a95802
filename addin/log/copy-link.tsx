import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Line } from '../parts/line.tsx'

/** A link to the current view. Whoever opens it needs their own role on the log. */
export function CopyLink() {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>Copy the link to this view</Button>
      <p className="hint quiet">What you search for is left out of it, since it may name somebody.</p>
      {copied === 'yes' ? <Line words="The link is copied." /> : null}
      {copied === 'no' ? <CopyText label="The link" text={location.href} button="Copy it" /> : null}
    </>
  )
}
