import type { ReactNode } from 'react'
import { useStandingAnnounced } from '../../parts/announce.tsx'
import { Button } from '../../parts/button.tsx'
import { StandingCard } from '../standing/standing-card.tsx'
import { standingName } from '../standing/words.ts'

type Props = {
  sentence: string
  detail: string
  again: { label: string; run: () => void }
  /** Milliseconds that it must last before a screen reader reads it. */
  announcedAfter?: number
  /** An alternative beside the first button. */
  children?: ReactNode
}

/** The register cannot be asked at all: looks like every other "not checked", with a way to carry on. */
export function NotChecked({ sentence, detail, again, announcedAfter, children }: Props) {
  const name = standingName['not-checked']
  useStandingAnnounced(`${name}. ${sentence} ${detail}`, announcedAfter)
  return (
    <StandingCard tone="not-checked" said={{ name, sentence, detail }} who={[]}>
      <div className="row">
        <Button appearance="primary" onClick={again.run}>
          {again.label}
        </Button>
        {children}
      </div>
    </StandingCard>
  )
}
