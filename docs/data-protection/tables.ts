import { everyTable, kinds } from './facts/every-table.ts'
import type { TableFact } from './facts/fact.ts'
import { type Holding, holdings } from './facts/holdings.ts'
import { keeping } from './facts/keeping.ts'
import { type Purpose, purposes } from './facts/purposes.ts'
import { viewers } from './facts/viewers.ts'

type Table = [name: string, fact: TableFact<string>]

/** Every table of one kind. */
const tablesOf = (kind: keyof typeof kinds): Table[] => Object.entries(kinds[kind])
const allTables = (): Table[] => Object.entries(everyTable)

/** The holdings of a table with their columns. */
const holdingsOf = ({ columns }: TableFact<string>) => Object.entries(columns) as [Holding, readonly string[]][]

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
/** A table of Markdown. */
const table = (titles: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(titles), row(titles.map(() => '---')), ...rows.map(row)].join('\n')

/** Which tables belong to which kind, for `docs/what-is-held.md`. */
export const tablesByKind = (): string =>
  table(
    ['kind', 'tables'],
    (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => [
      `**${kind}**`,
      code(tablesOf(kind).map(([name]) => name)),
    ]),
  )

/** Whose look, signature or act is proved is the purpose of these, whatever the table is for. */
const purposeOf = ({ purpose }: TableFact<string>, holding: Holding): Purpose =>
  holding === 'staff' || holding === 'proof' ? 'prove' : purpose

function lineOf([name, fact]: Table, holding: Holding, columns: readonly string[]): string[] {
  const { label } = purposes[holding === 'machine' ? 'nobody' : purposeOf(fact, holding)]
  const seen = viewers[fact.seenOf?.[holding] ?? fact.seen]
  const { what, may } = holdings[holding]
  return [
    `\`${name}\``,
    code(columns),
    may ? `${what}; may reveal ${may === 'health' ? 'health' : 'special categories and offences'}` : what,
    holding === 'machine' ? 'nobody' : fact.about.join(', '),
    label,
    seen.who,
    keeping[fact.kept].how,
  ]
}

/** Every column of every table of a kind, by what it holds. */
export const columnsOf = (kind: keyof typeof kinds): string =>
  table(
    ['table', 'columns', 'what they hold', 'about', 'purpose and lawful ground', 'who sees it', 'how long'],
    tablesOf(kind).flatMap((one) => holdingsOf(one[1]).map(([holding, columns]) => lineOf(one, holding, columns))),
  )

/** What the narrow names of purposes mean. */
export const purposeNames = (): string =>
  table(
    ['name', 'purpose', 'lawful ground'],
    Object.values(purposes).map(({ label, purpose, ground }) => [label, purpose, ground]),
  )

const distinct = (texts: readonly string[]) => [...new Set(texts)]

/** Article 30: each purpose with its ground, whom it is about, what is held, and how long. */
export const purposesTable = (): string =>
  table(
    ['purpose', 'lawful ground', 'about', 'what is held', 'how long'],
    (Object.keys(purposes) as Purpose[])
      .filter((purpose) => purpose !== 'nobody')
      .map((purpose) => {
        const theirs = allTables().filter(([, fact]) => fact.purpose === purpose)
        return [
          purposes[purpose].purpose,
          purposes[purpose].ground,
          distinct(theirs.flatMap(([, { about }]) => about)).join(', '),
          distinct(theirs.map(([, fact]) => fact.row)).join('; '),
          distinct(theirs.map(([, { kept }]) => keeping[kept].how)).join('; '),
        ]
      }),
  )

/** The columns into which people may write health data, other special categories, or offences. */
export const sensitiveColumns = (): string =>
  table(
    ['table', 'columns', 'what they hold', 'may reveal', 'who sees it', 'how long'],
    allTables().flatMap(([name, fact]) =>
      holdingsOf(fact).flatMap(([holding, columns]) => {
        const { what, may } = holdings[holding]
        if (may === null) return []
        const revealed = may === 'health' ? 'health' : 'special categories, alleged offences'
        const seen = viewers[fact.seenOf?.[holding] ?? fact.seen].who
        return [[`\`${name}\``, code(columns), what, revealed, seen, keeping[fact.kept].how]]
      }),
    ),
  )

/** How many tables and columns the papers name, and how many columns are about somebody. */
export function howMany(): { tables: number; columns: number; personal: number } {
  const all = allTables().flatMap(([, fact]) => holdingsOf(fact))
  const count = (some: typeof all) => some.reduce((sum, [, columns]) => sum + columns.length, 0)
  return {
    tables: allTables().length,
    columns: count(all),
    personal: count(all.filter(([holding]) => holdings[holding].isPersonal)),
  }
}

export { table }
