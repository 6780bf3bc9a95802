import type { WaitingProposal } from '../../server/contract/contact-point/proposal.ts'
import { asFailure } from '../api/failure.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { Button } from '../parts/button.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Link } from '../parts/link.tsx'
import { HeadingLevelContext } from '../parts/page/heading-level.ts'
import { Part } from '../parts/page/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { momentInWords } from '../words/dates.ts'
import { whoseInWords } from '../words/whose-words.ts'
import { mergePreviewAddress } from './conflicting-entry.tsx'
import { InlineForm } from './inline-form.tsx'
import { useKeeperAct } from './keeper-act.ts'
import { KeeperForm } from './keeper-form.tsx'
import { kindWords, onOneLine } from './words.ts'

type PartProps = { customerId: string; proposals: readonly WaitingProposal[] }

/** G, accuracy: what staff have reported about this customer. Renders nothing if nothing is waiting. */
export function ProposalsPart({ customerId, proposals }: PartProps) {
  if (proposals.length === 0) return null
  return (
    <Part heading="Reported, not accepted yet">
      <ul className="entries">
        {proposals.map((one) => (
          <ProposalEntry key={one.proposalId} customerId={customerId} proposal={one} />
        ))}
      </ul>
    </Part>
  )
}

type Props = {
  proposal: WaitingProposal
  customerId: string /** Shown where the page is not about one customer. */
  customer?: { customerId: string; reference: string; name: string }
}

/** One report, and what the register keeper can decide about it. */
export function ProposalEntry({ proposal, customerId, customer }: Props) {
  const { proposalId, kind, value, whose, why, proposedAt, by, belongsTo, resembles } = proposal
  const { council, roles } = useSignedIn()
  return (
    <li className="entry">
      <h3>
        {kindWords[kind]}: {onOneLine(value)}
      </h3>
      {customer ? (
        <p>
          For <Link href={`#/customers/${customer.customerId}`}>{customer.name}</Link>, {customer.reference}
        </p>
      ) : null}
      {whose.kind === 'own' ? null : <p>{whoseInWords(whose)}.</p>}
      <p className="said">{why}</p>
      <p className="quiet">
        Reported by {by.name} on {momentInWords(proposedAt, council.timeZone)}.
      </p>
      {resembles.map((one) => (
        <p key={`${one.value} ${one.customer?.customerId}`}>
          <strong>Resembles {one.value}</strong>
          {one.customer === null ? (
            ', the council’s own domain.'
          ) : one.customer.customerId === customerId ? (
            ', which this customer has.'
          ) : (
            <>
              {' '}
              of <Link href={`#/customers/${one.customer.customerId}`}>{one.customer.reference}</Link>.
            </>
          )}{' '}
          Check every letter.
        </p>
      ))}
      {belongsTo ? (
        <p>
          <Link href={`#/customers/${belongsTo.customerId}`}>{belongsTo.reference}</Link> has the same.{' '}
          {kind === 'email' && whose.kind === 'own'
            ? 'Both cannot have it as their own, so this cannot be accepted. If both use it, add it as shared. '
            : 'It may be shared. '}
          <Link href={mergePreviewAddress(customerId, belongsTo.customerId)}>Join the two</Link> if both are one person.
        </p>
      ) : null}
      <HeadingLevelContext value={4}>
        {roles.includes('RegisterKeeper') ? <Decide proposalId={proposalId} value={onOneLine(value)} /> : null}
      </HeadingLevelContext>
    </li>
  )
}

function Decide({ proposalId, value }: { proposalId: string; value: string }) {
  const keyFor = useKeyFor()
  const accept = useKeeperAct()
  const failure = accept.error ? asFailure(accept.error) : null
  const act = { what: 'accept', id: proposalId } as const
  return (
    <>
      <div className="row acts">
        <Button
          size="small"
          appearance="primary"
          aria-label={`Accept: ${value}`}
          disabledFocusable={accept.isPending}
          onClick={() => accept.mutate({ key: keyFor(act), act })}
        >
          Accept
        </Button>
        <InlineForm label="Refuse" about={value}>
          {(close) => (
            <KeeperForm
              heading="Refuse this report"
              submit="Refuse it"
              act={(reason) => ({ what: 'refuse', id: proposalId, body: { reason } })}
              onClose={close}
              onDone={close}
            />
          )}
        </InlineForm>
      </div>
      {failure ? <Problem failure={failure} before="Not accepted." /> : null}
    </>
  )
}
