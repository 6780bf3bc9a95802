import { MarkLine } from '../mark/mark-line.tsx'
import { useLapse } from '../standing/use-lapse.ts'
import type { KnownMessage } from './message-pane.tsx'

/** What nobody waits for: the mail system's mark, and another look once the warning on the card has lapsed. */
export function Later(props: KnownMessage) {
  useLapse(props.message.key, props.view, props.council?.timeZone ?? 'Europe/London')
  return <MarkLine {...props} />
}
