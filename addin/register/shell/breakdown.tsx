import { Component, type ReactNode } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
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
      <WidePage heading={say('This page could not be shown')}>
        <p>{say('The register itself is well, and nothing was lost. Load the page again; if it goes on, tell ICT.')}</p>
        <div>
          <Button appearance="primary" onClick={() => location.reload()}>
            {say('Load it again')}
          </Button>
        </div>
      </WidePage>
    )
  }
}
