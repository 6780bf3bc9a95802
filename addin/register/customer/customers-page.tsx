import { useQuery } from '@tanstack/react-query'
import { seeProposals } from '../../../server/contract/contact-point/proposal.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Empty } from '../../parts/empty.tsx'
import { Part } from '../../parts/page/page.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { CustomerList } from './customer-list.tsx'
import { ProposalEntry } from './proposals-part.tsx'

/** G, accuracy: reports from staff on any customer that await the register keeper. */
function useProposals() {
  const call = useCall()
  return useQuery({
    queryKey: ['proposals'],
    queryFn: ({ signal }) => ask(call, seeProposals, { signal }),
    staleTime: 60_000,
  })
}

/** Every customer on the register; shows the register keeper what staff have reported. */
export function CustomersPage() {
  const { roles } = useSignedIn()
  return (
    <WidePage heading={say('Customers')}>
      <CustomerList />
      {roles.includes('RegisterKeeper') ? <Waiting /> : null}
    </WidePage>
  )
}

function Waiting() {
  const query = useProposals()
  return (
    <Part heading={say('Reported contact points')}>
      <QueryView query={query}>
        {({ proposals, more }) =>
          proposals.length === 0 ? (
            <Empty of="proposals" />
          ) : (
            <>
              <p>{say('Staff have reported these. None counts before you have accepted it.')}</p>
              <ul className="entries">
                {proposals.map((one) => (
                  <ProposalEntry
                    key={one.proposalId}
                    customerId={one.customer.customerId}
                    proposal={one}
                    customer={one.customer}
                  />
                ))}
              </ul>
              {more ? <p className="quiet">{say('More wait behind these.')}</p> : null}
            </>
          )
        }
      </QueryView>
    </Part>
  )
}
