import type { EvidenceSeen } from '../../../server/contract/customer/dossier.ts'
import { parts as texts } from '../../../server/contract/messages/en/parts.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { sizeInWords } from './size-in-words.ts'

/** What cannot be read here, and what to do: the original is always kept. */
export function HowRead({ reading, hasWords }: { reading: EvidenceSeen['reading']; hasWords: boolean }) {
  const words = howRead(reading, hasWords)
  return words ? <p className="quiet">{words}</p> : null
}

function howRead(reading: EvidenceSeen['reading'], hasWords: boolean): string | null {
  if (reading === 'waiting') return say(texts, 'text-is-not-ready')
  if (reading === 'not-read' || (reading === 'part' && !hasWords)) return say(texts, 'we-could-not-read')
  if (reading === 'part') return say(texts, 'this-is-only-part')
  if (hasWords) return null
  return reading === null ? say(texts, 'no-text-available') : say(texts, 'there-is-no-text')
}

/** Files and messages attached to the message: they are in the original. */
export function AttachedList({ attached }: Pick<EvidenceSeen, 'attached'>) {
  if (attached.length === 0) return null
  return (
    <div>
      <p className="quiet">{say(texts, 'attached-in-original')}</p>
      <ul>
        {attached.map(({ name, type, bytes, depth }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an attachment's index is its identity.
          <li key={i}>
            {name ?? say(texts, 'no-name')} ({/^message\/(?:rfc822|global)$/.test(type) ? 'message' : type},{' '}
            {sizeInWords(bytes)}){depth > 0 ? say(texts, 'in-attached-message') : ''}
          </li>
        ))}
      </ul>
    </div>
  )
}
