import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ImportList, ImportSeen } from '../../server/contract/import.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { type Check, listOf, moment, number, orNull, shaped, text, yesOrNo } from './shape.ts'

export type { ImportSeen }
export type ImportCounts = NonNullable<ImportSeen['counts']>

const isCounts = shaped<ImportCounts>({
  rows: number,
  customersNew: number,
  customersKnown: number,
  restrictions: number,
  warnings: number,
  escalations: number,
  letters: number,
  representations: number,
  circumstances: number,
  reviews: number,
  already: number,
  left: number,
})

// A state or format that is new harms nobody: only keepers read it, and they reload.
const word = <T extends string>() => text as unknown as Check<T>

const line = {
  importId: text,
  state: word<ImportSeen['state']>(),
  format: word<ImportSeen['format']>(),
  givenAt: moment,
  givenBy: shaped<{ name: string }>({ name: text }),
  endedAt: orNull(moment),
  counts: orNull(isCounts),
}

const isImportList = shaped<ImportList>({ imports: listOf(shaped<ImportList['imports'][number]>(line)) })

const isImportSeen = shaped<ImportSeen>({
  ...line,
  encoding: orNull(text),
  existing: word<ImportSeen['existing']>(),
  phase: orNull(text),
  done: number,
  total: number,
  columns: listOf(shaped<ImportSeen['columns'][number]>({ title: text, field: orNull(text) })),
  fields: listOf(shaped<ImportSeen['fields'][number]>({ field: text, title: text })),
  findings: listOf(
    shaped<ImportSeen['findings'][number]>({ row: orNull(number), column: orNull(text), stops: yesOrNo, text }),
  ),
  stopping: number,
  found: number,
  mayRun: yesOrNo,
})

const importsOptions = (call: Call) =>
  queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) => call({ method: 'GET', path: '/api/imports', answer: isImportList, signal }),
    refetchOnMount: 'always',
  })

/** The files that were given last. */
export const useImports = () => useQuery(importsOptions(useCall()))

const importOptions = (call: Call, id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => call({ method: 'GET', path: `/api/imports/${id}`, answer: isImportSeen, signal }),
    refetchOnMount: 'always',
    // While the register works on it, its progress is asked for every second.
    refetchInterval: ({ state }) =>
      state.data?.state === 'checking' || state.data?.state === 'running' ? 1000 : false,
  })

/** One file: how far it is, and what was found in it. */
export const useImport = (id: string) => useQuery(importOptions(useCall(), id))

const isGiven = shaped<{ importId: string }>({ importId: text })

const media = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** Sends a file's bytes; its name stays here. A large one takes a while. */
const giveFile = (call: Call, { key, file }: { key: string; file: File }) => {
  const type = /\.xlsx$/i.test(file.name) ? media.xlsx : media.csv
  const body = new Blob([file], { type })
  return call({ method: 'POST', path: '/api/imports', key, body, answer: isGiven, longest: 5 * 60_000 })
}

export function useGiveFile() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; file: File }) => giveFile(call, given),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['imports'] }),
  })
}

export type Step = { key: string; step: 'choices' | 'run' | 'discard'; body?: unknown }

const takeStep = (call: Call, id: string, { key, step, body }: Step) =>
  call({ method: 'POST', path: `/api/imports/${id}/${step}`, key, body, answer: isGiven })

/** Chooses anew, takes in, or puts aside. */
export function useImportStep(id: string) {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: Step) => takeStep(call, id, given),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['imports'] }),
  })
}
