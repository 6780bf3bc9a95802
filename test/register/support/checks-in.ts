/** Each table of a schema text, with its columns and constraints, one a line. */
export const tablesIn = (text: string): { table: string; lines: string[] }[] =>
  [...text.matchAll(/^create table "?(\w+)"? \(\n(.*?)\n\)/gims)].map(([, table = '', columns = '']) => ({
    table,
    lines: columns.split('\n'),
  }))

/** The words in every CHECK of a schema text, by table and column. */
export function checksIn(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { table, lines } of tablesIn(text)) {
    for (const line of lines) {
      const [, check = ''] = /\bcheck (\(.*)$/i.exec(line) ?? []
      const named = [...check.matchAll(/'([^']*)'/g)].map(([, word = '']) => word)
      const [, column = ''] = /^\(+"?(\w+)/.exec(check) ?? []
      if (named.length > 0) found[`${table}.${column}`] = named
    }
  }
  return found
}

/** Runs a query on a filled SQLite register, and returns the first column of each row. */
type Ask = (question: string) => unknown[]

/** The tables of a schema text that have no row, and the words of its CHECKs that no row has. */
export function notFilled(text: string, ask: Ask): string[] {
  const empty = tablesIn(text).filter(({ table }) => ask(`select 1 from "${table}" limit 1`).length === 0)
  const words = Object.entries(checksIn(text)).flatMap(([at, named]) => {
    const [table, column] = at.split('.')
    const have = new Set(ask(`select distinct "${column}" from "${table}"`))
    return named.filter((word) => !have.has(word)).map((word) => `${at} = ${word}`)
  })
  const yesOrNo = tablesIn(text).flatMap(({ table, lines }) =>
    lines.flatMap((line) => {
      const [, column] = /check \("(\w+)" in \(0, 1\)\)/i.exec(line) ?? []
      if (!column) return []
      const have = new Set(ask(`select distinct "${column}" from "${table}"`))
      return [0, 1].filter((one) => !have.has(one)).map((one) => `${table}.${column} = ${one}`)
    }),
  )
  return [...empty.map(({ table }) => table), ...words, ...yesOrNo]
}
