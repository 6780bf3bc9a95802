import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import {
  handOverLetter,
  type LetterSent,
  putInForceAtOnce,
  recordLetter,
  seeLetter,
} from '../../../server/contract/letter.ts'
import { useAfterAct } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** P14: a letter as it would be sent on a day; null: today. Another day keeps the letter in view while it is made. */
export function useLetter(letterId: string, on: string | null) {
  const call = useCall()
  return useQuery({
    queryKey: ['letter', letterId, on],
    queryFn: ({ signal }) => ask(call, seeLetter, { id: letterId, query: on ? { on } : {}, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    // Opening it refetches: an e-mail may just have announced a change.
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })
}

export type ToRecord =
  | { key: string; letterId: string; sent: LetterSent }
  | { key: string; restrictionId: string; atOnce: { reason: string } }

/** P14: records that a letter was sent or not, or puts the restriction into force before it is sent. */
export function useRecordLetter() {
  const call = useCall()
  const afterAct = useAfterAct()
  return useMutation({
    mutationFn: ({ key, ...given }: ToRecord) =>
      'sent' in given
        ? ask(call, recordLetter, { id: given.letterId, body: given.sent, key })
        : ask(call, putInForceAtOnce, { id: given.restrictionId, body: given.atOnce, key }),
    onSuccess: afterAct,
  })
}

/** P14: gives a letter to GOV.UK Notify. */
export function useHandOver() {
  const call = useCall()
  const afterAct = useAfterAct()
  return useMutation({
    mutationFn: ({ letterId, key }: { letterId: string; key: string }) =>
      ask(call, handOverLetter, { id: letterId, key }),
    onSuccess: afterAct,
  })
}
