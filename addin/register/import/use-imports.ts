import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  discardImport,
  runImport,
  seeImport,
  seeImports,
  sheetMedia,
  uploadImport,
} from '../../../server/contract/import/import.ts'
import {
  changeImportChoices,
  correctImport,
  type ImportChoices,
  type ImportCorrections,
} from '../../../server/contract/import/import-answers.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'

const importsOptions = (call: Call) =>
  queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) => ask(call, seeImports, { signal }),
    refetchOnMount: 'always',
  })

/** The latest imports. */
export const useImports = () => useQuery(importsOptions(useCall()))

const importOptions = (call: Call, id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => ask(call, seeImport, { id, signal }),
    refetchOnMount: 'always',
    // While the register works on it, progress is polled every second.
    refetchInterval: ({ state }) =>
      state.data?.state === 'checking' || state.data?.state === 'running' ? 1000 : false,
  })

/** One import: its progress, and its errors and notes. */
export const useImport = (id: string) => useQuery(importOptions(useCall(), id))

/** Uploads the file's bytes, without its name. A large file takes a while. */
const uploadFile = (call: Call, { key, file }: { key: string; file: File }) => {
  const type = /\.xlsx$/i.test(file.name) ? sheetMedia.xlsx : sheetMedia.csv
  return ask(call, uploadImport, { key, body: new Blob([file], { type }), longest: 5 * 60_000 })
}

/** Sends a file; the list of imports is then loaded again. The same key sends it only once. */
export function useUploadFile() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; file: File }) => uploadFile(call, given),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['imports'] }),
  })
}

type Step = { key: string } & (
  | { step: 'run' | 'discard' }
  | { step: 'choices'; body: ImportChoices }
  | { step: 'corrections'; body: ImportCorrections }
)

function takeStep(call: Call, id: string, given: Step) {
  const { key } = given
  if (given.step === 'choices') return ask(call, changeImportChoices, { id, key, body: given.body })
  if (given.step === 'corrections') return ask(call, correctImport, { id, key, body: given.body })
  return ask(call, given.step === 'run' ? runImport : discardImport, { id, key })
}

/** Changes the choices, imports, or discards. */
export function useImportStep(id: string) {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: Step) => takeStep(call, id, given),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['imports'] }),
  })
}
