import { describe, expect, test } from 'vitest'
import { type CustomerRecords, recordsWaiting } from '../../../server/policy/retention/retention.ts'
import { approved, goes, held, periods, restriction } from './held.ts'

const today = '2026-11-03'
/** Lapsed on 5 January 2025, so due a year later. */
const lapsed = { id: 'w', lapsesOn: '2025-01-05', undoneOn: null }
const formal = { id: 'f', state: 'given' as const, lapsesOn: '2025-02-05', withdrawnOn: null, escalationId: null }
/** Lifted on 3 March 2024, so due two years later. */
const ended = restriction({ liftedOn: '2024-03-03' })
const precaution = { id: 'p', endedOn: '2024-03-03', waits: false }
const waits = (given: Partial<CustomerRecords>) =>
  recordsWaiting(held(given), periods, today).map(({ kind, id, due }) => `${kind} ${id} since ${due}`)

describe('G: what stays only because something waits', () => {
  test.each<[string, Partial<CustomerRecords>, string[]]>([
    [
      'an escalation to decide keeps a lapsed warning',
      { warnings: [lapsed], escalations: [{ id: 'e2', state: 'pending', closedOn: null }] },
      ['warning w since 2026-01-05'],
    ],
    [
      'a formal warning to send keeps one',
      { warnings: [lapsed], formalWarnings: [{ ...formal, state: 'to-send', lapsesOn: null, waits: true }] },
      ['warning w since 2026-01-05'],
    ],
    [
      'an objection to answer keeps its formal warning, and others',
      { warnings: [lapsed], formalWarnings: [{ ...formal, waits: true }] },
      ['warning w since 2026-01-05', 'formal-warning f since 2026-02-05'],
    ],
    [
      'a letter or an answer of a restriction keeps it, with its escalation, and warnings',
      { warnings: [lapsed], restrictions: [{ ...ended, waits: true }], escalations: [approved] },
      ['warning w since 2026-01-05', 'restriction r since 2026-03-03', 'escalation e since 2026-03-03'],
    ],
    [
      'a letter of precautions keeps them',
      { precautions: [{ ...precaution, waits: true }] },
      ['precaution p since 2026-03-03'],
    ],
    ['nothing waits', { warnings: [lapsed], formalWarnings: [{ ...formal, waits: false }] }, []],
    ['what is due in any case is not among it', { warnings: [{ ...lapsed, undoneOn: '2025-01-05' }] }, []],
    ['nor what is not due yet', { warnings: [{ ...lapsed, lapsesOn: '2026-01-05' }] }, []],
    ['nor the customer', { precautions: [{ ...precaution, waits: true, endedOn: null }] }, []],
  ])('%s', (_, given, stays) => {
    expect(waits(given)).toEqual(stays)
  })

  test('under a hold, that is what keeps it', () => {
    expect(waits({ isHeld: true, restrictions: [{ ...ended, waits: true }] })).toEqual([])
  })
})

describe('G: what waits keeps records from deletion', () => {
  test('a formal warning to send, or with an objection to answer, keeps a lapsed warning', () => {
    const toSend = { ...formal, state: 'to-send' as const, lapsesOn: null, waits: false }
    for (const one of [toSend, { ...formal, waits: true }])
      expect(goes({ warnings: [lapsed], formalWarnings: [one] }, today)).toEqual([])
    expect(goes({ warnings: [lapsed], formalWarnings: [{ ...formal, waits: false }] }, today)).toHaveLength(3)
  })

  test('one version of a restriction that waits keeps all of them, and warnings', () => {
    const newer = { ...ended, id: 'r2', replacesId: 'r', waits: true, escalationId: null }
    const older = { ...ended, state: 'replaced' as const }
    expect(goes({ warnings: [lapsed], restrictions: [older, newer], escalations: [approved] }, today)).toEqual([])
    const other = [
      { ...older, waits: true },
      { ...newer, waits: false },
    ]
    expect(goes({ warnings: [lapsed], restrictions: other, escalations: [approved] }, today)).toEqual([])
  })

  test('an escalation goes with its formal warning, and not by itself', () => {
    const withItsOwn = { ...formal, escalationId: 'e2', waits: false, lapsesOn: '2026-01-05' }
    const closed = { id: 'e2', state: 'formal-warning' as const, closedOn: '2025-01-01' }
    expect(goes({ formalWarnings: [withItsOwn], escalations: [closed] }, today)).toEqual([])
    expect(goes({ escalations: [closed] }, today)[0]).toBe('escalation e2: closed-escalation since 2025-07-01')
  })

  test('a lapsed formal warning goes with its escalation; a lifted hold by itself', () => {
    const withItsOwn = { ...formal, escalationId: 'e2', waits: false }
    const closed = { id: 'e2', state: 'formal-warning' as const, closedOn: '2026-10-01' }
    const holds = [{ id: 'h', liftedOn: '2026-07-01' }]
    expect(goes({ formalWarnings: [withItsOwn], escalations: [closed], holds }, today)).toEqual([
      'formal-warning f: lapsed-warning since 2026-02-05',
      'escalation e2: closed-escalation since 2026-02-05',
      'hold h: undone since 2026-10-01',
      'customer c: nothing-left since 2026-10-01',
    ])
  })

  test('a refused report keeps no customer', () => {
    const refused = { id: 'p', state: 'refused' as const, closedOn: '2026-10-30' }
    expect(goes({ proposals: [refused] }, today)).toEqual(['customer c: nothing-left since 2026-04-01'])
  })
})
