import './page.css'
import './wide-page.css'
import type { ReactNode } from 'react'

type Props = {
  heading: string
  /** What the page is for, in a sentence or two. */
  intro?: ReactNode
  /** Actions on the whole page, beside the heading. */
  acts?: ReactNode
  children: ReactNode
}

/** A section's page at full width. The shell gives its heading the focus when it opens. */
export function WidePage({ heading, intro, acts, children }: Props) {
  return (
    <>
      <div className="wide-head">
        <h1 className="sentence">{heading}</h1>
        {acts ? <div className="row">{acts}</div> : null}
      </div>
      {intro ? <p className="narrow">{intro}</p> : null}
      {children}
    </>
  )
}
