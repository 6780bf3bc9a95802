import { describe, expect, it } from 'vitest'
import { mayEscalate, mayStillAct } from '../../../server/policy/escalation/escalation.ts'
import { mayRefer } from '../../../server/policy/escalation/referral.ts'

describe('P3: while legal services are asked', () => {
  it('nothing is decided, and whoever tries hears what it waits for', () => {
    expect(mayStillAct('referred', 'add-details')?.refusal).toBe('advice-awaited')
    expect(mayStillAct('referred', 'approve')?.refusal).toBe('advice-awaited')
    expect(mayStillAct('referred', 'record-advice')).toBeNull()
  })

  it('nobody decides what is decided or withdrawn', () => {
    expect(mayStillAct('approved', 'approve')?.refusal).toBe('already-decided')
    expect(mayStillAct('approved', 'add-details')?.refusal).toBe('already-decided')
    expect(mayStillAct('withdrawn', 'approve')?.refusal).toBe('already-withdrawn')
    expect(mayStillAct('pending', 'approve')).toBeNull()
  })
})

it('P3: advice is asked for as a last resort, with reasons', () => {
  expect(mayRefer({ lastResort: true, reasons: 'Two threats.' })).toBeNull()
  expect(mayRefer({ lastResort: false, reasons: 'Two threats.' })?.refusal).toBe('not-last-resort')
  expect(mayRefer({ lastResort: true, reasons: ' ' })?.refusal).toBe('reasons-missing')
})

it('P10: a customer is escalated again with any message that the officer does not have', () => {
  const has = new Set(['one', 'two'])
  expect(mayEscalate(['one'], has)?.refusal).toBe('message-already-escalated')
  expect(mayEscalate(['one', 'two'], has)?.refusal).toBe('message-already-escalated')
  expect(mayEscalate(['one', 'three'], has)).toBeNull()
  expect(mayEscalate(['one', null], has)).toBeNull()
})
