import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { failure } from '../../server/contract/texts/words/failure.ts'
import { judging } from '../../server/contract/texts/words/judging.ts'
import { obstacle } from '../../server/contract/texts/words/obstacle.ts'
import { refusal } from '../../server/contract/texts/words/refusal.ts'
import { serverRefusal } from '../../server/contract/texts/words/server-refusal.ts'

const folder = 'dist/pane'
const scripts = globSync('**/*.js', { cwd: folder }).map((name) => ({
  name,
  code: readFileSync(`${folder}/${name}`, 'utf8'),
}))

test('the built pane contains its own messages, and none of the server’s, which come with the answers', () => {
  const [pane] = scripts.filter(({ name }) => /taskpane-[\w-]+\.js$/.test(name))
  expect(pane?.code).toContain(failure.unreachable)
  // The measures form has this one itself.
  const { 'no-measures': _, ...others } = refusal
  // What keeps somebody from deciding: the pane says it before they try.
  const shared: string[] = [...Object.values(obstacle), judging['not-the-reviewer']]
  const servers = [...Object.values(others).filter((words) => !shared.includes(words)), ...Object.values(serverRefusal)]
  const found = scripts.flatMap(({ name, code }) =>
    servers.filter((words) => code.includes(words)).map((words) => `${name}: ${words}`),
  )
  expect(found).toEqual([])
})

test('the built pane contains no message that still needs parsing', () => {
  const unread = scripts.filter(({ code }) => /\{\w+, (plural|select),|\{seconds\} seconds/.test(code))
  expect(unread.map(({ name }) => name)).toEqual([])
})
