import type { EvidenceSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { sizeInWords } from './size-in-words.ts'

/** What cannot be read here, and what to do: the original is always kept. */
export function HowRead({ reading, hasWords }: { reading: EvidenceSeen['reading']; hasWords: boolean }) {
  const words = howRead(reading, hasWords)
  return words ? <p className="quiet">{words}</p> : null
}

function howRead(reading: EvidenceSeen['reading'], hasWords: boolean): string | null {
  if (reading === 'waiting') return say('The text is not ready yet. Try again in a moment, or download the original.')
  if (reading === 'not-read' || (reading === 'part' && !hasWords))
    return say('We could not read this message. Download the original and open it in Outlook.')
  if (reading === 'part') return say('This is only part of the message. Download the original to read all of it.')
  if (hasWords) return null
  return reading === null
    ? say('No text available.')
    : say('There is no text in this message. Download the original to see it.')
}

/** Files and messages attached to the message: they are in the original. */
export function AttachedList({ attached }: Pick<EvidenceSeen, 'attached'>) {
  if (attached.length === 0) return null
  return (
    <div>
      <p className="quiet">{say('Attached, in the original:')}</p>
      <ul>
        {attached.map(({ name, type, bytes, depth }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an attachment's index is its identity.
          <li key={i}>
            {name ?? say('No name')} ({/^message\/(?:rfc822|global)$/.test(type) ? 'message' : type},{' '}
            {sizeInWords(bytes)}){depth > 0 ? say(', in an attached message') : ''}
          </li>
        ))}
      </ul>
    </div>
  )
}
