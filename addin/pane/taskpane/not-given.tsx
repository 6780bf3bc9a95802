import { pane as paneTexts } from '../../../server/contract/messages/en/pane.ts'
import { taskpane as texts } from '../../../server/contract/messages/en/taskpane.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { lookAgain } from '../../outlook/look-again.ts'
import type { WhyNotGiven } from '../../outlook/reading/open-message.ts'
import { reloadWithNotes } from '../../parts/pane-note.ts'
import { NotChecked } from '../shell/not-checked.tsx'

/** Often the next attempt to read a message succeeds: until then it is not news. */
const passingMs = 600

/** Outlook shows a message that this page cannot read, or does not know. It must never look like the one before. */
export function NotGiven({ why }: { why: WhyNotGiven }) {
  return why === 'another' ? (
    <NotChecked
      sentence={say(texts, 'outlook-shows-another')}
      detail={say(texts, 'refresh-or-open-it')}
      again={{ label: say(paneTexts, 'refresh-pane'), run: reloadWithNotes }}
    />
  ) : (
    <NotChecked
      sentence={say(texts, 'outlook-did-not-give')}
      detail={say(texts, 'treat-this-message-with')}
      again={{ label: say(texts, 'try-again'), run: lookAgain }}
      announcedAfter={passingMs}
    />
  )
}
