import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dutyKinds } from '../../server/policy/vocabulary-duties.ts'
import { readDuties, writeDuties } from '../../server/sheets/words/duties-in-words.ts'

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const mayBe = fc.option(day, { nil: null })

test('G: whatever duties there are, the cell is read back as it was written', () => {
  const duty = fc.record({ kind: fc.constantFrom(...dutyKinds), receivedOn: day, dueOn: mayBe, dealtOn: mayBe })
  fc.assert(
    fc.property(fc.array(duty), (all) => {
      expect(readDuties(writeDuties(all))).toEqual(all)
    }),
  )
})

test.each([
  ['foi or eir request, received 2026-11-03, due 2026-12-01, open', 1],
  ['New complaint, received 2026-11-03, open\r\n\r\nNew complaint, received 2026-11-04, dealt with 2026-11-05', 2],
  ['Something, received 2026-11-03, open', null],
  ['New complaint, received 2026-02-31, open', null],
  ['New complaint, received 3 November 2026, open', null],
  ['New complaint', null],
])('%j: %s', (cell, many) => {
  expect(readDuties(cell)?.length ?? null).toBe(many)
})
