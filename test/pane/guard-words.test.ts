import { expect, test } from 'vitest'
import { passToContact } from '../../addin/guard/words.ts'

test.each([
  ['Sam Reyes', 'Pass to Sam Reyes'],
  ['Margaret O’Brien', 'Pass to the contact'],
  ['Li', 'Pass to Li'],
])('P14: the button in the send dialog names %s only where Outlook shows the full name', (name, label) => {
  expect(passToContact(name)).toBe(label)
  expect(label.length).toBeLessThanOrEqual(20)
})
