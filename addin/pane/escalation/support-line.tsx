import { useQuery } from '@tanstack/react-query'
import { seeStaffSupport } from '../../../server/contract/settings/support.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { Link } from '../../parts/link.tsx'

/** G (HSE): after an escalation, once: whom the person can talk to and how to report it, in the council's own words. */
export function SupportLine() {
  const call = useCall()
  const { data } = useQuery({
    queryKey: ['staff-support'],
    queryFn: ({ signal }) => ask(call, seeStaffSupport, { signal }),
    staleTime: 60 * 60_000,
    refetchOnWindowFocus: false,
  })
  const support = data?.support
  return support ? (
    <p className="quiet">
      {support.words}{' '}
      {support.url ? (
        <Link href={support.url} elsewhere>
          {say('Support and reporting')}
        </Link>
      ) : null}
    </p>
  ) : null
}
