import { pane as texts } from '../../server/contract/messages/en/pane.ts'
import { say } from '../../server/contract/messages/say.ts'
import { Link } from '../parts/link.tsx'

/** Where the accessibility statement is. It stands in parts that load late: the card has no room for it. */
export const AccessibilityLink = () => (
  <p className="quiet">
    <Link elsewhere href="/accessibility.html">
      {say(texts, 'accessibility-statement')}
    </Link>
  </p>
)
