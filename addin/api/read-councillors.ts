import { useMutation } from '@tanstack/react-query'
import type { CouncillorsRead } from '../../server/contract/settings.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { listOf, number, orNull, shaped, text } from './shape.ts'

type Councillor = NonNullable<CouncillorsRead['councillors']>[number]

const isRead = shaped<CouncillorsRead>({
  councillors: orNull(listOf(shaped<Councillor>({ name: text, ward: text, address: text }))),
  lines: listOf(shaped<CouncillorsRead['lines'][number]>({ line: number, problem: text })),
  counts: shaped<CouncillorsRead['counts']>({ read: number, added: number, changed: number, gone: number }),
})

export type CouncillorsFile = { file: File; how: 'replace' | 'add' }

async function readCouncillors(call: Call, { file, how }: CouncillorsFile) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const body = { file: btoa(binary), how }
  return await call({ method: 'POST', path: '/api/settings/councillors-file', body, answer: isRead })
}

/** P16: what a .csv file would make of the list of councillors. */
export function useReadCouncillors() {
  const call = useCall()
  return useMutation({ mutationFn: (given: CouncillorsFile) => readCouncillors(call, given) })
}
