import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import { cameByWords } from '../../words/policy-words.ts'

type Props = Pick<RestrictionSeen['representations'][number], 'channel' | 'spokenBy'>

/** P14, P15: how it came, and who spoke for the customer. Renders nothing for what came with a message. */
export function HeardLine({ channel, spokenBy }: Props) {
  if (channel === null && spokenBy === null) return null
  const came = channel === null ? [] : [`${cameByWords[channel]}.`]
  return (
    <p className="quiet">{[...came, ...(spokenBy === null ? [] : [say(texts.through, { spokenBy })])].join(' ')}</p>
  )
}
