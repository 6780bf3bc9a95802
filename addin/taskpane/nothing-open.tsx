import { StatusPanel } from '../pane/status-panel.tsx'
import { Button } from '../parts/button.tsx'

/**
 * No message is open, as far as Outlook has said. Outlook reports an opened message once, and the event can get lost,
 * for instance while a pane starts; reloading the page asks again.
 */
export function NothingOpen() {
  return (
    <StatusPanel heading="No message is open" words="Open a message to see what to do.">
      <div className="checked">
        <span>Is one open?</span>
        <Button appearance="transparent" size="small" onClick={() => location.reload()}>
          Refresh
        </Button>
      </div>
    </StatusPanel>
  )
}
