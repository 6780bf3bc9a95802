import { type ReactNode, useId } from 'react'
import { standing as texts } from '../../server/contract/messages/en/standing.ts'
import { say } from '../../server/contract/messages/say.ts'
import { StandingIcon, type Tone } from './standing-icon.tsx'
import type { StandingWords } from './words.ts'

type Props = {
  tone: Tone
  said: StandingWords
  /** Whom it is about, shown under the standing's name: a name, an address. */
  who: string[]
  /** What depends on it: the card, the buttons. */
  children?: ReactNode
}

/** The pane's main answer about the open message: one standing, one sentence, and what can be done. */
export function StandingCard({ tone, said, who, children }: Props) {
  const id = useId()
  return (
    <section className="room" aria-labelledby={id} data-standing={tone}>
      <div className="standing-head">
        <StandingIcon tone={tone} />
        <div>
          <h1 id={id} className="standing-name">
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
      {said.detail ? <p className="quiet">{said.detail}</p> : null}
      {children}
    </section>
  )
}

/** The same card before the answer arrives. */
export function CheckingCard({ who }: { who: string[] }) {
  return (
    <section className="room" aria-busy="true" data-standing="checking">
      <h1 className="standing-name quiet late">
        {who[0] ? say(texts, 'checking-for', { who: who[0] }) : say(texts, 'checking')}
      </h1>
    </section>
  )
}
