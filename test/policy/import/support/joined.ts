import { joinPeople } from '../../../../server/policy/import/import-people.ts'
import type { ImportedPoint, ImportedRow } from '../../../../server/policy/import/imported.ts'
import type { MailboxAnswer } from '../../../../server/policy/vocabulary-import.ts'

/** What a row says about its customer. */
export type Has = {
  mailbox?: MailboxAnswer
  names?: string[]
  emails?: string[]
  sharedEmails?: string[]
  numbers?: string[]
  homes?: string[]
}
const pointsOf = (
  kind: ImportedPoint['kind'],
  keys: string[] = [],
  whose: ImportedPoint['whose'] = { kind: 'own' },
): ImportedPoint[] => keys.map((key) => ({ kind, value: key, key, whose }))

/** A row with this number that says only this. */
export const rowFrom = (n: number, { names = ['jo'], ...has }: Has): ImportedRow => ({
  row: n,
  ...(has.mailbox ? { mailbox: has.mailbox } : {}),
  points: [
    ...pointsOf('name', names),
    ...pointsOf('email', has.emails),
    ...pointsOf('email', has.sharedEmails, { kind: 'shared' }),
    ...pointsOf('number', has.numbers),
    ...pointsOf('postal-address', has.homes),
  ],
  records: [],
})

/** Whom these rows are about, and what was found. The rows are numbered from 2, as in a spreadsheet with titles. */
export function join(...rows: Has[]) {
  const { people, findings } = joinPeople(rows.map((has, i) => rowFrom(i + 2, has)))
  return {
    people,
    rows: people.map((person) => person.rows.map((one) => one.row)),
    found: findings.map(({ row: at, what, about }) => [at, what, about]),
    columns: findings.map(({ column }) => column),
  }
}
