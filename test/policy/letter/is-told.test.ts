import { expect, it } from 'vitest'
import { isToldBy } from '../../../server/policy/letter/confirmation.ts'

const [toWrite, sent] = [
  { state: 'to-write' as const, decidedOn: '2026-11-01' },
  { state: 'sent' as const, decidedOn: '2026-11-01' },
]
/** Decided once the restriction was in force, about a new contact say. */
const later = { decidedOn: '2026-11-10' }

it.each<[string, Parameters<typeof isToldBy>[0], string | null, boolean]>([
  ['by the letter that confirms it', [sent], '2026-11-03', true],
  ['by it, beside one that waits', [{ ...toWrite, ...later }, sent], '2026-11-03', true],
  ['not while that waits', [toWrite], '2026-11-03', false],
  ['not while that waits, before it is in force', [toWrite], null, false],
  ['not by a letter that waits on the first day', [{ ...toWrite, decidedOn: '2026-11-03' }], '2026-11-03', false],
  ['by a later letter, if the first never went', [toWrite, { ...sent, ...later }], '2026-11-03', true],
  ['elsewhere, where a file brought no letter', [], '2026-11-03', true],
  ['elsewhere, though a later letter waits', [{ ...toWrite, ...later }], '2026-11-03', true],
])('P14: the customer is told of a restriction %s', (_, letters, inForceOn, told) => {
  expect(isToldBy(letters, { inForceOn })).toBe(told)
})
