import { type Left, type Report, unnoticed } from './report.ts'

/** What docs/decisions/mutation-left.md says of one file: its lines, and how many changes are left there in all. */
type Listed = { lines: Set<number>; changes: number }

/** Of an entry such as `- 12, 40 (3 changes): why.`: its lines, and how many changes, if not one for each line. */
const entry = /^- (?<lines>\d+(?:, \d+)*)(?: \((?<changes>\d+) changes\))?: /

/** The list by file. A heading names a file from the top of the project, or from `server/policy`. */
export function listOf(text: string): Map<string, Listed> {
  const files = new Map<string, Listed>()
  let file: Listed | undefined
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) {
      const path = pathOf(line.slice('## '.length))
      if (files.has(path)) throw new Error(`The list of changes has ${path} twice.`)
      file = { lines: new Set(), changes: 0 }
      files.set(path, file)
    } else if (line.startsWith('- ')) add(line, file)
  }
  return files
}

const pathOf = (name: string) => (name.startsWith('addin/') ? name : `server/policy/${name}`)

function add(line: string, file: Listed | undefined): void {
  const { lines, changes } = entry.exec(line)?.groups ?? {}
  if (!lines || !file) throw new Error(`The list of changes has an entry that cannot be read: ${line}`)
  const numbers = lines.split(', ').map(Number)
  for (const one of numbers) file.lines.add(one)
  file.changes += changes ? Number(changes) : numbers.length
}

/** Where the list and the measured files differ: what is left and not listed, and what is listed and not left. */
export function differences(list: ReadonlyMap<string, Listed>, report: Report): string[] {
  const left = Map.groupBy(unnoticed(report), ({ file }) => file)
  return Object.keys(report.files).flatMap((file) => between(file, list.get(file) ?? none, left.get(file) ?? []))
}

const none: Listed = { lines: new Set(), changes: 0 }

function between(file: string, { lines, changes }: Listed, left: readonly Left[]): string[] {
  const found = new Set(left.map(({ line }) => line))
  const differing = [
    ...left.filter(({ line }) => !lines.has(line)).map(({ line, change }) => `${line}, not listed: ${change}`),
    ...[...lines].filter((line) => !found.has(line)).map((line) => `${line}, listed, but noticed`),
  ].map((what) => `${file}:${what}`)
  if (differing.length > 0 || left.length === changes) return differing
  return [`${file}: ${changes} listed, and ${left.length} left`]
}
