import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import type { LetterKind } from '../../../server/policy/vocabulary.ts'
import { Button } from '../../parts/button.tsx'
import { Part } from '../../parts/page/page.tsx'
import { dayInWords } from '../../words/dates.ts'
import { letterWords } from '../../words/policy-words.ts'

type Props = { letters: RestrictionSeen['letters']; onOpen: (letterId: string) => void }

/** P14: the letters to the customer, sent and still to send. */
export function LettersPart({ letters, onOpen }: Props) {
  if (letters.length === 0) return null
  return (
    <Part heading={say(texts.letters)}>
      <ul className="entries">
        {letters.map(({ letterId, kind, ...letter }) => (
          <li key={letterId}>
            <Button appearance="transparent" className="entry-button" onClick={() => onOpen(letterId)}>
              {letterWords[kind as LetterKind] ?? kind}
            </Button>
            <p className="quiet">{stateWords(letter)}</p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function stateWords({ state, sentOn, waits }: Pick<Props['letters'][number], 'state' | 'sentOn' | 'waits'>): string {
  if (state === 'to-write') return say(texts[waits ? (`letter-${waits}` as const) : 'to-be-sent'])
  if (state !== 'sent') return say(texts['customer-not-told'])
  return sentOn ? say(texts['sent-on'], { day: dayInWords(sentOn) }) : say(texts.sent)
}
