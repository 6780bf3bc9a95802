import { useQuery } from '@tanstack/react-query'
import type { EscalationSeen, EvidenceWords } from '../../server/contract/dossier.ts'
import { useCall } from './api-context.ts'
import { isObject, listOf, number, oneOf, orNull, shaped, text, yesOrNo } from './shape.ts'

export type EvidenceSeen = EscalationSeen['evidence'][number]

const isAttached = shaped<EvidenceSeen['attached'][number]>({
  name: orNull(text),
  type: text,
  bytes: number,
  depth: number,
})
const isReading = oneOf('waiting', 'whole', 'part', 'not-read')

/** A piece of evidence as an officer sees it. */
export const isEvidence = shaped<EvidenceSeen>({
  evidenceId: text,
  contact: (given): given is EvidenceSeen['contact'] => given === null || (isObject(given) && text(given.channel)),
  text: orNull(text),
  reading: orNull(isReading),
  attached: listOf(isAttached),
  wordsLater: yesOrNo,
  fault: orNull(oneOf('changed', 'missing')),
  sha256: orNull(text),
  bytes: orNull(number),
  compared: yesOrNo,
})

/** Where its original is, to be saved. */
export const originalPath = (evidenceId: string): string => `/api/evidence/${evidenceId}/original`

const isWords = shaped<EvidenceWords>({ text: orNull(text), reading: isReading, attached: listOf(isAttached) })

/** The words of one of many pieces, once somebody wants to read them. Each look is in the access ledger. */
export function useEvidenceWords(evidenceId: string, wanted: boolean) {
  const call = useCall()
  return useQuery({
    queryKey: ['evidence-words', evidenceId],
    queryFn: ({ signal }) =>
      call({ method: 'GET', path: `/api/evidence/${evidenceId}/words`, answer: isWords, signal }),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    // They are made within seconds of the filing: so often it asks by itself, then it says so.
    refetchInterval: ({ state }) => (state.data?.reading === 'waiting' && state.dataUpdateCount < 5 ? 2_000 : false),
  })
}
