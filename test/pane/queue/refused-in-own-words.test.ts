import { describe, expect, test, vi } from 'vitest'
import { makeCall } from '../../../addin/api/call.ts'
import { asFailure, type Failure, failureWords } from '../../../addin/api/failure.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { refusal } from '../../../server/contract/texts/words/refusal.ts'
import { toProblem } from '../../../server/http/problems.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import { refusalNames } from '../../../server/policy/vocabulary-refusals.ts'

async function failureAfter(body: object, status: number): Promise<Failure> {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }))
  try {
    const call = makeCall({ token: async () => 'token', lost: () => {} })
    const answer = (given: unknown): given is unknown => given !== undefined
    return asFailure(await call({ method: 'POST', path: '/api/imports', body: {}, answer }).catch((error) => error))
  } finally {
    vi.unstubAllGlobals()
  }
}

describe('whoever is refused an act', () => {
  test('reads why, whichever rule refuses it, and is not told that they cannot use the register', async () => {
    for (const name of refusalNames) {
      const { body } = toProblem(new Refusal(name), 'reference', say)
      expect(failureWords(await failureAfter(body, body.status)), name).toBe(say(refusal[name]))
    }
  })

  test('by a proxy reads that their account cannot use the register, not what the proxy says', async () => {
    const body = { type: 'about:blank', title: 'Forbidden by policy 4711', status: 403 }
    expect(await failureAfter(body, 403)).toMatchObject({ reason: 'not-allowed', told: null })
  })
})
