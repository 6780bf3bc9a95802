import { say } from '../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../server/contract/texts/words/pane.ts'
import { LinkButton } from '../../parts/link-button.tsx'

/** The link to the accessibility statement. Only late parts contain it, because the card has no room. */
export const AccessibilityLink = () => (
  <p className="quiet">
    <LinkButton appearance="subtle" size="small" elsewhere href="/accessibility.html">
      {say(texts['accessibility-statement'])}
    </LinkButton>
  </p>
)
