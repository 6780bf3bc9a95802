import { pane as paneTexts } from '../../../server/contract/messages/en/pane.ts'
import { taskpane as texts } from '../../../server/contract/messages/en/taskpane.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Button } from '../../parts/button.tsx'
import { reloadWithNotes } from '../../parts/pane-note.ts'
import { StatusPanel } from '../shell/status-panel.tsx'

/** Between two messages, Outlook has none open for a moment: that is not news. */
const passingMs = 300

/**
 * No message is open, as far as Outlook has said. Outlook reports an opened message once, and the event can get lost,
 * for instance while a pane starts; reloading the page asks again.
 */
export function NothingOpen() {
  return (
    <StatusPanel
      heading={say(texts, 'no-message-is-open')}
      words={say(texts, 'open-message-to-see')}
      announcedAfter={passingMs}
    >
      <AlreadyOpened />
    </StatusPanel>
  )
}

/** Outlook last said that a draft or an appointment is open. It may have opened a message since (office-js#3470). */
export function NotAMessage() {
  return (
    <StatusPanel heading={say(paneTexts, 'this-is-not-message')} words={say(paneTexts, 'register-is-about-messages')}>
      <AlreadyOpened />
    </StatusPanel>
  )
}

function AlreadyOpened() {
  return (
    <div className="checked">
      <span>{say(texts, 'already-opened-one')}</span>
      <Button appearance="transparent" size="small" onClick={reloadWithNotes}>
        {say(texts, 'refresh')}
      </Button>
    </div>
  )
}
