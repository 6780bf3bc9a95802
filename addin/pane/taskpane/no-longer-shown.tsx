import { useSyncExternalStore } from 'react'
import { parts as texts } from '../../../server/contract/messages/en/parts.ts'
import { waiting } from '../../../server/contract/messages/en/waiting.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { nameOrAddress } from '../../api/customer-of.ts'
import { forgetNoLongerShown, type NotDone, noLongerShown } from '../../outlook/no-longer-shown.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'

/** Beside its buttons: that an act on this message was not done, because Outlook showed another one. */
export function NoLongerShown({ itemKey }: { itemKey: string }) {
  const one = useNotDone().find(({ message }) => message.key === itemKey)
  return one ? <NotDoneLine {...one} /> : null
}

/**
 * The same of the other messages, above what is open now.
 * @param openKey the message that is open; null where none is
 */
export function OthersNoLongerShown({ openKey }: { openKey: string | null }) {
  const others = useNotDone().filter(({ message }) => message.key !== openKey)
  return others.map((one) => <NotDoneLine key={one.message.key} {...one} isBack={false} />)
}

const useNotDone = () => useSyncExternalStore(noLongerShown.subscribe, noLongerShown.now)

function NotDoneLine({ message, nth, isBack }: NotDone) {
  const words = isBack ? say(texts, 'not-done-try-again') : goneWords(message)
  const name = message.from ? nameOrAddress(message.from) : ''
  return (
    <Line care words={words} act={`not-done ${nth}`}>
      <Button
        size="small"
        aria-label={name ? say(texts, 'understood-not-done', { name }) : undefined}
        onClick={() => forgetNoLongerShown(message.key)}
      >
        {say(waiting, 'understood')}
      </Button>
    </Line>
  )
}

const goneWords = ({ from }: NotDone['message']): string =>
  from ? say(texts, 'outlook-no-longer-shows', { name: nameOrAddress(from) }) : say(texts, 'outlook-no-longer-shows-it')
