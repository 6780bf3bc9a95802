import { say } from '../../../server/contract/texts/say.ts'
import { work as texts, waitingWork as waiting } from '../../../server/contract/texts/words/work.ts'
import type { WorkItem } from '../../../server/contract/work.ts'
import { Button } from '../../parts/button.tsx'
import { counted } from '../../words/counts.ts'

export type Work = { items: readonly Pick<WorkItem, 'kind' | 'overdue'>[]; more: boolean }

/** "Three decisions waiting", or for several kinds "Five things waiting"; then how many are overdue. */
export function stripWords({ items, more }: Work): string {
  const kinds = new Set(items.map(({ kind }) => kind))
  const [first] = kinds
  const things = first && kinds.size === 1 && !more ? first : 'things'
  const overdue = items.filter((item) => item.overdue).length
  // Overdue items come first: if all of these are overdue, there may be more, so their number is left out.
  const late = more && overdue === items.length ? 0 : overdue
  const begins = more ? say(texts['more-than'], { n: items.length }) : say(waiting[things], counted(items.length))
  return late > 0 ? say(texts['and-overdue'], { begins, figure: counted(late).figure.toLowerCase() }) : begins
}

type Props = {
  /** Null: nothing is waiting. */
  work: Work | null
  onOpen: () => void
  onResume: (() => void) | null
}

/** The waiting work, in one quiet line. */
export function StripLine({ work, onOpen, onResume }: Props) {
  return (
    <nav className="strip" aria-label={say(texts['your-work'])}>
      {work ? (
        <Button appearance="subtle" size="small" onClick={onOpen}>
          {stripWords(work)}
        </Button>
      ) : null}
      {onResume ? (
        <Button appearance="subtle" size="small" onClick={onResume}>
          {say(texts['continue-with-what'])}
        </Button>
      ) : null}
    </nav>
  )
}
