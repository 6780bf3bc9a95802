import { assumedTimeZone } from '../../words/assumed-time-zone.ts'
import { MarkLine } from '../standing/mark-line.tsx'
import { useLapse } from '../standing/use-lapse.ts'
import type { KnownMessage } from './message-pane.tsx'

/** Late parts: the mail system's mark, and a new check once the warning on the card has lapsed. */
export function Later(props: KnownMessage) {
  useLapse(props.message.key, props.view, props.council?.timeZone ?? assumedTimeZone)
  return <MarkLine {...props} />
}
