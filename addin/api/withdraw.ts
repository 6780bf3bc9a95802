import { useMutation } from '@tanstack/react-query'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { isObject } from './shape.ts'

/** Takes back what was just recorded. `path` is the record's own undo or withdraw address. */
const withdraw = (call: Call, { path, key }: { path: string; key: string }) =>
  call({ method: 'POST', path, key, answer: isObject })

export function useWithdraw() {
  const call = useCall()
  return useMutation({ mutationFn: (given: { path: string; key: string }) => withdraw(call, given) })
}
