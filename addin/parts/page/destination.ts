import type { Me } from '../../../server/contract/settings/me.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'

/** What the pane can show beside a message's own answer: somebody's work, and the records it concerns. */
export type Destination =
  | { kind: 'work' }
  | { kind: 'escalation'; id: string }
  | { kind: 'restriction'; id: string }
  | { kind: 'formal-warning'; id: string }
  | { kind: 'letter'; id: string }
  | { kind: 'arrangements'; id: string | null }
  | { kind: 'dead-letters' }
  | { kind: 'passed-to-you' }

/** The props of every such page. `back` is null if the open message itself is about it. */
export type DestinationProps = {
  me: Me
  message: OpenMessage | null
  go: (destination: Destination) => void
  back: (() => void) | null
}
