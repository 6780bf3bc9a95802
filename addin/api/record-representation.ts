import { useMutation } from '@tanstack/react-query'
import type { RepresentationToRecord } from '../../server/contract/restriction.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { moment, shaped, text } from './shape.ts'

const isRecorded = shaped<{ representationId: string; recordedAt: string }>({
  representationId: text,
  recordedAt: moment,
})

export type ToRecord = { key: string; representation: RepresentationToRecord }

/** P14: records what the customer says against a restriction. It may carry the whole message. */
const recordRepresentation = (call: Call, { key, representation }: ToRecord) =>
  call({
    method: 'POST',
    path: '/api/representations',
    body: representation,
    key,
    answer: isRecorded,
    longest: 60_000,
  })

export function useRecordRepresentation() {
  const call = useCall()
  return useMutation({ mutationFn: (given: ToRecord) => recordRepresentation(call, given) })
}
