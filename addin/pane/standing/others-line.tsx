import { say } from '../../../server/contract/texts/say.ts'
import { standing as texts } from '../../../server/contract/texts/words/standing.ts'
import './standing.css'
import { useAnnounced } from '../../parts/announce.tsx'
import { list } from '../../words/counts.ts'
import type { RestrictedOther } from './use-standing.ts'

/** Others on the message whose contact is restricted: replying to all would reach them. */
export function OthersLine({ restricted, notChecked }: { restricted: RestrictedOther[]; notChecked: number }) {
  const names = list(restricted.map(({ party }) => party.name || party.address))
  const reached = restricted.length > 0 ? say(texts['reply-to-all-would'], { names }) : ''
  const left = notChecked > 0 ? say(texts['others-not-checked'], { n: notChecked }) : ''
  useAnnounced([reached, left].filter(Boolean).join(' '))
  if (!reached && !left) return null
  return (
    <section className="stack" aria-label={say(texts['others-on-this-message'])}>
      {reached ? <p className="also">{reached}</p> : null}
      {left ? <p className="quiet">{left}</p> : null}
    </section>
  )
}

/** On a message the person sent: the restricted recipients, and who deals with them. */
export function RestrictedRecipients({ restricted }: { restricted: RestrictedOther[] }) {
  return restricted.map(({ party, answered: { address, standing } }) =>
    standing.kind === 'restricted' ? (
      <p key={address} className="also">
        {say(texts['recipient-restricted'], {
          who: party.name || address,
          name: standing.instruction.passTo.name,
          post: standing.instruction.passTo.post,
          isNamed: standing.instruction.passTo.post ? 'yes' : 'other',
        })}
      </p>
    ) : null,
  )
}
