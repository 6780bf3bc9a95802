import { pane as texts } from '../../server/contract/messages/en/pane.ts'
import { say } from '../../server/contract/messages/say.ts'
import { LinkButton } from '../parts/link-button.tsx'

/** Where the accessibility statement is. It stands in parts that load late: the card has no room for it. */
export const AccessibilityLink = () => (
  <p className="quiet">
    <LinkButton appearance="subtle" size="small" elsewhere href="/accessibility.html">
      {say(texts, 'accessibility-statement')}
    </LinkButton>
  </p>
)
