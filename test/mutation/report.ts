import { dirname } from 'node:path'

/** What Stryker writes, in the schema of its reports: of each file, every change and whether a test noticed it. */
export type Report = {
  files: Record<
    string,
    { mutants: { status: string; mutatorName: string; replacement?: string; location: { start: { line: number } } }[] }
  >
}

type Share = { changes: number; noticed: number; percent: number }

const isNoticed = (status: string) => ['Killed', 'Timeout'].includes(status)
/** The others cannot be tried: they do not compile, or are made once for all tests. */
const counts = (status: string) => isNoticed(status) || ['Survived', 'NoCoverage'].includes(status)

/** By folder, and of `all`: how many changes there were, and how many were noticed. */
export function sharesOf({ files }: Report): Record<string, Share> {
  const all = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.flatMap(({ status }) => (counts(status) ? { folder: dirname(file), status } : [])),
  )
  const folders = Map.groupBy(all, ({ folder }) => folder)
  return Object.fromEntries([...folders, ['all', all] as const].map(([name, those]) => [name, shareOf(those)]))
}

function shareOf(those: readonly { status: string }[]): Share {
  const noticed = those.filter(({ status }) => isNoticed(status)).length
  return { changes: those.length, noticed, percent: Math.round((1000 * noticed) / those.length) / 10 }
}

/** A change that no test noticed: where, and to what. */
export type Left = { file: string; line: number; change: string }

export const unnoticed = ({ files }: Report): Left[] =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => counts(status) && !isNoticed(status))
      .map(({ location, mutatorName, replacement }) => ({
        file,
        line: location.start.line,
        change: (replacement ?? mutatorName).replaceAll(/\s+/g, ' '),
      })),
  )
