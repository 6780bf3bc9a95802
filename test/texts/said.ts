import { globSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { isTable, textsIn } from '../../addin/words/build/said-texts.ts'

/** Every English text that the product says, with the files that say it. */
export function saidIn(): Map<string, string[]> {
  const said = new Map<string, string[]>()
  for (const path of globSync('{addin,server}/**/*.{ts,tsx}')
    .map((one) => one.replaceAll('\\', '/'))
    .toSorted()) {
    const code = readFileSync(path, 'utf8')
    const inTable = isTable(`/${path}`)
    // The commands' own `say` prints.
    if (path.startsWith('server/cli/')) continue
    for (const { text } of textsIn(parseSync(path, code).program, inTable)) {
      const files = said.get(text) ?? []
      if (files.at(-1) !== path) said.set(text, [...files, path])
    }
  }
  return said
}
