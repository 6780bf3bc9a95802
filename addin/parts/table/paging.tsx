import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../button.tsx'

type Props = {
  /** Null if there is no page that way. */
  onPrevious: (() => void) | null
  onNext: (() => void) | null
  /** How much there is, or which part is shown. */
  words?: string
  /** For pages in time order, for example "Later" and "Earlier". */
  labels?: { previous: string; next: string }
}

/** Paging buttons for a list. They stay in place, so that one can be pressed again. */
export function Paging({
  onPrevious,
  onNext,
  words = '',
  labels = { previous: say('Previous'), next: say('Next') },
}: Props) {
  return (
    <nav className="row bar" aria-label={say('Pages')}>
      <Button disabledFocusable={!onPrevious} onClick={() => onPrevious?.()}>
        {labels.previous}
      </Button>
      <Button disabledFocusable={!onNext} onClick={() => onNext?.()}>
        {labels.next}
      </Button>
      {words ? <p className="quiet">{words}</p> : null}
    </nav>
  )
}

export type Pages = {
  /** The page starts after this key; null for the first page. */
  after: string | null
  onPrevious: (() => void) | null
  /** Goes to the page after `key`. */
  next: (key: string) => void
}

/**
 * The pages visited so far, for a register that returns only the next page's cursor. Starts again whenever `of`
 * changes: another search, another order.
 */
export function usePages(of: string): Pages {
  const [kept, setKept] = useState<{ of: string; keys: string[] }>({ of, keys: [] })
  const keys = kept.of === of ? kept.keys : []
  return {
    after: keys.at(-1) ?? null,
    onPrevious: keys.length > 0 ? () => setKept({ of, keys: keys.slice(0, -1) }) : null,
    next: (key) => setKept({ of, keys: [...keys, key] }),
  }
}
