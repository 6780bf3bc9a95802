import { useSyncExternalStore } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
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
  const words = isBack
    ? say('Nothing was done, because Outlook showed another message. Try again.')
    : goneWords(message)
  const name = message.from ? nameOrAddress(message.from) : ''
  return (
    <Line care words={words} act={`not-done ${nth}`}>
      <Button
        size="small"
        aria-label={name ? say('Understood: nothing was done about the message from {name}', { name }) : undefined}
        onClick={() => forgetNoLongerShown(message.key)}
      >
        {say('Understood')}
      </Button>
    </Line>
  )
}

const goneWords = ({ from }: NotDone['message']): string =>
  from
    ? say('Nothing was done, because Outlook no longer shows the message from {name}. Open it again, then try again.', {
        name: nameOrAddress(from),
      })
    : say('Nothing was done, because Outlook no longer shows that message. Open it again, then try again.')
