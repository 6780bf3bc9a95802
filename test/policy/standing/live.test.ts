import { describe, expect, it } from 'vitest'
import { isAnythingToShow } from '../../../server/policy/standing/live.ts'

const today = '2026-11-03'
type Facts = Parameters<typeof isAnythingToShow>[0]
const nothing = { restrictions: [], pendingEscalations: [], formalWarnings: [], warnings: [] } as unknown as Facts
const shows = (given: Record<string, unknown[]>) => isAnythingToShow({ ...nothing, ...given } as Facts, today)

const inForce = { state: 'in-force', inForceOn: '2026-09-03', until: null, liftedOn: null }
const agreed = { state: 'agreed', inForceOn: null, until: null, liftedOn: null }
const over = { ...inForce, state: 'lifted', liftedOn: '2026-10-03' }
const formal = { state: 'given', on: '2026-09-03', lapsesOn: '2027-09-03' }
const lapsedFormal = { ...formal, lapsesOn: '2026-11-03' }
const warning = { lapsesOn: '2027-10-01', undone: false, reply: 'sent' }
const lapsed = { ...warning, lapsesOn: '2026-11-03' }

describe('P8, P9, P10: a standing would show to somebody', () => {
  it.each<[string, Record<string, unknown[]>]>([
    ['of a restriction in force', { restrictions: [inForce] }],
    ['of an agreed one', { restrictions: [agreed] }],
    ['of one in force beside one that is over', { restrictions: [over, inForce] }],
    ['of an escalation that waits', { pendingEscalations: [{ id: 'e' }] }],
    ['of a formal warning that counts, beside one that has lapsed', { formalWarnings: [lapsedFormal, formal] }],
    ['of a polite warning that counts, beside one that has lapsed', { warnings: [lapsed, warning] }],
  ])('%s', (_, given) => {
    expect(shows(given)).toBe(true)
  })

  it.each<[string, Record<string, unknown[]>]>([
    ['of nothing', {}],
    ['of a restriction that is over', { restrictions: [over] }],
    ['of warnings that have lapsed', { formalWarnings: [lapsedFormal], warnings: [lapsed] }],
    ['of a warning that was undone', { warnings: [{ ...warning, undone: true }] }],
  ])('not %s', (_, given) => {
    expect(shows(given)).toBe(false)
  })
})
