import { expect, it, vi } from 'vitest'
import { makeCall } from '../../../addin/api/call.ts'
import { asFailure, Failure, failureWords } from '../../../addin/api/failure.ts'
import { escalation, trial } from './queue-trial.ts'

/** How the pane takes an answer that does not come from the register. */
async function failureAfter(status: number): Promise<Failure> {
  vi.stubGlobal('fetch', async () => new Response('<html><h1>nginx</h1></html>', { status }))
  try {
    const call = makeCall({ token: async () => 'token', lost: () => {} })
    const answer = (given: unknown): given is unknown => given !== undefined
    return asFailure(await call({ method: 'POST', path: '/api/escalations', body: {}, answer }).catch((error) => error))
  } finally {
    vi.unstubAllGlobals()
  }
}

it('P10: where a proxy takes less than the register, the escalation goes without its original, and holds up nothing', async () => {
  const { queue, answers, sent, open, settled, steps } = trial()
  const tooLarge = await failureAfter(413)
  expect(failureWords(tooLarge)).toBe(failureWords(new Failure('malformed')))
  answers.push(tooLarge, { escalationId: 'e' })
  queue.open('amira')
  open.whole({ original: 'large' })
  queue.add(escalation, async () => ({ original: 'large' }))
  await settled()
  expect(sent.map(({ body }) => body)).toEqual([{ original: 'large' }, { original: null }])
  expect(new Set(sent.map(({ act }) => act.key)).size).toBe(1)
  expect(steps()).toEqual(['escalation: done'])
})

it.each([400, 404, 408, 502])(
  '%i from something in between says nothing about the escalation: it waits, whole',
  async (status) => {
    const { queue, answers, sent, open, settled, steps } = trial()
    answers.push(await failureAfter(status))
    queue.open('amira')
    open.whole({ original: 'large' })
    queue.add(escalation, async () => ({ original: 'large' }))
    await settled()
    expect(sent).toHaveLength(1)
    expect(steps()).toEqual(['escalation: waiting'])
  },
)
