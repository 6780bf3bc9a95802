import { useSyncExternalStore } from 'react'
import { parts as texts } from '../../server/contract/messages/en/parts.ts'
import { say } from '../../server/contract/messages/say.ts'
import { nameOrAddress } from '../api/customer-of.ts'
import { noLongerShown } from '../outlook/no-longer-shown.ts'
import { Line } from '../parts/line.tsx'

/**
 * That an act did nothing, because Outlook shows another message.
 * @param itemKey beside which message; null where the pane shows none in its place, after it was read out
 */
export function NoLongerShown({ itemKey }: { itemKey: string | null }) {
  const message = useSyncExternalStore(noLongerShown.subscribe, noLongerShown.now)
  if (!message?.from || (itemKey !== null && itemKey !== message.key)) return null
  const words = say(texts, 'outlook-no-longer-shows', { name: nameOrAddress(message.from) })
  return <Line care words={words} isReadOut={itemKey !== null} />
}
