import { Button } from '@fluentui/react-components'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { useState } from 'react'
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
      <Button appearance="subtle" size="small" icon={<LinkRegular />} onClick={() => void copy()}>
        Copy the link to this view
      </Button>
      {copied === 'yes' ? (
        <Line words="The link is copied. What you search for is left out, because it may name somebody." />
      ) : null}
      {copied === 'no' ? <CopyText label="The link" text={location.href} button="Copy it" /> : null}
    </>
  )
}
