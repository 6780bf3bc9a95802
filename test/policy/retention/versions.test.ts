import { describe, expect, test } from 'vitest'
import { approved, goes, restriction } from './held.ts'

const ended = { state: 'lifted', liftedOn: '2027-02-01' } as const

describe('G: which restrictions retention deletes together', () => {
  test('P14: one that a later decision replaced stays while that is in force, and is deleted with it', () => {
    const later = { id: 'second', escalationId: 'f', madeAt: '2026-03-01T09:00:00.000Z', madeOn: '2026-03-01' }
    const line = [
      restriction({ id: 'first', state: 'replaced' }),
      restriction({ ...later, inForceOn: '2026-03-03', state: 'in-force', liftedOn: null }),
    ]
    const escalations = [approved, { ...approved, id: 'f' }]
    expect(goes({ restrictions: line, escalations }, '2040-01-01')).toEqual([])
    const over = line.map((one) => (one.id === 'first' ? one : { ...one, ...ended }))
    expect(goes({ restrictions: over, escalations }, '2029-01-31')).toEqual([])
    expect(goes({ restrictions: over, escalations }, '2029-02-01')).toEqual([
      'restriction second: ended-restriction since 2029-02-01',
      'restriction first: ended-restriction since 2029-02-01',
      'escalation e: ended-restriction since 2029-02-01',
      'escalation f: ended-restriction since 2029-02-01',
      'customer c: nothing-left since 2029-02-01',
    ])
  })

  test('one that began when another was over is deleted in its own time', () => {
    const later = { id: 'second', escalationId: 'f', madeAt: '2026-06-01T09:00:00.000Z', madeOn: '2026-06-01' }
    const restrictions = [restriction({ id: 'first' }), restriction({ ...later, inForceOn: '2026-06-03', ...ended })]
    const escalations = [approved, { ...approved, id: 'f' }]
    const first = [
      'restriction first: ended-restriction since 2028-03-03',
      'escalation e: ended-restriction since 2028-03-03',
    ]
    expect(goes({ restrictions, escalations }, '2029-01-31')).toEqual(first)
    expect(goes({ restrictions, escalations }, '2029-02-01')).toEqual([
      ...first,
      'restriction second: ended-restriction since 2029-02-01',
      'escalation f: ended-restriction since 2029-02-01',
      'customer c: nothing-left since 2029-02-01',
    ])
  })

  test('one from a file, which no escalation led to, is deleted alone', () => {
    expect(goes({ restrictions: [restriction({ escalationId: null })] }, '2028-03-03')).toEqual([
      'restriction r: ended-restriction since 2028-03-03',
      'customer c: nothing-left since 2028-03-03',
    ])
  })

  test('versions stay one line, whichever of them comes first', () => {
    const line = [
      restriction({ id: 'third', replacesId: 'second', state: 'in-force', liftedOn: null }),
      restriction({ id: 'first', state: 'replaced', liftedOn: null }),
      restriction({ id: 'second', state: 'replaced', liftedOn: null, replacesId: 'first' }),
    ]
    expect(goes({ restrictions: line, escalations: [approved] }, '2040-01-01')).toEqual([])
  })
})
