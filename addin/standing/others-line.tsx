import './standing.css'
import { list } from '../words/counts.ts'
import type { RestrictedOther } from './use-standing.ts'

/** Others on the message whose contact is restricted: replying to all would reach them. */
export function OthersLine({ restricted, notChecked }: { restricted: RestrictedOther[]; notChecked: number }) {
  if (restricted.length === 0 && notChecked === 0) return null
  const names = list(restricted.map(({ party }) => party.name || party.address))
  return (
    <section className="stack" aria-label="Others on this message">
      {restricted.length > 0 ? (
        <p className="also">A reply to all would also reach {names}, whose contact is restricted.</p>
      ) : null}
      {notChecked > 0 ? (
        <p className="quiet">
          {notChecked === 1 ? '1 other person' : `${notChecked} other people`} on this message could not be checked.
        </p>
      ) : null}
    </section>
  )
}

/** On a message the person sent: the restricted recipients, and who deals with them. */
export function RestrictedRecipients({ restricted }: { restricted: RestrictedOther[] }) {
  return restricted.map(({ party, answered: { address, standing } }) =>
    standing.kind === 'restricted' ? (
      <p key={address} className="also">
        {party.name || address}: contact is restricted. {standing.instruction.passTo.name},{' '}
        {standing.instruction.passTo.post}, deals with them.
      </p>
    ) : null,
  )
}
