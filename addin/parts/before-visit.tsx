import { useId } from 'react'
import { say } from '../../server/contract/texts/say.ts'

type Props = { sentences?: readonly string[] | undefined }

/** P4: what staff do before they visit, never why. Renders nothing where nothing is recorded. */
export function BeforeVisit({ sentences = [] }: Props) {
  const id = useId()
  if (sentences.length === 0) return null
  return (
    <section className="also" aria-labelledby={id}>
      <h2 id={id}>{say('Before a visit')}</h2>
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
  sentences.length > 0 ? `${say('Before a visit')}: ${sentences.join(' ')}` : ''
