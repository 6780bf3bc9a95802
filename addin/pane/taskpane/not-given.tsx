import { say } from '../../../server/contract/texts/say.ts'
import { pane as paneTexts } from '../../../server/contract/texts/words/pane.ts'
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
      sentence={say('Outlook shows another message, and this pane does not know which one.')}
      detail={say('Refresh the pane, or open the message again. Until then, treat it with care.')}
      again={{ label: say(paneTexts['refresh-pane']), run: reloadWithNotes }}
    />
  ) : (
    <NotChecked
      sentence={say('Outlook did not give this message.')}
      detail={say('Treat this message with care.')}
      again={{ label: say('Try again'), run: lookAgain }}
      announcedAfter={passingMs}
    />
  )
}
