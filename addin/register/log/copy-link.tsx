import { Button } from '@fluentui/react-components'
import { LinkRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { CopyText } from '../../parts/copy-text.tsx'
import { Line } from '../../parts/line.tsx'

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
        {say('Copy the link to this view')}
      </Button>
      {copied === 'yes' ? (
        <Line words={say('The link is copied. What you search for is left out, because it may name somebody.')} />
      ) : null}
      {copied === 'no' ? <CopyText label={say('The link')} text={location.href} button={say('Copy it')} /> : null}
    </>
  )
}
