import type { WorkItem } from '../../server/contract/work.ts'
import { useWork } from '../api/work.ts'
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
  'passed-on': ['message passed to you', 'messages passed to you'],
  hold: ['hold', 'holds'],
  precaution: ['visit precaution', 'visit precautions'],
  'legal-advice': ['legal advice to record', 'pieces of legal advice to record'],
  'import-to-sign': ['import to sign', 'imports to sign'],
}

type Work = { items: readonly Pick<WorkItem, 'kind' | 'overdue'>[]; more: boolean }

/** "Three decisions waiting", or for several kinds "Five things waiting"; then how many are overdue. */
export function stripWords({ items, more }: Work): string {
  const kinds = new Set(items.map(({ kind }) => kind))
  const [first] = kinds
  const [one, several] = first && kinds.size === 1 && !more ? names[first] : ['thing', 'things']
  const overdue = items.filter((item) => item.overdue).length
  const late = overdue > 0 ? `, ${count(overdue, 'overdue', 'overdue').toLowerCase()}` : ''
  // Overdue items come first: if all of these are overdue, there may be more, so their number is left out.
  if (more) return `More than ${items.length} ${several} waiting${overdue === items.length ? '' : late}`
  return `${count(items.length, one, several)} waiting${late}`
}

type Props = {
  enabled: boolean
  onOpen: () => void /** Reopens what was open beside another message. */
  onResume: (() => void) | null
}

/** The person's waiting work, in one quiet line above the message's own answer. Renders nothing if there is none. */
export function WorkStrip({ enabled, onOpen, onResume }: Props) {
  const { data } = useWork(enabled)
  const work = data && data.items.length > 0 ? data : null
  if (!work && !onResume) return null
  return (
    <nav className="strip" aria-label="Your work">
      {work ? (
        <Button appearance="subtle" size="small" onClick={onOpen}>
          {stripWords(work)}
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
