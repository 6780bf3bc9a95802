import { describe, expect, it } from 'vitest'
import {
  maxWaiting,
  mayAddWaiting,
  mayFile,
  waitingPeriodMs,
} from '../../../server/policy/evidence/waiting-evidence.ts'

const amira = { oid: 'amira', tid: 'council' }
const at = new Date('2026-11-03T09:00:00.000Z')
const ago = (ms: number) => new Date(at.getTime() - ms)

describe('P10: evidence waiting for its escalation', () => {
  it('is limited to the pieces and bytes that the register keeps for one person', () => {
    expect(mayAddWaiting({ pieces: 0, bytes: 0 }, maxWaiting.bytes)).toBeNull()
    expect(mayAddWaiting({ pieces: 0, bytes: 1 }, maxWaiting.bytes)?.refusal).toBe('too-much-waiting')
    expect(mayAddWaiting({ pieces: maxWaiting.pieces - 1, bytes: 0 }, 0)).toBeNull()
    expect(mayAddWaiting({ pieces: maxWaiting.pieces, bytes: 0 }, 0)?.refusal).toBe('too-much-waiting')
  })

  it('is filed within a day, and only by the person who gave it', () => {
    expect(mayFile({ by: { ...amira }, givenAt: ago(waitingPeriodMs - 1) }, amira, at)).toBeNull()
    expect(mayFile({ by: amira, givenAt: ago(waitingPeriodMs) }, amira, at)?.refusal).toBe('unknown-piece')
    expect(mayFile(undefined, amira, at)?.refusal).toBe('unknown-piece')
    expect(mayFile({ by: { ...amira, tid: 'elsewhere' }, givenAt: at }, amira, at)?.refusal).toBe('not-yours')
  })
})
