import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { differences, listOf } from './mutation/listed.ts'
import type { Report } from './mutation/report.ts'

const file = 'server/policy/calendar.ts'
const report = (...lines: number[]): Report => {
  const of = (status: string, line: number) => ({ status, mutatorName: 'Any', location: { start: { line } } })
  return { files: { [file]: { mutants: [of('Killed', 1), ...lines.map((line) => of('Survived', line))] } } }
}
const differing = (list: string, ...left: number[]) => differences(listOf(`## calendar.ts\n${list}`), report(...left))

describe('the list of changes that no test notices', () => {
  it('is whole where each line that is left is in it, as often as it is left', () => {
    expect(differing('- 14, 17: the same days.\n- 69 (2 changes): always there.', 14, 17, 69, 69)).toEqual([])
  })

  it.each([
    ['a change that it does not have', '', [14], [`${file}:14, not listed: Any`]],
    ['a line whose change is noticed by now', '- 14, 17: why.', [14], [`${file}:17, listed, but noticed`]],
    ['one more in a line that it has', '- 14: why.', [14, 14], [`${file}: 1 listed, and 2 left`]],
    ['one less in a line that it has', '- 14 (2 changes): why.', [14], [`${file}: 2 listed, and 1 left`]],
  ])('differs by %s', (_, list, left, expected) => {
    expect(differing(list, ...left)).toEqual(expected)
  })

  it('is not read if an entry names no line', () => {
    expect(() => listOf('## calendar.ts\n- no line: why.')).toThrow('- no line: why.')
    expect(() => listOf('- 14: of no file.')).toThrow('- 14: of no file.')
  })

  it('names files that exist, and lines that they have', () => {
    const list = listOf(readFileSync('docs/decisions/mutation-left.md', 'utf8'))
    const outside = [...list].filter(([path, { lines }]) => {
      const last = existsSync(path) ? readFileSync(path, 'utf8').split('\n').length : 0
      return Math.max(...lines) > last
    })
    expect(outside).toEqual([])
  })
})
