import { useQuery } from '@tanstack/react-query'
import { seeEvidenceWords } from '../../../server/contract/customer/dossier.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** The words of one of many pieces, once somebody wants to read them. Each look is in the access ledger. */
export function useEvidenceWords(evidenceId: string, wanted: boolean) {
  const call = useCall()
  return useQuery({
    queryKey: ['evidence-words', evidenceId],
    queryFn: ({ signal }) => ask(call, seeEvidenceWords, { id: evidenceId, signal }),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    // They are made within seconds of the filing: so often it asks by itself, then it says so.
    refetchInterval: ({ state }) => (state.data?.reading === 'waiting' && state.dataUpdateCount < 5 ? 2_000 : false),
  })
}
