import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { atMost, type Bench } from './result.ts'

const folder = 'dist/pane'

/** The JavaScript that the browser needs before it can paint a standing, or the log's table. */
export const bench: Bench = async () => {
  const standing = neededBy('taskpane.html')
  return [
    atMost(210, { name: 'JavaScript before the standing, gzip', value: kilobytes(standing), unit: 'kB' }),
    atMost(2, { name: 'JavaScript files before the standing, besides Office.js', value: standing.size, unit: 'files' }),
    atMost(300, {
      name: 'JavaScript before the log’s table, gzip',
      value: kilobytes(neededBy('register.html')),
      unit: 'kB',
    }),
  ]
}

/** The scripts that a page loads, and what they import statically. */
function neededBy(page: string): Set<string> {
  const files = new Set<string>()
  const take = (url: string) => {
    if (files.has(url)) return
    files.add(url)
    for (const imported of staticImports(readFileSync(folder + url, 'utf8'))) {
      take(posix.join(posix.dirname(url), imported))
    }
  }
  const html = readFileSync(`${folder}/${page}`, 'utf8')
  for (const [, url = ''] of html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g)) take(url)
  return files
}

function kilobytes(files: Set<string>): number {
  const bytes = [...files].map((url) => gzipSync(readFileSync(folder + url), { level: 9 }).length)
  return Math.round(bytes.reduce((sum, one) => sum + one, 0) / 100) / 10
}

/** `import ... from "./x.js"` and `import "./x.js"` at the top; `import("./x.js")` comes later and does not count. */
function staticImports(code: string): string[] {
  return [...code.matchAll(/\b(?:import|from)\s*"(\.{1,2}\/[^"]+\.js)"/g)].map(([, file = '']) => file)
}
