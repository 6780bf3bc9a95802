import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useOutlook } from '../state/store.ts'

/**
 * The add-in has an address of its own, and a browser that does not trust its certificate yet cannot ask inside a
 * frame. So this asks in its place, until the address answers.
 */
export function TrustNotice() {
  const origin = useOutlook((state) => state.office.addIn.origin)
  const [reached, setReached] = useState(true)
  useEffect(() => {
    let current = true
    const look = () =>
      fetch(`${origin}/healthz`, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(5000) })
        .then(() => current && setReached(true))
        .catch(() => current && setReached(false))
    void look()
    addEventListener('focus', look)
    return () => {
      current = false
      removeEventListener('focus', look)
    }
  }, [origin])
  if (reached) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>The add-in’s address is not trusted yet.</MessageBarTitle>
        Your browser does not know the certificate that was made on this machine. Open{' '}
        <Link inline href={`${origin}/taskpane.html`} target="_blank" rel="noreferrer">
          {origin.replace('https://', '')}
        </Link>
        , accept it once, and come back. To have it trusted for good, stop this and run “npm run trust”.
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => location.reload()}>Try again</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
