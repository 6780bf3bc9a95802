import { createElement } from 'react'
import { expect, test } from 'vitest'
import { MarkKeys } from '../../../addin/register/settings/mark-keys.tsx'
import { tidied } from '../../../addin/register/settings/tidied.ts'
import { markup } from '../support/markup.ts'

const shown = (now: object, value: object, problems = {}) =>
  markup(createElement(MarkKeys, { now, value, problems, onChange: () => undefined })).replace(/<[^>]*>/g, ' ')

test('P13: the key of marks: its number, the tick for a new one, and until when the one before counts', () => {
  const [none, one] = [{ earlier: [] }, { earlier: [{ until: '2026-12-05' }] }]
  expect(shown(none, none)).toContain('Marks have key number 1 now.')
  expect(shown(none, none)).not.toContain('counts in mail received until')
  expect(shown(none, one)).toMatch(/Marks have key number 1 now\..*The key before counts in mail received until/)
  expect(shown(one, one)).toMatch(/Marks have key number 2 now\..*The key before counts in mail received until/)
  const given = { earlier: [{ until: '' }] }
  expect(shown(none, given, { 'earlier.0.until': 'This must be a day.' })).toContain('This must be a day.')
  // The server says that the day is missing; nothing is left out on the way to it.
  expect(tidied(given, [])).toEqual(given)
})
