import { useSyncExternalStore } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../server/contract/texts/words/pane.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { reloadWithNotes } from '../../parts/pane-note.ts'

type Props = {
  followed: { subscribe(changed: () => void): () => void; isTold(): boolean }
  /** The action that the pane may miss, in words. */
  when: string
}

/** Where Outlook may not report another message, a pinned pane keeps showing the previous one until it reloads. */
export function MayNotFollow({ followed, when }: Props) {
  const isTold = useSyncExternalStore(followed.subscribe, followed.isTold)
  if (isTold) return null
  return (
    <Line care words={say(texts['this-pane-may-not'], { when })}>
      <Button size="small" onClick={reloadWithNotes}>
        {say(texts['refresh-pane'])}
      </Button>
    </Line>
  )
}
