import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../button.tsx'
import './page.css'
import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { useStandingAnnounced } from '../announce.tsx'
import { takeFocus } from '../take-focus.ts'
import { FramedContext } from './framed.ts'
import { HeadingLevelContext } from './heading-level.ts'
import { WithReferences } from './with-references.tsx'

type Props = {
  heading: string
  /** Whom or what it is about, in small print under the heading. */
  who?: string[]
  back: (() => void) | null
  children: ReactNode
}

/**
 * A page in the pane. Opened by a button, its heading takes the focus; shown because the open message is about it, it
 * is read out like a standing, and the focus stays in Outlook. A frame around it may do both instead.
 */
export function Page({ heading, who = [], back, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  const framed = useContext(FramedContext)
  const opened = back !== null && !framed
  useStandingAnnounced(opened || framed ? '' : [heading, ...who].join('. '))
  useEffect(() => {
    if (!opened || !title.current) return
    takeFocus(title.current)
    title.current.scrollIntoView({ block: 'nearest' })
  }, [opened])
  return (
    <section className="stack" aria-label={heading}>
      {opened ? (
        <div>
          <Button appearance="subtle" size="small" className="back" onClick={back ?? undefined}>
            {say('Back')}
          </Button>
        </div>
      ) : null}
      <div>
        <h1 ref={title} className="sentence">
          {heading}
        </h1>
        {who.length > 0 ? (
          <p className="quiet">
            <WithReferences words={who.join(' · ')} />
          </p>
        ) : null}
      </div>
      {children}
    </section>
  )
}

/** A part of a page with its own heading. */
export function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2>{heading}</h2>
      <HeadingLevelContext value={3}>{children}</HeadingLevelContext>
    </section>
  )
}
