import { readdirSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import {
  channels,
  contactPointKinds,
  escalationStates,
  mailArrangementKinds,
  mailArrangementStates,
  proposalStates,
  restrictionLetterKinds,
  restrictionStates,
} from '../../server/policy/vocabulary.ts'
import { dutyKinds } from '../../server/policy/vocabulary-duties.ts'
import { importedKinds, importStates, sheetFormats } from '../../server/policy/vocabulary-import.ts'
import { customerLanguages } from '../../server/policy/vocabulary-languages.ts'
import type { FoundBy } from '../../server/policy/vocabulary-looks.ts'
import { wordsReadings } from '../../server/policy/vocabulary-originals.ts'
import { closingLetterKinds, formalWarningStates } from '../../server/policy/vocabulary-outcomes.ts'
import { representativeParts, whoseKinds } from '../../server/policy/vocabulary-points.ts'
import { postingStates } from '../../server/policy/vocabulary-postings.ts'
import { rightsRequestKinds } from '../../server/policy/vocabulary-rights.ts'
import { letterStates, replyStates } from '../../server/policy/vocabulary-states.ts'
import type { Tables } from '../../server/register/tables/tables.ts'
import { inForce } from '../support/deciding.ts'
import { amira, seen } from '../support/doing.ts'
import { stores } from '../support/store/stores.ts'
import { checksIn, notFilled } from './support/checks-in.ts'
import { isReleased, newest, ofTheMigrator, releases, rowsFile, schemaFile } from './support/releases.ts'
import { afterTables, schemaText } from './support/schema-text.ts'

const whatToDo = (
  file: string,
) => `The tables of a new register must be those in ${file}, and accept the policy’s words.
Is ${newest} released (does it have a tag)? Then its migrations and its texts stay as they are: put the change into a new migration in server/register/migrations, give package.json the next version, run "npm run schema", and add the version to test/register/support/releases.ts.
If it is not: change the newest migration, delete the three texts of ${newest}, and run "npm run schema".
docs/decisions/migrations.md says why.`

it('every release has its schema files, and there are no others; package.json names the newest', () => {
  const places = [{ sqliteFile: '' }, { postgresUrl: '' }]
  const texts = readdirSync('test/register/support/schema').map((name) => `test/register/support/schema/${name}`)
  const rows = readdirSync('test/register/support/releases').map((name) => `test/register/support/releases/${name}`)
  const wanted = releases.flatMap((version) => [
    ...places.map((place) => schemaFile(version, place)),
    rowsFile(version),
  ])
  const howTo = 'A release gets its texts from "npm run schema", and needs a line in test/register/support/releases.ts.'
  expect([...texts, ...rows].toSorted(), howTo).toEqual(wanted.toSorted())
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version, howTo).toBe(newest)
})

it.each(releases)(
  'the filled register of %s has a row in every table, and one for every word of a CHECK',
  (version) => {
    const database = new Database(':memory:')
    database.pragma('foreign_keys = off')
    const text = readFileSync(schemaFile(version, { sqliteFile: '' }), 'utf8')
    database.exec([ofTheMigrator, text.split(afterTables)[0], readFileSync(rowsFile(version), 'utf8')].join('\n'))
    expect(notFilled(text, (question) => database.prepare(question).pluck().all())).toEqual([])
  },
)

/** All members of a union of words. */
const wordsOf = <Word extends string>(words: Record<Word, true>) => Object.keys(words)

/** For a customer's own contact point, the column is empty. */
const notOwn = whoseKinds.filter((kind) => kind !== 'own')

/** The words that the program's types allow in each column. */
const words: Record<string, readonly string[]> = {
  'access_ledger.found_by': wordsOf<FoundBy>({
    ...{ address: true, number: true, name: true, case: true, log: true, 'subject-access': true },
    ...{ stopped: true, 'many-at-once': true, 'many-in-a-day': true },
  }),
  'arrangements.kind': mailArrangementKinds.filter((kind) => kind !== 'none'),
  'arrangements.state': mailArrangementStates,
  'closing_letters.kind': closingLetterKinds,
  'closing_letters.state': letterStates,
  'contact_points.kind': contactPointKinds,
  'contact_points.part': representativeParts,
  'contact_points.whose': notOwn,
  'customers.language': customerLanguages,
  'decisions.outcome': wordsOf<Tables['decisions']['outcome']>({
    ...{ approve: true, decline: true, 'no-action': true, 'ask-for-more': true, 'refer-to-legal': true },
    ...{ 'warn-instead': true, 'treat-as-complaint': true, 'legal-advice': true, 'warn-formally': true },
  }),
  'duties.kind': dutyKinds,
  'escalations.state': escalationStates,
  'evidence.channel': channels,
  'formal_warnings.state': formalWarningStates,
  // What files of 1.0.0 brought stays.
  'imported_records.kind': [
    ...importedKinds,
    ...['escalation', 'letter', 'representation', 'changed-circumstances', 'review', 'legal-question'],
    ...['formal-warning', 'precaution', 'closing-letter', 'objection', 'rights-request'],
  ],
  'imports.format': sheetFormats,
  // 1.0.0 worked on a file in steps; to forbid their names would mean to make the table anew.
  'imports.state': [...importStates, 'checking', 'checked', 'signed', 'running', 'unreadable', 'stopped'],
  'letters.kind': restrictionLetterKinds,
  'letters.state': letterStates,
  'mark_drifts.kind': wordsOf<Tables['mark_drifts']['kind']>({
    ...{ 'mark-missing': true, 'mark-left': true, 'mark-unknown': true },
  }),
  'original_words.reading': wordsReadings,
  'outbox.state': wordsOf<Tables['outbox']['state']>({ waiting: true, sent: true, dead: true }),
  'passed_on.channel': channels,
  'passed_on.forward_reply': replyStates,
  'passed_on.reminder_reply': replyStates,
  'postings.state': postingStates,
  'proposals.kind': contactPointKinds,
  'proposals.part': representativeParts,
  'proposals.state': proposalStates,
  'proposals.whose': notOwn,
  'restrictions.mail_kind': mailArrangementKinds,
  'restrictions.state': restrictionStates,
  'rights_requests.kind': rightsRequestKinds,
  'waiting_evidence.channel': channels,
  'warnings.channel': channels,
  'warnings.reply': replyStates,
}

describe.each(stores)('the tables of a new register, on $store', ({ newRegister, openEmpty }) => {
  it('match the newest release, unless a migration is not released yet', async () => {
    const where = await newRegister()
    const file = schemaFile(newest, where)
    const released = readFileSync(file, 'utf8')
    if (isReleased) expect(await schemaText(where), whatToDo(file)).toBe(released)
    else expect(await schemaText(where), whatToDo(file)).not.toBe(released)
  })

  it('accept every word of the policy, and no other', async () => {
    const where = await newRegister()
    const text = await schemaText(where)
    const inOrder = (all: Record<string, readonly string[]>) =>
      Object.fromEntries(Object.entries(all).map(([column, some]) => [column, some.toSorted()]))
    const why = `A word more, or one less, needs a migration.\n${whatToDo(schemaFile(newest, where))}`
    expect(inOrder(checksIn(text)), why).toEqual(inOrder(words))
  })

  it('reject other words, broken references, and changes to the ledger and the trail', async () => {
    const register = await openEmpty()
    await inForce(register)
    await seen(register, amira, 'petra.holm@example.org')
    const run = (statement: string) => register.write((tx) => sql.raw(statement).execute(tx))
    await expect(run(`update escalations set state = 'gone'`)).rejects.toThrow(/check/i)
    await expect(run(`update restrictions set state = 'gone'`)).rejects.toThrow(/check/i)
    await expect(run(`update restrictions set customer_id = 'nobody'`)).rejects.toThrow(/foreign key/i)
    await expect(run('delete from escalations')).rejects.toThrow(/foreign key/i)
    await expect(run(`update access_ledger set by_name = 'x'`)).rejects.toThrow('append-only')
    for (const statement of [`update audit_trail set what = 'x'`, 'delete from audit_trail', 'delete from audit_head'])
      await expect(run(statement)).rejects.toThrow('append-only')
  })
})
