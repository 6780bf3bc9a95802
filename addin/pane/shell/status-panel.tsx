import type { ReactNode } from 'react'
import { useStandingAnnounced } from '../../parts/announce.tsx'

type StatusPanelProps = {
  heading: string
  words: string
  waiting?: boolean
  /** Milliseconds that it must last before a screen reader reads it. */
  announcedAfter?: number
  children?: ReactNode
}

/**
 * A state of the pane without a relevant message: a heading, a sentence, and what to do. `waiting` shows only after a
 * delay.
 */
export function StatusPanel({ heading, words, waiting = false, announcedAfter, children }: StatusPanelProps) {
  useStandingAnnounced(waiting ? '' : `${heading}. ${words}`, announcedAfter)
  return (
    <section className="room">
      <h1 className={waiting ? 'sentence late' : 'sentence'}>{heading}</h1>
      {words ? <p>{words}</p> : null}
      {children}
    </section>
  )
}
