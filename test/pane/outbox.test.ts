import { describe, expect, it } from 'vitest'
import { asFailure, Failure } from '../../addin/api/failure.ts'
import type { KeptAct, NewAct } from '../../addin/outbox/act.ts'
import { createOutbox } from '../../addin/outbox/outbox.ts'
import { memoryStorage } from '../../addin/outlook/device-storage.ts'

type Answer = Record<string, unknown> | Failure
const warning: NewAct = {
  kind: 'warning',
  path: '/api/warnings',
  body: { customer: 'jo' },
  itemKey: 'item-1',
  who: 'Jo Marsh',
  undoPath: '/api/warnings/{warningId}/undo',
}
const escalation: NewAct = { ...warning, kind: 'escalation', path: '/api/escalations' }
const refused = (name: string) => new Failure('refused', { name, words: name, reference: null, status: 409 })

/** An outbox whose register gives the answers one after another, and whose clock only moves when told. */
function trial(storage = memoryStorage()) {
  const answers: Answer[] = []
  const sent: { act: KeptAct; body: unknown }[] = []
  const pauses: { ms: number; work: () => void }[] = []
  let keys = 0
  let now = 0
  let whole: unknown = null
  const outbox = createOutbox({
    storage,
    send: async (act, body) => {
      sent.push({ act, body })
      const answer = answers.shift() ?? {}
      if (answer instanceof Failure) throw answer
      return answer
    },
    wholeBody: async () => whole,
    lighterBody: (body) => ({ ...(body as object), original: null }),
    toFailure: asFailure,
    now: () => now,
    newKey: () => {
      keys += 1
      return `key-${keys}-${now}`
    },
    later: (ms, work) => {
      pauses.push({ ms, work })
      return () => undefined
    },
  })
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
  return {
    outbox,
    answers,
    sent,
    pauses,
    storage,
    settled,
    open: { whole: (body: unknown) => (whole = body), at: (ms: number) => (now = ms) },
    steps: () => outbox.now().map((act) => `${act.kind}: ${act.state.step}`),
  }
}

describe('an act on its way to the register', () => {
  it('is done once for a double click', async () => {
    const { outbox, sent, settled, steps } = trial()
    outbox.open('amira')
    outbox.add(warning)
    outbox.add(warning)
    await settled()
    outbox.add(warning)
    await settled()
    expect(sent).toHaveLength(1)
    expect(steps()).toEqual(['warning: done'])
  })

  it('made in the moment before the outbox was opened is kept and sent all the same, behind what waited', async () => {
    const storage = memoryStorage()
    const first = trial(storage)
    first.answers.push(new Failure('unreachable'))
    first.outbox.open('amira')
    first.outbox.add(escalation)
    await first.settled()

    const { outbox, sent, settled, steps, open } = trial(storage)
    open.at(1)
    outbox.add(warning)
    await settled()
    expect(sent).toEqual([])
    outbox.open('amira')
    expect(storage.names()).toHaveLength(2)
    await settled()
    expect(steps()).toEqual(['escalation: done', 'warning: done'])
    expect(storage.names()).toEqual([])
  })

  it('of one person is not sent for the next one', async () => {
    const { outbox, answers, sent, settled, steps } = trial()
    answers.push(new Failure('unreachable'))
    outbox.open('amira')
    outbox.add(warning)
    await settled()
    outbox.open('dan')
    await settled()
    expect(sent).toHaveLength(1)
    expect(steps()).toEqual([])
  })

  it('is sent again under the same key and with the same body until it is answered', async () => {
    const { outbox, answers, sent, pauses, settled, steps } = trial()
    answers.push(new Failure('unreachable'), new Failure('server-error'), { warningId: 'w' })
    outbox.open('amira')
    outbox.add(warning)
    await settled()
    expect(steps()).toEqual(['warning: waiting'])
    pauses.shift()?.work()
    await settled()
    expect(pauses[0]?.ms).toBe(5000)
    pauses.shift()?.work()
    await settled()
    expect(steps()).toEqual(['warning: done'])
    expect(new Set(sent.map(({ act, body }) => JSON.stringify([act.key, body]))).size).toBe(1)
  })

  it('waits as long as the register asks', async () => {
    const { outbox, answers, pauses, settled } = trial()
    answers.push(new Failure('too-many', null, 40))
    outbox.open('amira')
    outbox.add(warning)
    await settled()
    expect(pauses[0]?.ms).toBe(40_000)
  })

  it('lets the ones behind it wait, and all go in order', async () => {
    const { outbox, answers, sent, settled, steps } = trial()
    answers.push(new Failure('unreachable'))
    outbox.open('amira')
    outbox.add(escalation)
    outbox.add(warning)
    await settled()
    expect(steps()).toEqual(['escalation: waiting', 'warning: waiting'])
    outbox.sendNow()
    await settled()
    expect(sent.map(({ act }) => act.kind)).toEqual(['escalation', 'escalation', 'warning'])
  })

  it('that was refused is not sent again, and the next one goes', async () => {
    const { outbox, answers, storage, settled, steps } = trial()
    answers.push(refused('already-restricted'))
    outbox.open('amira')
    outbox.add(warning)
    outbox.add(escalation)
    await settled()
    expect(steps()).toEqual(['warning: refused', 'escalation: done'])
    expect(storage.names()).toEqual([])
  })
})

describe('what is kept on the device', () => {
  it('survives the pane, and is gone once sent', async () => {
    const first = trial()
    first.answers.push(new Failure('unreachable'))
    first.outbox.open('amira')
    first.outbox.add(escalation, async () => ({ customer: 'jo', subject: 'secret words' }))
    await first.settled()
    expect(first.sent[0]?.body).toEqual({ customer: 'jo', subject: 'secret words' })
    const kept = first.storage.names().map((name) => first.storage.get(name))
    expect(kept).toHaveLength(1)
    expect(kept.join()).not.toContain('secret')

    const second = trial(first.storage)
    second.open.whole({ customer: 'jo', subject: 'secret words' })
    second.outbox.open('amira')
    await second.settled()
    expect(second.sent[0]?.act.key).toBe(first.sent[0]?.act.key)
    expect(second.sent[0]?.body).toEqual(first.sent[0]?.body)
    expect(first.storage.names()).toEqual([])
  })

  it('counts as taken when the register says that the first sending, with more in it, arrived', async () => {
    const first = trial()
    first.answers.push(new Failure('timed-out'))
    first.outbox.open('amira')
    first.outbox.add(escalation, async () => ({ more: true }))
    await first.settled()
    const second = trial(first.storage)
    second.answers.push(refused('idempotency-key-reused'))
    second.outbox.open('amira')
    await second.settled()
    expect(second.steps()).toEqual(['escalation: done'])
  })

  it('is another person’s business only', async () => {
    const first = trial()
    first.answers.push(new Failure('unreachable'))
    first.outbox.open('amira')
    first.outbox.add(warning)
    await first.settled()
    const second = trial(first.storage)
    second.outbox.open('dan')
    await second.settled()
    expect(second.sent).toEqual([])
    expect(first.storage.names()).toHaveLength(1)
  })

  it('is gone after seven days, and at sign-out', async () => {
    const first = trial()
    first.answers.push(new Failure('unreachable'))
    first.outbox.open('amira')
    first.outbox.add(warning)
    await first.settled()
    const late = trial(first.storage)
    late.open.at(7 * 24 * 60 * 60_000 + 1)
    late.outbox.open('dan')
    expect(first.storage.names()).toEqual([])

    first.answers.push(new Failure('unreachable'))
    first.outbox.add(escalation)
    await first.settled()
    expect(first.storage.names()).not.toEqual([])
    first.outbox.clear()
    expect(first.storage.names()).toEqual([])
    expect(first.outbox.now()).toEqual([])
  })

  it('is not sent in somebody else’s name when the person leaves while Outlook is still asked', async () => {
    const { outbox, sent, settled, storage } = trial()
    const asked = Promise.withResolvers<unknown>()
    outbox.open('amira')
    outbox.add(escalation, () => asked.promise)
    outbox.clear()
    outbox.open('dan')
    asked.resolve({ original: 'late' })
    await settled()
    expect(sent).toEqual([])
    expect(storage.names()).toEqual([])
  })

  it('of a large message goes without its original when the register will not have it', async () => {
    const { outbox, answers, sent, settled, steps } = trial()
    answers.push(refused('too-large'))
    outbox.open('amira')
    outbox.add(escalation, async () => ({ original: 'huge' }))
    await settled()
    expect(sent.map(({ body }) => body)).toEqual([{ original: 'huge' }, { original: null }])
    expect(steps()).toEqual(['escalation: done'])
  })
})

describe('taking an act back', () => {
  it('sends nothing where Outlook was still asked', async () => {
    const { outbox, sent, settled, steps, storage } = trial()
    const asked = Promise.withResolvers<unknown>()
    outbox.open('amira')
    outbox.add(escalation, () => asked.promise)
    outbox.takeBack(outbox.now()[0]?.key ?? '')
    asked.resolve({ original: 'late' })
    await settled()
    expect(sent).toEqual([])
    expect(steps()).toEqual(['escalation: taken-back'])
    expect(storage.names()).toEqual([])
  })

  it('says that it stands where its answer is lost for good', async () => {
    const { outbox, answers, settled, steps, pauses } = trial()
    answers.push(new Failure('unreachable'), refused('idempotency-key-reused'))
    outbox.open('amira')
    outbox.add(escalation)
    await settled()
    outbox.takeBack(outbox.now()[0]?.key ?? '')
    pauses.shift()?.work()
    await settled()
    expect(steps()).toEqual(['escalation: done'])
    expect(outbox.now()[0]?.takenBack).toBe(false)
  })

  it('undoes at the register what arrived', async () => {
    const { outbox, answers, sent, settled, steps } = trial()
    answers.push({ warningId: 'w 1' })
    outbox.open('amira')
    outbox.add(warning)
    await settled()
    outbox.takeBack(outbox.now()[0]?.key ?? '')
    await settled()
    expect(sent[1]?.act.path).toBe('/api/warnings/w%201/undo')
    expect(steps()).toEqual(['warning: taken-back', 'undo-warning: done'])
  })

  it('drops what never left', async () => {
    const { outbox, answers, sent, settled, storage } = trial()
    answers.push(new Failure('sign-in-unreachable'))
    outbox.open('amira')
    outbox.add(warning)
    await settled()
    outbox.takeBack(outbox.now()[0]?.key ?? '')
    outbox.sendNow()
    await settled()
    expect(sent).toHaveLength(1)
    expect(storage.names()).toEqual([])
  })

  it('of what may have arrived waits for the answer, then undoes', async () => {
    const { outbox, answers, sent, settled } = trial()
    answers.push(new Failure('timed-out'), { warningId: 'w' })
    outbox.open('amira')
    outbox.add(warning)
    await settled()
    outbox.discard(outbox.now()[0]?.key ?? '')
    await settled()
    expect(sent.map(({ act }) => act.path)).toEqual(['/api/warnings', '/api/warnings', '/api/warnings/w/undo'])
  })

  it('makes room for the same act again', async () => {
    const { outbox, answers, settled, steps } = trial()
    answers.push({ warningId: 'w' })
    outbox.open('amira')
    outbox.add(warning)
    await settled()
    outbox.takeBack(outbox.now()[0]?.key ?? '')
    await settled()
    outbox.add(warning)
    await settled()
    expect(steps()).toEqual(['warning: taken-back', 'undo-warning: done', 'warning: done'])
  })
})
