import { type Me, seeMe } from '../../server/contract/settings/me.ts'
import type { Call } from './call.ts'
import { ask, isAnswerTo } from './client.ts'

/** Who is signed in, and the council's settings that the pane needs. */
export const fetchMe = (call: Call, signal?: AbortSignal) => ask(call, seeMe, { signal })

/** Keeps the last answer, so that a pane opened while the register is down still knows the council's words. */
export type Remembered = { get(): string | null; set(answer: string): void }

/** The last answer kept on this device, if any. */
export function readRemembered(remembered: Remembered): Me | undefined {
  try {
    const given: unknown = JSON.parse(remembered.get() ?? 'null')
    return isAnswerTo(seeMe, given) ? given : undefined
  } catch {
    return undefined
  }
}
