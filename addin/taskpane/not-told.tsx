import { useSyncExternalStore } from 'react'
import { Button } from '../parts/button.tsx'
import { Line } from '../parts/line.tsx'
import { useWorld } from './world.ts'

/** Where Outlook does not tell of another message, a pinned pane goes on showing the one before: a page loaded anew asks. */
export function NotTold() {
  const { item } = useWorld()
  const isTold = useSyncExternalStore(item.subscribe, item.isTold)
  if (isTold) return null
  return (
    <Line
      care
      words="Outlook does not tell this pane when you open another message. Refresh the pane after you open one."
    >
      <Button size="small" onClick={() => location.reload()}>
        Refresh the pane
      </Button>
    </Line>
  )
}
