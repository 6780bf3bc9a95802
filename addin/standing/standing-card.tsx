import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { StandingIcon, type Tone } from './standing-icon.tsx'
import type { Said } from './words.ts'

const useStyles = makeStyles({
  card: { display: 'grid', gap: tokens.spacingVerticalM, minHeight: '13rem', alignContent: 'start' },
  head: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center', minWidth: 0 },
  titles: { minWidth: 0, overflowWrap: 'anywhere' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  who: { margin: 0, color: tokens.colorNeutralForeground2 },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'pretty',
    overflowWrap: 'anywhere',
  },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // Waiting shows only when it lasts: the words fade in after 150 ms, and the space is kept for the answer.
  waiting: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '150ms',
    animationFillMode: 'backwards',
  },
})

type Props = {
  tone: Tone
  said: Said
  /** Whom it concerns, under the standing's name. */
  who: string
  /** What follows from it: the card, the acts. */
  children?: ReactNode
}

/** What the pane says of the open message: one standing, one sentence, and what can be done. */
export function StandingCard({ tone, said, who, children }: Props) {
  const styles = useStyles()
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id} data-standing={tone}>
      <div className={styles.head}>
        <StandingIcon tone={tone} />
        <div className={styles.titles}>
          <h1 id={id} className={styles.name}>
            {said.name}
          </h1>
          {who ? <p className={styles.who}>{who}</p> : null}
        </div>
      </div>
      <p className={styles.sentence}>{said.sentence}</p>
      {said.detail ? <p className={styles.detail}>{said.detail}</p> : null}
      {children}
    </section>
  )
}

/** The same room, before the answer. */
export function CheckingCard({ who }: { who: string }) {
  const styles = useStyles()
  return (
    <section className={styles.card} aria-busy="true" data-standing="checking">
      <p className={styles.waiting}>
        Checking the register
        {who ? ` for ${who}` : ''}…
      </p>
    </section>
  )
}
