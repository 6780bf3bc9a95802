import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReference, readReferencePart, referenceOf } from '../../server/policy/reference.ts'

const kinds = ['customer', 'warning', 'formal-warning', 'escalation', 'restriction'] as const

test('P15: every reference leads back to its record, however it is typed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.uuid(), fc.boolean(), (kind, id, careless) => {
      const reference = referenceOf(kind, id)
      const typed = careless ? ` ${reference.toLowerCase().replaceAll('-', ' ')} ` : reference
      expect(readReference(typed)).toEqual({ kind, idEnd: id.slice(-8) })
    }),
  )
})

test('P15: a reference is easy to read aloud: a letter and two groups of four', () => {
  expect(referenceOf('restriction', '0198c5b2-7c00-7000-8000-0000a1b2c3d4')).toBe('R-A1B2-C3D4')
})

test.each(['', 'R', 'R-1234', 'X-1234-5678', 'R-12345-6789', 'jo.marsh@example.org', 'R-12G4-5678'])(
  '“%s” is not a reference',
  (typed) => expect(readReference(typed)).toBeNull(),
)

test.each([
  ['R-1', { kind: 'restriction', part: '1' }],
  ['e-1a2b', { kind: 'escalation', part: '1a2b' }],
  ['F-1A2B', { kind: 'formal-warning', part: '1a2b' }],
  [' C-1A2B-3 ', { kind: 'customer', part: '1a2b3' }],
  ['R-1A2B-', { kind: 'restriction', part: '1a2b' }],
  ['1a2b', { kind: null, part: '1a2b' }],
  ['1A2B-3C4D', { kind: null, part: '1a2b3c4d' }],
])('P15: “%s” is a part of a reference', (typed, part) => expect(readReferencePart(typed)).toEqual(part))

test.each([
  '',
  'R',
  'R-',
  'Abe',
  'R1A2B',
  'X-1A2B',
  '1A2B3',
  'R-1A2B-3C4D5',
  'R-12G',
  'XR-1A2B',
  'jo marsh',
  '07700 900123',
])('“%s” is no part of a reference', (typed) => expect(readReferencePart(typed)).toBeNull())

test.each(['', 'R', '1A2B-3C4D', 'XR-1A2B-3C4D', 'R-1A2B-3C4', 'X-1A2B-3C4D'])('“%s” is no reference', (typed) =>
  expect(readReference(typed)).toBeNull(),
)
