import { confirmPassedOn } from '../../server/contract/restriction/passed-on.ts'
import { confirmWarning } from '../../server/contract/warning.ts'
import type { Call } from './call.ts'
import { ask } from './client.ts'

/** A message that counts once it was sent. `id`: of the warning, or of what was passed on. */
export type Reply = { id: string; what: 'warning' | 'reminder' | 'forward' }

/** P9, P14: tells the register whether a reply was sent. `longest`: the time-out in milliseconds. */
export function confirmReply(
  call: Call,
  { id, what }: Reply,
  sent: boolean,
  given: { key: string; longest?: number },
): Promise<object> {
  return what === 'warning'
    ? ask(call, confirmWarning, { ...given, id, body: { sent } })
    : ask(call, confirmPassedOn, { ...given, id, body: { [what]: sent } })
}
