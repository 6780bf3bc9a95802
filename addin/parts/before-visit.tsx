import { useId } from 'react'
import { parts as texts } from '../../server/contract/messages/en/parts.ts'
import { say } from '../../server/contract/messages/say.ts'

type Props = { sentences?: readonly string[] | undefined }

/** P4: what staff do before they visit, never why. Renders nothing where nothing is recorded. */
export function BeforeVisit({ sentences = [] }: Props) {
  const id = useId()
  if (sentences.length === 0) return null
  return (
    <section className="also" aria-labelledby={id}>
      <h2 id={id}>{say(texts, 'before-a-visit')}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

/** The same as text to read out with the standing; empty if nothing is recorded. */
export const beforeVisitWords = (sentences: readonly string[] = []): string =>
  sentences.length > 0 ? `${say(texts, 'before-a-visit')}: ${sentences.join(' ')}` : ''
