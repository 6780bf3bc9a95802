import { say } from '../../../server/contract/texts/say.ts'
import { pane as paneTexts } from '../../../server/contract/texts/words/pane.ts'
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
      heading={say('No message is open')}
      words={say('Open a message to see what to do.')}
      announcedAfter={passingMs}
    >
      <AlreadyOpened />
    </StatusPanel>
  )
}

/** Outlook last said that a draft or an appointment is open. It may have opened a message since (office-js#3470). */
export function NotAMessage() {
  return (
    <StatusPanel heading={say(paneTexts['this-is-not-message'])} words={say(paneTexts['register-is-about-messages'])}>
      <AlreadyOpened />
    </StatusPanel>
  )
}

function AlreadyOpened() {
  return (
    <div className="checked">
      <span>{say('Already opened one?')}</span>
      <Button appearance="transparent" size="small" onClick={reloadWithNotes}>
        {say('Refresh')}
      </Button>
    </div>
  )
}
