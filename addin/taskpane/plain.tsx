import { useStandingAnnounced } from '../parts/announce.tsx'

/** A state of the pane without a message that counts: a heading and a sentence. `waiting` shows only when it lasts. */
export function Plain({ heading, words, waiting = false }: { heading: string; words: string; waiting?: boolean }) {
  useStandingAnnounced(waiting ? '' : `${heading}. ${words}`)
  return (
    <section className="room">
      <h1 className={waiting ? 'sentence late' : 'sentence'}>{heading}</h1>
      {words ? <p>{words}</p> : null}
    </section>
  )
}
