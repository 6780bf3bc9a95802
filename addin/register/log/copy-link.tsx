import { Button } from '@fluentui/react-components'
import { LinkRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { log as texts } from '../../../server/contract/messages/en/log.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
        {say(texts, 'copy-link-to-this')}
      </Button>
      {copied === 'yes' ? <Line words={say(texts, 'link-is-copied-what')} /> : null}
      {copied === 'no' ? (
        <CopyText label={say(texts, 'link')} text={location.href} button={say(texts, 'copy-it')} />
      ) : null}
    </>
  )
}
