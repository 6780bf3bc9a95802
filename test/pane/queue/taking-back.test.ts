import { describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { escalation, refused, trial, warning } from './queue-trial.ts'

describe('taking an action back', () => {
  it('sends nothing while Outlook has not yet answered', async () => {
    const { queue, sent, settled, steps, storage } = trial()
    const asked = Promise.withResolvers<unknown>()
    queue.open('amira')
    queue.add(escalation, () => asked.promise)
    queue.takeBack(queue.now()[0]?.key ?? '')
    asked.resolve({ original: 'late' })
    await settled()
    expect(sent).toEqual([])
    expect(steps()).toEqual(['escalation: taken-back'])
    expect(storage.names()).toEqual([])
  })

  it('says that the action was recorded where its answer is lost for good', async () => {
    const { queue, answers, settled, steps, pauses } = trial()
    answers.push(new Failure('unreachable'), refused('idempotency-key-reused'))
    queue.open('amira')
    queue.add(escalation)
    await settled()
    pauses.shift()?.work()
    await settled()
    queue.takeBack(queue.now()[0]?.key ?? '')
    expect(steps()).toEqual(['escalation: done'])
    expect(queue.now()[0]?.takenBack).toBe(false)
  })

  it('undoes an action that reached the register', async () => {
    const { queue, answers, sent, settled, steps } = trial()
    answers.push({ warningId: 'w 1' })
    queue.open('amira')
    queue.add(warning)
    await settled()
    queue.takeBack(queue.now()[0]?.key ?? '')
    await settled()
    expect(sent[1]?.act.path).toBe('/api/warnings/w%201/undo')
    expect(steps()).toEqual(['warning: taken-back', 'undo-warning: done'])
  })

  it('drops an action that was never sent', async () => {
    const { queue, answers, sent, settled, storage } = trial()
    answers.push(new Failure('sign-in-unreachable'))
    queue.open('amira')
    queue.add(warning)
    await settled()
    queue.takeBack(queue.now()[0]?.key ?? '')
    queue.sendNow()
    await settled()
    expect(sent).toHaveLength(1)
    expect(storage.names()).toEqual([])
  })

  it('asks the register where the action may have arrived, and undoes it if it did', async () => {
    const { queue, answers, sent, settled, steps } = trial()
    answers.push(new Failure('timed-out'), { warningId: 'w' })
    queue.open('amira')
    queue.add(warning)
    await settled()
    const key = queue.now()[0]?.key ?? ''
    queue.discard(key)
    await settled()
    expect(sent.map(({ act }) => act.path)).toEqual(['/api/warnings', '/api/taken-back', '/api/warnings/w/undo'])
    expect(sent[1]?.body).toEqual({ key })
    expect(steps()).toEqual(['warning: taken-back', 'undo-warning: done'])
  })

  it('never sends an action that did not arrive, so nobody is told of it', async () => {
    const { queue, answers, sent, settled, steps, storage } = trial()
    answers.push(new Failure('unreachable'), new Failure('unreachable'))
    queue.open('amira')
    queue.add(escalation)
    await settled()
    queue.discard(queue.now()[0]?.key ?? '')
    await settled()
    expect(steps()).toEqual(['escalation: waiting'])
    queue.sendNow()
    await settled()
    expect(sent.map(({ act }) => act.path)).toEqual(['/api/escalations', '/api/taken-back', '/api/taken-back'])
    expect(steps()).toEqual(['escalation: taken-back'])
    expect(storage.names()).toEqual([])
  })

  it('lets the same action be taken again', async () => {
    const { queue, answers, settled, steps } = trial()
    answers.push({ warningId: 'w' })
    queue.open('amira')
    queue.add(warning)
    await settled()
    queue.takeBack(queue.now()[0]?.key ?? '')
    await settled()
    queue.add(warning)
    await settled()
    expect(steps()).toEqual(['warning: taken-back', 'undo-warning: done', 'warning: done'])
  })
})
