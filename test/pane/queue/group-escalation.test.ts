import { describe, expect, it } from 'vitest'
import { asFailure, Failure } from '../../../addin/api/failure.ts'
import { memoryStorage } from '../../../addin/outlook/device-storage.ts'
import { createGroupEscalation, type GroupEscalationNeeds } from '../../../addin/pane/escalation/group-escalation.ts'
import { uploadedPieces } from '../../../addin/pane/escalation/uploaded-pieces.ts'
import { message } from '../../support/acts.ts'
import { refused } from './queue-trial.ts'

const hour = 60 * 60_000

/** Three messages of Jo's, a register that gives the answers one after another, and a clock that moves when told. */
function trial(storage = memoryStorage()) {
  const clock = { now: 0 }
  const answers: (Failure | 'silent' | 'taken')[] = []
  const given: { sendAs: string; subject: string | null; original: string | null }[] = []
  const read: string[] = []
  const filed: unknown[] = []
  const discarded: string[][] = []
  const pauses: number[] = []
  let keys = 0
  const needs: GroupEscalationNeeds = {
    evidenceOf: async (key) => {
      read.push(key)
      return { contact: message({ subject: key }), original: 'QUJD' }
    },
    give: async (sendAs, { contact, original }, signal) => {
      const subject = contact.channel === 'email' ? contact.subject : null
      given.push({ sendAs, subject, original: original ?? null })
      const answer = answers.shift()
      if (answer === 'silent') await new Promise((_, reject) => signal.addEventListener('abort', reject))
      if (answer instanceof Failure) throw answer
      return { pieceId: `piece of ${subject}` }
    },
    discard: async (pieceIds) => discarded.push(pieceIds),
    file: (_, { pieces, evidence }) => filed.push({ pieces, evidence }),
    given: uploadedPieces(storage, 'amira', () => clock.now),
    toFailure: asFailure,
    newKey: () => {
      keys += 1
      return `key-${keys}`
    },
    pause: async (ms) => void pauses.push(ms),
  }
  const together = createGroupEscalation(needs)
  const of = {
    itemKey: 'several',
    keys: ['a', 'b', 'c'],
    customer: { addresses: ['jo@x.example'], numbers: [], names: [] },
    who: 'Jo',
    service: null,
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
  return { storage, clock, answers, given, read, filed, discarded, pauses, together, of, settled }
}

const all = { pieces: ['piece of a', 'piece of b', 'piece of c'], evidence: [] }

describe('P10: several messages from one customer', () => {
  it('are read and uploaded one by one, and filed as one escalation at the end', async () => {
    const { together, of, settled, given, filed } = trial()
    together.start(of)
    expect(together.now()).toMatchObject({ step: 'giving', done: 0 })
    await settled()
    expect(given.map(({ subject }) => subject)).toEqual(['a', 'b', 'c'])
    expect(filed).toEqual([all])
    expect(together.now().step).toBe('handed-over')
  })

  it('stop where one fails, with nothing filed, and continue there with the same key', async () => {
    const { together, of, settled, answers, given, read, filed } = trial()
    answers.push('taken', new Failure('timed-out'))
    together.start(of)
    await settled()
    expect(together.now()).toMatchObject({ step: 'stopped', done: 1, failure: { reason: 'timed-out' } })
    expect(filed).toEqual([])
    together.goOn()
    await settled()
    expect(given.map(({ sendAs, subject }) => `${subject} ${sendAs}`)).toEqual([
      'a key-1',
      'b key-2',
      'b key-2',
      'c key-3',
    ])
    expect(read).toEqual(['a', 'b', 'c'])
    expect(filed).toEqual([all])
  })

  it('continue in a reloaded pane, for as long as the register keeps the uploads', async () => {
    const before = trial()
    before.answers.push('taken', 'taken', new Failure('unreachable'))
    before.together.start(before.of)
    await before.settled()
    const after = trial(before.storage)
    after.together.start(after.of)
    await after.settled()
    expect(after.given.map(({ subject }) => subject)).toEqual(['c'])
    expect(after.filed).toEqual([all])
    // What is filed is not there to be filed again.
    expect(before.storage.names()).toEqual([])

    const late = trial()
    late.answers.push('taken', new Failure('unreachable'))
    late.together.start(late.of)
    await late.settled()
    const next = trial(late.storage)
    next.clock.now = 23 * hour
    next.together.start(next.of)
    await next.settled()
    expect(next.given.map(({ subject }) => subject)).toEqual(['a', 'b', 'c'])
  })

  it('are sent without an original that the register cannot take, under a new key', async () => {
    for (const name of ['too-large', 'original-not-readable', 'too-much-waiting', 'no-room-for-original']) {
      const { together, of, settled, answers, given, filed } = trial()
      answers.push(refused(name))
      together.start(of)
      await settled()
      expect(given.slice(0, 2)).toEqual([
        { sendAs: 'key-1', subject: 'a', original: 'QUJD' },
        { sendAs: 'key-2', subject: 'a', original: null },
      ])
      expect(filed).toEqual([all])
    }
  })

  it('can be cancelled: nothing is filed, uploads are deleted, and it can be started again', async () => {
    const { together, of, settled, answers, discarded, filed, storage } = trial()
    answers.push('taken', 'silent')
    together.start(of)
    await settled()
    expect(together.now()).toMatchObject({ step: 'giving', done: 1 })
    together.cancel()
    await settled()
    expect(together.now()).toMatchObject({ step: 'cancelled', deleted: true })
    expect([discarded, filed, storage.names()]).toEqual([[['piece of a']], [], []])
    together.start(of)
    await settled()
    expect(filed).toEqual([all])
  })

  it('continue automatically when the register asks to wait, with the same key', async () => {
    const { together, of, settled, answers, given, pauses, filed } = trial()
    const told = (name: string) => ({ name, words: name, reference: null, status: 429 })
    answers.push(new Failure('too-many', told('too-much-written'), 12), new Failure('server-error', told('too-busy')))
    together.start(of)
    await settled()
    expect(pauses).toEqual([12_000, 5_000])
    expect(given.slice(0, 3)).toEqual(Array(3).fill({ sendAs: 'key-1', subject: 'a', original: 'QUJD' }))
    expect(filed).toEqual([all])
  })

  it('are filed once however often the button is pressed', async () => {
    const { together, of, settled, filed, given } = trial()
    together.start(of)
    together.start(of)
    await settled()
    expect([given.length, filed.length]).toEqual([3, 1])
  })
})

describe('what the device keeps of the uploads', () => {
  it('is ids only, for one person; entries that are unreadable or too old are dropped', () => {
    const storage = memoryStorage()
    storage.set('given.dan.x', JSON.stringify({ pieceId: 'old', at: 0 }))
    storage.set('given.dan.y', 'not JSON')
    storage.set('me.dan', 'stays')
    const pieces = uploadedPieces(storage, 'amira', () => 24 * hour)
    pieces.keep('item-1', { pieceId: 'one' })
    expect(storage.names()).toEqual(['me.dan', 'given.amira.item-1'])
    expect(storage.get('given.amira.item-1')).toBe(JSON.stringify({ pieceId: 'one', at: 24 * hour }))
    expect(uploadedPieces(storage, 'dan', () => 24 * hour).of('item-1')).toBeNull()
    pieces.forget(['item-1'])
    expect(pieces.of('item-1')).toBeNull()
  })
})
