import type { AlreadyDone as Done } from '../../../server/contract/standing/standing.ts'
import { useAnnounced } from '../../parts/announce.tsx'
import { useActs } from '../../queue/queue-context.ts'
import { doneWords } from './already-done-words.ts'

type Props = { itemKey: string; done: Done[]; timeZone: string }

/** P9, P10: what was done about this message already, except what the line of an act here says itself. */
export function AlreadyDone({ itemKey, done, timeZone }: Props) {
  const acts = useActs().filter((act) => act.itemKey === itemKey)
  const words = done
    .filter(({ what, mine }) => !mine || !acts.some(({ kind }) => kind === what))
    .map((one) => doneWords(one, timeZone))
  useAnnounced(words.join(' '))
  return words.map((one) => (
    <p key={one} className="also">
      {one}
    </p>
  ))
}
