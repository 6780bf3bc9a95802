import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  checkImport,
  discardImport,
  type ImportChecked,
  runImport,
  type SheetGiven,
  seeImports,
} from '../../../server/contract/import/import.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'

/** A sheet as it was given, and what its check found. */
export type CheckProps = {
  given: SheetGiven
  checked: ImportChecked
  isPending: boolean
  onCheck: (given: SheetGiven) => void
}

const importsOptions = (call: Call) =>
  queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) => ask(call, seeImports, { signal }),
    refetchOnMount: 'always',
  })

/** The latest imports. */
export const useImports = () => useQuery(importsOptions(useCall()))

/** A large sheet on a slow line takes a while. */
const longest = 2 * 60_000

/** The file's bytes, without its name. */
export async function sheetOf(file: File): Promise<Pick<SheetGiven, 'file' | 'format'>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return { file: btoa(binary), format: /\.xlsx$/i.test(file.name) ? 'xlsx' : 'csv' }
}

/** The dry run. Nothing is kept, so it needs no key. */
export function useCheck() {
  const call = useCall()
  return useMutation({ mutationFn: (body: SheetGiven) => ask(call, checkImport, { body, longest }) })
}

/** Imports the sheet, or puts it before an officer. */
export function useRun() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: SheetGiven }) => ask(call, runImport, { key, body, longest }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['imports'] }),
  })
}

/** Puts a sheet aside that waits for a signature. */
export function useDiscard() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ key, id }: { key: string; id: string }) => ask(call, discardImport, { id, key }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['imports'] }),
  })
}
