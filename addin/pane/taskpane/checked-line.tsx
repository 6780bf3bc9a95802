import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { useAnnounced } from '../../parts/announce.tsx'
import { Button } from '../../parts/button.tsx'
import { momentToday } from '../../words/dates.ts'
import type { StandingView } from '../standing/view.ts'

type Props = { view: Exclude<StandingView, { kind: 'checking' }>; timeZone: string; onRefresh: () => Promise<unknown> }

/** When it was checked, and a button to check again. Whoever presses it hears what came of it. */
export function CheckedLine({ view, timeZone, onRefresh }: Props) {
  const [isHeard, setHeard] = useState(false)
  const words =
    view.kind === 'not-checked' || view.checkedAt === null
      ? ''
      : say(
          view.old
            ? 'Could not be checked again. This was known {on, select, today {at {time}} other {on {day} at {time}}}.'
            : 'Checked {on, select, today {{time}} other {on {day} at {time}}}.',
          momentToday(view.checkedAt, timeZone),
        )
  useAnnounced(isHeard ? words : '')
  const refresh = async () => {
    setHeard(false)
    await onRefresh()
    setHeard(true)
  }
  // Colleagues are not looked up, and what could not be checked has its own button.
  if (view.kind === 'not-checked' || view.standing.kind === 'colleague') return null
  return (
    <div className="checked">
      <span>{words}</span>
      <Button appearance="transparent" size="small" onClick={refresh}>
        {say('Refresh')}
      </Button>
    </div>
  )
}
