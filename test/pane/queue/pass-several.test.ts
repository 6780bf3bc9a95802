import { describe, expect, it } from 'vitest'
import {
  createPassSeveral,
  type PassSeveralNeeds,
  type PassSeveralState,
} from '../../../addin/pane/restriction/pass-several.ts'
import { passedWords } from '../../../addin/pane/restriction/several-words.ts'

const of = (...keys: string[]) => ({
  keys,
  restrictionId: 'r',
  who: 'Jo Marsh',
  passTo: { name: 'Sam Reyes', address: 'sam.reyes@ambleford.example' },
})

/** Passes messages on with these answers, and tells what was done in order. */
async function passed(keys: string[], given: Partial<PassSeveralNeeds> = {}) {
  const done: string[] = []
  const passing = createPassSeveral({
    isPassedOn: async () => false,
    send: async (_, key) => {
      done.push(`send ${key}`)
      return 'not-sent'
    },
    open: async (_, some) => {
      done.push(`open ${some.join(' ')}`)
      return 'opened'
    },
    record: (_, key, isSent) => void done.push(`record ${key} ${isSent ? 'sent' : 'opened'}`),
    ...given,
  })
  const states: PassSeveralState[] = []
  const end = new Promise<Extract<PassSeveralState, { step: 'done' }>>((resolve) => {
    passing.subscribe(() => {
      const state = passing.now()
      states.push(state)
      if (state.step === 'done') resolve(state)
    })
  })
  passing.start(of(...keys))
  // A second press while it runs does nothing.
  passing.start(of('x'))
  const { outcome, mayBeOpen } = await end
  return { outcome, done, states, words: passedWords(outcome, 'Sam Reyes', mayBeOpen) }
}

describe('P14: several messages from a restricted customer', () => {
  it('are opened as one message with all attached, where the pane may not send', async () => {
    const { outcome, done, words, states } = await passed(['a', 'b'])
    expect(done).toEqual(['send a', 'send b', 'open a b', 'record a opened', 'record b opened'])
    expect(outcome).toMatchObject({ opened: ['a', 'b'], sent: [], failed: [] })
    expect(words).toBe('A message to Sam Reyes is open, with 2 messages attached. It counts once you’ve sent it.')
    expect(states.map(({ step }) => step)).toEqual(['passing', 'passing', 'done'])
  })

  it('are not said to be open where Outlook has not told whether it opened the message', async () => {
    const { words } = await passed(['a', 'b'], { open: async () => 'maybe' })
    expect(words).toBe('Passing on 2 messages to Sam Reyes counts once you’ve sent the message.')
  })

  it('are sent one after another where it may, each recorded at once', async () => {
    const { outcome, done, words } = await passed(['a', 'b'], { send: async () => 'sent' })
    expect(done).toEqual(['record a sent', 'record b sent'])
    expect(outcome.sent).toEqual(['a', 'b'])
    expect(words).toBe('Sent to Sam Reyes: 2 messages.')
  })

  it('in part: each says what became of it, and what may have gone is not sent again', async () => {
    const answers: Record<string, 'sent' | 'maybe' | 'not-sent'> = { b: 'sent', c: 'maybe', d: 'not-sent' }
    const { outcome, done, words } = await passed(['a', 'b', 'c', 'd'], {
      isPassedOn: async (key) => key === 'a',
      send: async (_, key) => answers[key] ?? 'not-sent',
      open: async () => 'not-opened',
    })
    expect(done).toEqual(['record b sent'])
    expect(outcome).toEqual({ before: ['a'], sent: ['b'], maybe: ['c'], failed: ['d'], opened: [] })
    expect(words).toBe(
      'Sent to Sam Reyes: 1 message. Passed on already: 1 message. We don’t know whether 1 message went to Sam Reyes. Look in Sent Items before you send it again. Outlook did not open a message for 1 message.',
    )
  })
})
