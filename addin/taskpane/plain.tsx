import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { LiveRegion } from '../parts/announce.tsx'

const useStyles = makeStyles({
  all: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    minHeight: '13rem',
    alignContent: 'start',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  words: { margin: 0 },
  waiting: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '150ms',
    animationFillMode: 'backwards',
  },
})

type Props = {
  heading: string
  words: string
  again?: { label: string; run: () => void }
  /** Shows only when it lasts. */
  waiting?: boolean
}

/** A state of the pane without a message: a heading, a sentence, at most one thing to do. */
export function Plain({ heading, words, again, waiting = false }: Props) {
  const styles = useStyles()
  return (
    <section className={styles.all}>
      <h1 className={`${styles.heading} ${waiting ? styles.waiting : ''}`}>{heading}</h1>
      {words ? <p className={styles.words}>{words}</p> : null}
      {again ? (
        <Button appearance="primary" onClick={again.run}>
          {again.label}
        </Button>
      ) : null}
      <LiveRegion label="Standing" words={waiting ? '' : `${heading}. ${words}`} />
    </section>
  )
}
