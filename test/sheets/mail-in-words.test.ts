import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailArrangementKinds, markParts } from '../../server/policy/vocabulary.ts'
import { readMarks, writeMail } from '../../server/sheets/words/mail-in-words.ts'

test('P13: what a mark shows is read as it was written; other arrangements show nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...mailArrangementKinds), fc.subarray([...markParts]), (kind, marks) => {
      const cell = writeMail({ kind, marks })
      expect(cell.startsWith(kind)).toBe(true)
      expect(readMarks(cell)).toEqual(kind === 'mark' ? marks : [])
    }),
  )
  expect(writeMail({ kind: 'mark', marks: ['tag', 'notice'] })).toBe('mark: tag in the subject, notice')
  expect(readMarks('Mark: subject')).toEqual(['tag'])
  expect(readMarks('blocked, notice sent')).toEqual([])
})
