import { say } from '../../../server/contract/texts/say.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { Button } from '../../parts/button.tsx'
import { More } from '../../parts/more.tsx'
import { useActs } from '../../queue/queue-context.ts'
import { isSameAddress } from '../../words/same-address.ts'

/**
 * Whom the standing and every act are about (`address`), where that is not the address in From, or where it could be about
 * somebody else as well (`hasOthers`); otherwise null.
 */
export function aboutWords({ from, sender }: OpenMessage, address: string | null, hasOthers: boolean): string | null {
  if (!address) return null
  if (isSameAddress(address, from?.address ?? ''))
    return hasOthers ? say('This is about {address}, who sent it.', { address }) : null
  const isSender = sender !== null && isSameAddress(address, sender.address)
  return say(
    isSender
      ? 'This is about {address}, who sent it for somebody else.'
      : 'This is about {address}, where a reply would go.',
    { address },
  )
}

const mostInSight = 2

type Props = { itemKey: string; addresses: string[]; onChoose: (address: string) => void }

/** Whom else the message could be about: nobody but the person can say, before they do anything about it. */
export function AboutInstead({ itemKey, addresses, onChoose }: Props) {
  const isActedOn = useActs().some(
    (act) => act.itemKey === itemKey && !['taken-back', 'refused'].includes(act.state.step),
  )
  if (isActedOn) return null
  const choices = addresses.map((address) => (
    <Button key={address} size="small" appearance="subtle" onClick={() => onChoose(address)}>
      {say('Choose {address} instead', { address })}
    </Button>
  ))
  // A message may name twenty people; what can be done about it must stay in sight.
  const isLong = choices.length > mostInSight
  return <div className="row">{isLong ? <More label={say('It is about somebody else')}>{choices}</More> : choices}</div>
}
