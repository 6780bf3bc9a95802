import { asFailure, Failure } from '../../../addin/api/failure.ts'
import { type DeviceStorage, memoryStorage } from '../../../addin/outlook/device-storage.ts'
import type { KeptAct, NewAct } from '../../../addin/queue/act.ts'
import { createQueue } from '../../../addin/queue/queue.ts'

type Answer = Record<string, unknown> | Failure
export const warning: NewAct = {
  kind: 'warning',
  path: '/api/warnings',
  body: { customer: 'jo' },
  itemKey: 'item-1',
  who: 'Jo Marsh',
  undoPath: '/api/warnings/{warningId}/undo',
}
export const escalation: NewAct = { ...warning, kind: 'escalation', path: '/api/escalations' }
export const refused = (name: string) => new Failure('refused', { name, words: name, reference: null, status: 409 })

/** A queue whose register gives the answers one after another, and whose clock only moves when told. */
export function trial(storage: DeviceStorage = memoryStorage(), name = 'key') {
  const answers: Answer[] = []
  const sent: { act: KeptAct; body: unknown }[] = []
  const pauses: { ms: number; work: () => void }[] = []
  let keys = 0
  let now = 0
  let whole: unknown = null
  const queue = createQueue({
    storage,
    send: async (act, body) => {
      sent.push({ act, body })
      const answer = answers.shift() ?? {}
      if (answer instanceof Failure) throw answer
      return answer
    },
    takeBack: async (act) => {
      sent.push({ act: { ...act, path: '/api/taken-back' }, body: { key: act.key } })
      const answer = answers.shift() ?? null
      if (answer instanceof Failure) throw answer
      return answer
    },
    wholeBody: async () => whole,
    lighterBody: (body) => ({ ...(body as object), original: null }),
    toFailure: asFailure,
    now: () => now,
    newKey: () => {
      keys += 1
      return `${name}-${keys}-${now}`
    },
    later: (ms, work) => {
      pauses.push({ ms, work })
      return () => undefined
    },
  })
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
  return {
    queue,
    answers,
    sent,
    pauses,
    storage,
    settled,
    open: { whole: (body: unknown) => (whole = body), at: (ms: number) => (now = ms) },
    steps: () => queue.now().map((act) => `${act.kind}: ${act.state.step}`),
  }
}
