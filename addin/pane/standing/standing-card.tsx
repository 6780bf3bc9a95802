import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { standing as texts } from '../../../server/contract/texts/words/standing.ts'
import { useStandingAnnounced } from '../../parts/announce.tsx'
import { takeFocus } from '../../parts/take-focus.ts'
import { AgainProvider } from './held-acts.tsx'
import { StandingIcon, type Tone } from './standing-icon.tsx'
import type { StandingWords } from './words.ts'

type Props = {
  tone: Tone
  said: StandingWords
  /** Whom it is about, shown under the standing's name: a name, an address. */
  who: string[]
  /** It is being checked again: what was pressed keeps the focus, and acts do nothing until the answer is there. */
  isAgain?: boolean
  /** The item that it is about: if the card goes and comes back, so does the focus. */
  itemKey?: string
  /** What depends on it: the card, the buttons. */
  children?: ReactNode
}

/** The pane's main answer about the open message: one standing, one sentence, and what can be done. */
export function StandingCard({ tone, said, who, isAgain = false, itemKey, children }: Props) {
  const id = useId()
  const card = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusKept(card, heading, isAgain)
  return (
    <section
      ref={card}
      className="room"
      aria-labelledby={id}
      data-standing={tone}
      data-item={itemKey}
      {...(isAgain && { 'aria-busy': true })}
    >
      <div className="standing-head">
        <StandingIcon tone={tone} />
        <div>
          <h1 id={id} ref={heading} className="standing-name">
            {said.name}
          </h1>
          {who.length > 0 ? (
            <p className="who">
              {who.map((part) => (
                <span key={part}>{part} </span>
              ))}
            </p>
          ) : null}
        </div>
      </div>
      <p className="sentence" lang={said.lang}>
        {said.sentence}
      </p>
      {said.detail ? <p className="quiet">{isAgain ? say(texts.checking) : said.detail}</p> : null}
      <AgainProvider value={isAgain}>{children}</AgainProvider>
    </section>
  )
}

/** After another check, the focus goes to the heading where what was pressed is gone, unless it has moved on. */
function useFocusKept(
  card: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  isAgain: boolean,
): void {
  const wasHere = useRef(false)
  useLayoutEffect(() => {
    const isHere = card.current?.contains(document.activeElement) ?? false
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (!isAgain && wasHere.current && isLost && heading.current) takeFocus(heading.current)
    wasHere.current = isAgain && isHere
  }, [card, heading, isAgain])
}

/** In ms. Shorter waits are not read out: the answer follows. */
const announcedAfter = 2_000

/** The same card before the answer arrives. */
export function CheckingCard({ who }: { who: string[] }) {
  const words = who[0] ? say(texts['checking-for'], { who: who[0] }) : say(texts.checking)
  useStandingAnnounced(words, announcedAfter)
  return (
    <section className="room" aria-busy="true" data-standing="checking">
      <h1 className="standing-name quiet late">{words}</h1>
    </section>
  )
}
