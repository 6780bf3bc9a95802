import { notSupported, type OutlookAnswer, withTimeOut } from './with-time-out.ts'

/**
 * Whether a window for writing is open. `maybe`: Outlook has not answered in time. It may have opened the window all the
 * same (office-js#6800, #6806, #6814).
 */
export type FormOpened = 'opened' | 'maybe' | 'not-opened'

/** Called with what Outlook says after the time-out. */
export type LateForm = (opened: 'opened' | 'not-opened') => void

type Done = Parameters<Parameters<typeof withTimeOut<void>>[1]>[0]
type Form = {
  /** The call with a callback, where this Outlook has it. */
  ask: ((done: Done) => void) | null
  /** The older call, which returns nothing: either it throws, or the form opens. */
  older?: (() => void) | null
  late?: LateForm | undefined
}

const longest = 5000

/** Opens a window for writing, with the newest call that this Outlook has. Never rejects. */
export async function openForm({ ask, older = null, late }: Form): Promise<FormOpened> {
  if (ask) return openedBy(await withTimeOut<void>(longest, ask, ({ ok }) => late?.(ok ? 'opened' : 'not-opened')))
  if (!older) return openedBy(notSupported)
  try {
    older()
    return 'opened'
  } catch {
    return 'not-opened'
  }
}

const openedBy = (answer: OutlookAnswer<void>): FormOpened =>
  answer.ok ? 'opened' : answer.why === 'timed-out' ? 'maybe' : 'not-opened'
