import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useEffect } from 'react'
import { outlook, useOutlook } from '../state/store.ts'

/**
 * The add-in has its own address, and a browser that does not trust its certificate yet cannot show its warning inside
 * a frame. So this tests the address by loading the add-in's icon, and tests again whenever the window returns to the
 * front.
 */
export function TrustNotice() {
  const origin = useOutlook((state) => state.office.addIn.origin)
  const reached = useOutlook((state) => state.reached)
  useEffect(() => {
    const look = () =>
      fetch(`${origin}/icons/icon-16.png`, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(5000) })
        .then(() => outlook().get().reached || outlook().set({ reached: true }))
        // A busy machine answers late. That says nothing about its certificate, which a browser rejects at once.
        .catch((error) => error.name !== 'TimeoutError' && outlook().set({ reached: false }))
    void look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [origin])
  if (reached) return null
  return (
    <MessageBar intent="warning" layout="multiline" style={{ flexShrink: 0, margin: '0 8px 8px' }}>
      <MessageBarBody>
        <MessageBarTitle>One more address to accept.</MessageBarTitle>
        The add-in has an address of its own, and your browser does not know its certificate yet. Open{' '}
        <Link inline href={`${origin}/healthz`} target="_blank" rel="noreferrer">
          {origin.replace('https://', '')}
        </Link>
        , accept it once, and come back here. To have it trusted for good, stop this, run “npm run trust” and start
        again.
      </MessageBarBody>
    </MessageBar>
  )
}
