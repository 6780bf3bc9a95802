import { useWork, type WorkItem } from '../api/work.ts'
import { Button } from '../parts/button.tsx'
import { count } from '../words/counts.ts'

const names: Record<WorkItem['kind'], [one: string, several: string]> = {
  decision: ['decision', 'decisions'],
  'details-wanted': ['question to you', 'questions to you'],
  letter: ['letter', 'letters'],
  'mail-arrangement': ['mail arrangement', 'mail arrangements'],
  representation: ['representation', 'representations'],
  review: ['review', 'reviews'],
  'changed-circumstances': ['report of changed circumstances', 'reports of changed circumstances'],
  'dead-letter': ['unsent mail', 'unsent mails'],
  proposal: ['reported contact point', 'reported contact points'],
}

/** "3 decisions waiting", or of several kinds "5 things waiting"; what is overdue is said first. */
export function stripWords(items: readonly Pick<WorkItem, 'kind' | 'overdue'>[]): string {
  const kinds = new Set(items.map(({ kind }) => kind))
  const [first] = kinds
  const [one, several] = first && kinds.size === 1 ? names[first] : ['thing', 'things']
  const overdue = items.filter((item) => item.overdue).length
  return `${count(items.length, one, several)} waiting${overdue > 0 ? `, ${count(overdue, 'overdue', 'overdue').toLowerCase()}` : ''}`
}

type Props = {
  enabled: boolean
  onOpen: () => void /** Goes on with what was open beside another message. */
  onResume: (() => void) | null
}

/** Somebody's waiting work, in one quiet line above the message's own answer. Nothing where nothing waits. */
export function WorkStrip({ enabled, onOpen, onResume }: Props) {
  const { data } = useWork(enabled)
  const items = data?.items ?? []
  if (items.length === 0 && !onResume) return null
  return (
    <nav className="strip" aria-label="Your work">
      {items.length > 0 ? (
        <Button appearance="subtle" size="small" onClick={onOpen}>
          {stripWords(items)}
        </Button>
      ) : null}
      {onResume ? (
        <Button appearance="subtle" size="small" onClick={onResume}>
          Go on with what was open
        </Button>
      ) : null}
    </nav>
  )
}
