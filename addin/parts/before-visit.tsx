import './before-visit.css'
import { useId } from 'react'

type Props = { sentences?: readonly string[] | undefined }

/** P4: what staff do before they visit, never why. Renders nothing where nothing is recorded. */
export function BeforeVisit({ sentences = [] }: Props) {
  const id = useId()
  if (sentences.length === 0) return null
  return (
    <section className="before-visit" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

const heading = 'Before a visit'

/** The same to be read out with what it belongs to; empty where nothing is recorded. */
export const beforeVisitWords = (sentences: readonly string[] = []): string =>
  sentences.length > 0 ? `${heading}: ${sentences.join(' ')}` : ''
