import { useState } from 'react'
import type { ReviewDue } from '../../../server/contract/review/review.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { reviews as texts } from '../../../server/contract/texts/words/reviews.ts'
import { useAnnounced } from '../../parts/announce.tsx'
import { Button } from '../../parts/button.tsx'
import { dayInWords } from '../../words/dates.ts'
import { isOverdue } from './review-words.ts'

type Props = { id: string; left: ReviewDue[]; go: (id: string | null) => void }

/**
 * The position in the run, and its buttons. The position is in the URL, so that it survives a reload, or a letter
 * written meanwhile; the order is that of the list when the run was opened.
 */
export function RunBar({ id, left, go }: Props) {
  const [order] = useState(() => left.map(({ restrictionId }) => restrictionId))
  const mine = left.find(({ restrictionId }) => restrictionId === id)
  const stillLeft = (other: string) => left.some(({ restrictionId }) => restrictionId === other)
  const at = order.indexOf(id)
  const after = order.slice(at + 1).find(stillLeft) ?? null
  const before = at > 0 ? (order.slice(0, at).findLast(stillLeft) ?? null) : null
  const overdue = left.filter(isOverdue).length
  const words = [
    say(texts['reviews-left'], { n: left.length, overdue }),
    mine
      ? say(isOverdue(mine) ? texts['was-due-on'] : texts['is-due-on'], { day: dayInWords(mine.dueOn) })
      : say(texts['one-done']),
  ].join(' ')
  useAnnounced(mine ? '' : words)
  return (
    <nav className="row bar" aria-label={say(texts['run-reviews'])}>
      <Button disabledFocusable={before === null} onClick={() => before && go(before)}>
        {say(texts.previous)}
      </Button>
      <Button
        appearance={mine ? 'secondary' : 'primary'}
        disabledFocusable={after === null}
        onClick={() => after && go(after)}
      >
        {say(texts.next)}
      </Button>
      <Button appearance="subtle" onClick={() => go(null)}>
        {say(texts['the-list'])}
      </Button>
      <p>{words}</p>
    </nav>
  )
}
