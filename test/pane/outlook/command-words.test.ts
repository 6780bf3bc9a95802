import { expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { passed } from '../../../addin/pane/commands/command-words.ts'

const passTo = {
  ...{ name: 'Samantha Reyes-Whittaker', address: 'samantha.reyes-whittaker@ambleford.example' },
  ...{ post: 'Customer Relations', deputy: null },
}
/** Outlook shows this many characters. */
const shown = (line: string) => line.slice(0, 150)

it('P14: a command after which a message may be open says within Outlook’s 150 characters what to do', () => {
  expect(shown(passed('may-be-open', passTo, 'recorded'))).toBe(
    `If a message opened, send it. If not, forward this one to ${passTo.address} (${passTo.name}) yourself.`,
  )
})

it('P14: that this is not recorded comes first, before a long name and address', () => {
  const line = shown(passed('may-be-open', passTo, new Failure('unreachable')))
  expect(line).toMatch(/^Not recorded\. If a message opened, send it\./)
  expect(line).toContain(passTo.address)
})
