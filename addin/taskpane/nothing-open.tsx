import { StatusPanel } from '../pane/status-panel.tsx'
import { Button } from '../parts/button.tsx'

/**
 * No message is open, as far as Outlook has said. That another was opened is said once and can get lost, also on the way
 * to a pane that is just starting; a page that is loaded anew asks.
 */
export function NothingOpen() {
  return (
    <StatusPanel heading="No message is open" words="Open a message to see what you may do with it.">
      <div className="checked">
        <span>Is one open?</span>
        <Button appearance="transparent" size="small" onClick={() => location.reload()}>
          Refresh
        </Button>
      </div>
    </StatusPanel>
  )
}
