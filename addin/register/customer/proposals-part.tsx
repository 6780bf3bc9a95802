import type { WaitingProposal } from '../../../server/contract/contact-point/proposal.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { asFailure } from '../../api/failure.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Link } from '../../parts/link.tsx'
import { Around, here, second } from '../../parts/page/around.tsx'
import { HeadingLevelContext } from '../../parts/page/heading-level.ts'
import { Part } from '../../parts/page/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { momentInWords } from '../../words/dates.ts'
import { whoseInWords } from '../../words/whose-words.ts'
import { JoinLink } from './conflicting-entry.tsx'
import { InlineForm } from './inline-form.tsx'
import { useKeeperAct } from './keeper-act.ts'
import { KeeperForm } from './keeper-form.tsx'
import { kindWords, onOneLine } from './words.ts'

type PartProps = { customerId: string; proposals: readonly WaitingProposal[] }

/** G, accuracy: what staff have reported about this customer. Renders nothing if nothing is waiting. */
export function ProposalsPart({ customerId, proposals }: PartProps) {
  if (proposals.length === 0) return null
  return (
    <Part heading={say('Reported, not accepted yet')}>
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
          <Around words={say('For {customer}, {reference}', { customer: here, reference: customer.reference })}>
            <Link href={`#/customers/${customer.customerId}`}>{customer.name}</Link>
          </Around>
        </p>
      ) : null}
      {whose.kind === 'own' ? null : <p>{whoseInWords(whose)}.</p>}
      <p className="said" lang="">
        {why}
      </p>
      <p className="quiet">
        {say('Reported by {name} on {day}.', { name: by.name, day: momentInWords(proposedAt, council.timeZone) })}
      </p>
      {resembles.map((one) => (
        <p key={`${one.value} ${one.customer?.customerId}`}>
          <Resembles like={one} customerId={customerId} />
        </p>
      ))}
      {belongsTo ? (
        <p>
          <Around
            words={
              kind === 'email' && whose.kind === 'own'
                ? say(
                    '{other} has the same. It can’t belong to both of them alone, so you can’t accept this. If both use it, add it as shared. {join} if both are one person.',
                    { other: here, join: second },
                  )
                : say('{other} has the same. It may be shared. {join} if both are one person.', {
                    other: here,
                    join: second,
                  })
            }
            other={<JoinLink customerId={customerId} other={belongsTo.customerId} />}
          >
            <Link href={`#/customers/${belongsTo.customerId}`}>{belongsTo.reference}</Link>
          </Around>
        </p>
      ) : null}
      <HeadingLevelContext value={4}>
        {roles.includes('RegisterKeeper') ? <Decide proposalId={proposalId} value={onOneLine(value)} /> : null}
      </HeadingLevelContext>
    </li>
  )
}

type ResemblesProps = { like: WaitingProposal['resembles'][number]; customerId: string }

/** Whose address looks like the reported one. */
function Resembles({ like: { value, customer }, customerId }: ResemblesProps) {
  const resembles = <strong>{say('Resembles {value}', { value })}</strong>
  if (customer === null)
    return (
      <Around words={say('{resembles}, the council’s own domain. Check every letter.', { resembles: here })}>
        {resembles}
      </Around>
    )
  if (customer.customerId === customerId)
    return (
      <Around words={say('{resembles}, which this customer has. Check every letter.', { resembles: here })}>
        {resembles}
      </Around>
    )
  return (
    <Around
      words={say('{resembles} of {customer}. Check every letter.', { resembles: here, customer: second })}
      other={<Link href={`#/customers/${customer.customerId}`}>{customer.reference}</Link>}
    >
      {resembles}
    </Around>
  )
}

function Decide({ proposalId, value }: { proposalId: string; value: string }) {
  const keyFor = useKeyFor()
  const accept = useKeeperAct()
  const failure = accept.error ? asFailure(accept.error) : null
  const act = { what: 'accept', id: proposalId } as const
  return (
    <>
      <div className="row">
        <Button
          size="small"
          appearance="primary"
          aria-label={say('Accept: {value}', { value })}
          disabledFocusable={accept.isPending}
          onClick={() => accept.mutate({ key: keyFor(act), act })}
        >
          {say('Accept')}
        </Button>
        <InlineForm label={say('Refuse')} about={value}>
          {(close) => (
            <KeeperForm
              draft={`refuse-report ${proposalId}`}
              heading={say('Refuse this report')}
              submit={say('Refuse it')}
              act={(reason) => ({ what: 'refuse', id: proposalId, body: { reason } })}
              onClose={close}
              onDone={close}
            />
          )}
        </InlineForm>
      </div>
      {failure ? <Problem failure={failure} before={say('Not accepted.')} /> : null}
    </>
  )
}
