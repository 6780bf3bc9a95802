import { Component, type ReactNode } from 'react'
import { parts } from '../../../server/contract/messages/en/parts.ts'
import { registerPage as texts } from '../../../server/contract/messages/en/register-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Button } from '../../parts/button.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'

/** An error boundary: says that a page could not be loaded or drawn, and that nothing was lost. */
export class Breakdown extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <WidePage heading={say(texts, 'this-page-could-not')}>
        <p>{say(texts, 'register-itself-is-well')}</p>
        <div>
          <Button appearance="primary" onClick={() => location.reload()}>
            {say(parts, 'load-it-again')}
          </Button>
        </div>
      </WidePage>
    )
  }
}
