import { Button } from '@fluentui/react-components'
import { LiveRegion } from '../parts/announce.tsx'

type Props = {
  heading: string
  words: string
  again?: { label: string; run: () => void }
  /** Shows only when it lasts. */
  waiting?: boolean
}

/** A state of the pane without a message: a heading, a sentence, at most one thing to do. */
export function Plain({ heading, words, again, waiting = false }: Props) {
  return (
    <section className="room">
      <h1 className={waiting ? 'sentence late' : 'sentence'}>{heading}</h1>
      {words ? <p>{words}</p> : null}
      {again ? (
        <Button appearance="primary" onClick={again.run}>
          {again.label}
        </Button>
      ) : null}
      <LiveRegion label="Standing" words={waiting ? '' : `${heading}. ${words}`} />
    </section>
  )
}
