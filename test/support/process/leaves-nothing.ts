import { afterAll, expect } from 'vitest'
import { spokenTag } from '../../../server/contract/texts/say.ts'

/**
 * Test files share a process and come in any order, so each must leave it as it found it: no page, no Outlook, no clock
 * and no language of its own. The one that does not is named here, not another one that came after it.
 */
const globals = ['window', 'document', 'location', 'localStorage', 'sessionStorage', 'Office']
const there = () => globals.filter((name) => Object.getOwnPropertyDescriptor(globalThis, name)?.value !== undefined)
const real = { Date, setTimeout, setInterval, fetch: globalThis.fetch }
const replaced = () =>
  Object.entries(real).flatMap(([name, value]) => (Reflect.get(globalThis, name) === value ? [] : name))

afterAll(() => {
  expect({ there: there(), replaced: replaced(), language: spokenTag() }).toEqual({
    there: [],
    replaced: [],
    language: 'en-GB',
  })
})
