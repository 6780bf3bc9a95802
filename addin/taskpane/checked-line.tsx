import { taskpane as texts } from '../../server/contract/messages/en/taskpane.ts'
import { say } from '../../server/contract/messages/say.ts'
import { Button } from '../parts/button.tsx'
import type { StandingView } from '../standing/view.ts'
import { momentToday } from '../words/dates.ts'

type Props = { view: Exclude<StandingView, { kind: 'checking' }>; timeZone: string; onRefresh: () => void }

/** When it was checked, and a button to check again. */
export function CheckedLine({ view, timeZone, onRefresh }: Props) {
  // Colleagues are not looked up, and what could not be checked has its own button.
  if (view.kind === 'not-checked' || view.standing.kind === 'colleague') return null
  return (
    <div className="checked">
      <span>
        {view.checkedAt === null
          ? null
          : say(texts, view.old ? 'could-not-be-checked' : 'checked', momentToday(view.checkedAt, timeZone))}
      </span>
      <Button appearance="transparent" size="small" onClick={onRefresh}>
        {say(texts, 'refresh')}
      </Button>
    </div>
  )
}
