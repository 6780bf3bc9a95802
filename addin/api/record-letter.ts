import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { LetterRecorded, LetterSent } from '../../server/contract/letter.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { day, moment, orNull, shaped, text } from './shape.ts'

const isRecorded = shaped<LetterRecorded>({
  letterId: text,
  restrictionId: text,
  inForceOn: orNull(day),
  recordedAt: moment,
})

export type ToRecord =
  | { key: string; letterId: string; sent: LetterSent }
  | { key: string; restrictionId: string; atOnce: { reason: string } }

/** P14: records that a letter was sent or not, or puts the restriction in force before it is. */
const recordLetter = (call: Call, given: ToRecord) =>
  call({
    method: 'POST',
    ...('sent' in given
      ? { path: `/api/letters/${given.letterId}/sent`, body: given.sent }
      : { path: `/api/restrictions/${given.restrictionId}/in-force-at-once`, body: given.atOnce }),
    key: given.key,
    answer: isRecorded,
  })

export function useRecordLetter() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: ToRecord) => recordLetter(call, given),
    onSuccess: () => {
      for (const name of ['letter', 'restriction', 'work', 'standing']) {
        void queryClient.invalidateQueries({ queryKey: [name] })
      }
    },
  })
}
