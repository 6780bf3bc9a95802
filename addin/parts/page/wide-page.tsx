import './page.css'
import './wide-page.css'
import type { ReactNode } from 'react'

type Props = {
  heading: string
  /** What it is good for, in a sentence or two. */
  intro?: ReactNode
  /** What can be done with all of it, beside the heading. */
  acts?: ReactNode
  children: ReactNode
}

/** A section's page, full width. Its heading takes the focus when it is opened, which the shell sees to. */
export function WidePage({ heading, intro, acts, children }: Props) {
  return (
    <>
      <div className="wide-head">
        <h1 className="sentence">{heading}</h1>
        {acts ? <div className="row">{acts}</div> : null}
      </div>
      {intro ? <p className="wide-intro">{intro}</p> : null}
      {children}
    </>
  )
}
