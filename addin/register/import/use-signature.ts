import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ImportSignature, seeImportToSign, signImport } from '../../../server/contract/import/import-signature.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'

/** P13: a page of what an import would put in force. */
export function useImportToSign(id: string, skip: number) {
  const call = useCall()
  return useQuery({
    queryKey: ['imports', id, 'to-sign', skip],
    queryFn: ({ signal }) => ask(call, seeImportToSign, { id, query: { skip: String(skip) }, signal }),
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  })
}

/** Signs the list, or refuses to. */
export function useSignature(id: string) {
  const call = useCall()
  const invalidate = useInvalidate()
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: ImportSignature }) => ask(call, signImport, { id, key, body }),
    onSuccess: invalidate,
  })
}

function useInvalidate() {
  const queryClient = useQueryClient()
  // Until then the buttons wait: a second press would be a second request.
  return () => Promise.all(['imports', 'work'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })))
}
