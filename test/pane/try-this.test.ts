import { describe, expect, it } from 'vitest'
import { type Answered, stepsToTry, tryThis } from '../outlook/try-this.ts'

const standing = (...kinds: string[]): Answered => ({
  method: 'POST',
  path: '/api/standing',
  body: { standings: kinds.map((kind) => ({ standing: { kind } })) },
})
const post = (path: string, body: unknown = {}): Answered => ({ method: 'POST', path, body })
const ends: Record<string, [reached: Answered, short: Answered]> = {
  restricted: [standing('warned', 'restricted'), standing('warned')],
  'passed-on': [post('/api/passed-on'), post('/api/passed-on/p/undo')],
  warning: [post('/api/warnings/w/reply', { reply: 'sent' }), post('/api/warnings/w/reply', { reply: 'not-sent' })],
  escalation: [post('/api/escalations'), post('/api/escalations/e/withdraw')],
  decision: [post('/api/escalations/e/decision'), post('/api/escalations/e/details')],
}

describe('the list of what to try in the stand-in', () => {
  it.each(stepsToTry.map(({ id }) => id))('ticks “%s” once the register has it, and not before', (id) => {
    const [reached, short] = ends[id] ?? [post(''), post('')]
    const list = tryThis()
    let told = 0
    const stop = list.watch(() => {
      told += 1
    })
    list.see(short)
    list.see({ ...reached, method: 'GET' })
    expect(list.done()).toEqual([])
    list.see(reached)
    list.see(reached)
    expect([list.done(), told]).toEqual([[id], 1])
    stop()
  })

  it('takes an answer that is no JSON for no end', () => {
    const list = tryThis()
    for (const body of [null, 'text', { standings: 'none' }]) list.see(post('/api/standing', body))
    expect(list.done()).toEqual([])
  })
})
