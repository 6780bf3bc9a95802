import { useQuery } from '@tanstack/react-query'
import { seeEvidenceWords } from '../../../server/contract/customer/dossier.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** The text of one of many pieces, fetched on request. Each look is recorded in the access ledger. */
export function useEvidenceWords(evidenceId: string, wanted: boolean) {
  const call = useCall()
  return useQuery({
    queryKey: ['evidence-words', evidenceId],
    queryFn: ({ signal }) => ask(call, seeEvidenceWords, { id: evidenceId, signal }),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    // The text is extracted within seconds of filing: polls for that long, then shows that it is not ready.
    refetchInterval: ({ state }) => (state.data?.reading === 'waiting' && state.dataUpdateCount < 5 ? 2_000 : false),
  })
}
