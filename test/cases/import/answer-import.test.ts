import { describe, expect, it } from 'vitest'
import { changeImportChoices, correctImport } from '../../../server/cases/import/answer-import.ts'
import { importReport } from '../../../server/cases/import/import-report.ts'
import { checkImport, type ImportContext, runImport } from '../../../server/cases/import/run-import.ts'
import { seeImport } from '../../../server/cases/import/see-import.ts'
import { askToSign, signImport } from '../../../server/cases/import/sign-import.ts'
import type { ImportCorrections } from '../../../server/contract/import/import-answers.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { runDaily } from '../../../server/running/daily.ts'
import { byItself } from '../../support/acts.ts'
import { bookOf } from '../../support/book.ts'
import { frances, ruth } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { csvOf, giveFile } from '../../support/sheets.ts'
import { stores } from '../../support/store/stores.ts'

const here = () => false
const seen = (working: ImportContext, id: string) => seeImport(working.register, ruth, id, here)

async function correct(working: ImportContext, id: string, ...corrections: ImportCorrections['corrections']) {
  await working.register.write((tx) => correctImport(tx, ruth, id, { corrections }, here))
  await checkImport(working, ruth, id)
  return await seen(working, id)
}

const all = { field: null, value: null, row: null, becomes: 'proposal' as const }
const titles = ['Customer', 'Email', 'Restriction', 'Named officer', 'Start date', 'Review date', 'Letter sent']
const row = (name: string, start: string, review: string, letter = start) => [
  name,
  `${name.split(' ')[0]?.toLowerCase()}@example.org`,
  'Designated contact',
  'Sam Reyes',
  start,
  review,
  letter,
]

describe.each(stores)('P15: answering the findings of a sheet, on $store', ({ newRegister }) => {
  it('corrects all cells of a kind or single ones and leaves rows out; an officer signs it before it takes effect', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const file = csvOf([
      titles,
      row('Una Poe', '03/11/24', 'TBC'),
      row('Viv Rea', 'Jan 2024', 'TBC'),
      row('Wim Sax', 'last spring', '01/12/2026'),
      row('Xia Tan', '04/11/24', 'n/k'),
    ])
    const { id, dry } = await giveFile(working, ruth, file, { run: false })
    expect(dry.kept?.counts).toMatchObject({ restrictions: 0 })
    const first = await seen(working, id)
    expect(first.mayAskToSign).toBe(false)
    expect(first.asked).toContainEqual(
      expect.objectContaining({
        field: 'reviewOn',
        title: 'Review date',
        value: 'TBC',
        proposal: '',
        rows: 2,
        firstRow: 2,
      }),
    )
    expect(first.asked).toContainEqual(
      expect.objectContaining({
        what: 'date-ambiguous',
        field: 'inForceOn',
        value: '03/11/24',
        proposal: '3 November 2024',
      }),
    )
    const second = await correct(
      working,
      id,
      { ...all, what: 'date-ambiguous' },
      { ...all, what: 'not-known-yet', field: 'reviewOn', value: 'TBC' },
      { ...all, what: 'date-without-day' },
      { what: 'date-not-readable', field: null, value: null, row: 4, becomes: 'leave-out' },
    )
    expect(second.asked).toMatchObject([{ value: 'n/k', rows: 1 }])
    const third = await correct(working, id, {
      what: 'not-known-yet',
      field: 'reviewOn',
      value: 'n/k',
      row: 5,
      becomes: 'text',
      text: '1 December 2026',
    })
    expect(third).toMatchObject({ asked: [], stopping: 0, mayAskToSign: true, toSign: 3, corrected: 10 })

    // P13: nothing comes into force without an officer's signature on what was corrected.
    const list = (await register.read((reading) => reading.selectFrom('imports').selectAll().execute()))[0]
    await register.write((tx) => askToSign(tx, ruth, id))
    const sign = { outcome: 'sign', list: list?.to_sign_digest ?? '' } as const
    await register.write((tx) => signImport(tx, frances, id, sign))
    await runImport(working, ruth, id)
    expect((await seen(working, id)).state).toBe('done')
    const kept = await register.read((reading) =>
      reading.selectFrom('restrictions').select(['in_force_on', 'review_due']).orderBy('in_force_on').execute(),
    )
    expect(kept).toEqual([
      { in_force_on: '2024-01-01', review_due: '2026-11-03' },
      { in_force_on: '2024-11-03', review_due: '2026-11-03' },
      { in_force_on: '2024-11-04', review_due: '2026-12-01' },
    ])
    expect(await register.read((reading) => customersByKey(reading, 'email', ['wim@example.org']))).toEqual([])
    const trail = await register.read((reading) =>
      reading.selectFrom('audit_trail').select('facts').where('what', '=', 'register-imported').execute(),
    )
    expect(JSON.parse(trail[0]?.facts ?? '{}')).toMatchObject({ corrected: 10 })
    // The questions and the sheet's own words are deleted with the file.
    const left = await register.read(async (reading) => [
      ...(await reading.selectFrom('import_corrections').selectAll().execute()),
      ...(await reading.selectFrom('import_findings').selectAll().execute()),
      ...(await reading.selectFrom('import_files').selectAll().execute()),
      ...(await reading.selectFrom('imports').select('titles').where('titles', 'is not', null).execute()),
    ])
    expect(left).toEqual([])
  })

  it('changes no cell that was understood; once the corrections are dropped, the file counts as it was', async () => {
    const working = await opened(await newRegister())
    const file = csvOf([
      titles,
      row('Una Poe', '03/11/2024', '1 December 2026'),
      row('Viv Rea', '03/11/24', '1 December 2026'),
    ])
    const { id } = await giveFile(working, ruth, file, { run: false })
    const corrected = await correct(working, id, {
      what: 'date-ambiguous',
      field: 'inForceOn',
      value: null,
      row: null,
      becomes: 'text',
      text: '5 May 2025',
    })
    expect(corrected).toMatchObject({ corrected: 1, asked: [{ field: 'letterSentOn' }] })
    await working.register.write((tx) => correctImport(tx, ruth, id, { corrections: [], startAgain: true }, here))
    await checkImport(working, ruth, id)
    expect(await seen(working, id)).toMatchObject({ corrected: 0, asked: [{}, {}] })
  })

  it('keeps what titles and colours mean for the next sheet, for two years and without a word of the sheet', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const sheet = (name: string) =>
      bookOf([
        {
          name: 'Log',
          rows: [
            ['A council'],
            ['Who', 'How they write', 'Warned by us on'],
            { look: { rgb: 'FFC7CE' }, cells: [name, `${name.split(' ')[0]}@example.org`, { day: '2026-05-05' }] },
            [`${name} Two`, `${name.split(' ')[1]}@example.org`, { day: '2026-05-05' }],
          ],
        },
      ])
    const { id } = await giveFile(working, ruth, sheet('Ann Ash'), { format: 'xlsx', run: false })
    expect((await seen(working, id)).layout).toMatchObject({ headRow: 1, start: [{ row: 1 }, {}, {}, {}] })
    const choices = { existing: 'leave' as const, matching: [], headRow: 2, sheet: 1 }
    const choose = async (more: object) => {
      await register.write((tx) => changeImportChoices(tx, ruth, id, { ...choices, ...more }, here))
      await checkImport(working, ruth, id)
    }
    await choose({})
    await choose({ matching: ['name', 'emails', 'warnedOn'] })
    expect((await seen(working, id)).looks).toEqual([{ look: 'FFC7CE', rows: 1, firstRow: 3, means: null }])
    const looks = [{ look: 'FFC7CE', means: 'leave-out' as const }]
    await register.write((tx) => correctImport(tx, ruth, id, { corrections: [], looks }, here))
    await checkImport(working, ruth, id)
    expect(await seen(working, id)).toMatchObject({ stopping: 0, counts: { warnings: 1 } })

    const next = await giveFile(working, ruth, sheet('Bea Bell'), { format: 'xlsx', run: false })
    const again = await seen(working, next.id)
    expect(again).toMatchObject({
      stopping: 0,
      layout: { headRow: 2 },
      looks: [{ means: 'leave-out' }],
      counts: { warnings: 1 },
    })
    expect(next.dry.findings.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['columns-remembered', 'look-counts']),
    )
    const kept = await register.read((reading) => reading.selectFrom('import_habits').selectAll().execute())
    expect(kept).toHaveLength(4)
    expect(JSON.stringify(kept)).not.toMatch(/Who|Ann|write/)
    await runDaily(register, byItself('2028-12-01T04:00:00.000Z'))
    expect(await register.read((reading) => reading.selectFrom('import_habits').selectAll().execute())).toEqual([])
  })

  it('matches columns at once where the register found the titles itself', async () => {
    const working = await opened(await newRegister())
    const file = csvOf([
      [...titles.slice(0, 5), 'When', 'Letter sent'],
      row('Una Poe', '03/11/2025', '1 December 2026'),
    ])
    const { id } = await giveFile(working, ruth, file, { run: false })
    const matching = ['name', 'emails', 'measures', 'contactName', 'inForceOn', 'reviewOn', 'letterSentOn']
    const choices = { existing: 'leave' as const, matching, headRow: 1, sheet: null }
    await working.register.write((tx) => changeImportChoices(tx, ruth, id, choices, here))
    await checkImport(working, ruth, id)
    const { columns, findings } = await seen(working, id)
    expect(columns.map(({ field }) => field)).toEqual(matching)
    expect(findings).toEqual([])
  })

  it('has the findings as a sheet, too: what the cell says, what it can become, and what to do', async () => {
    const working = await opened(await newRegister())
    const { id } = await giveFile(working, ruth, csvOf([titles, row('=Una', 'Jan 2024', '', '02/01/2024')]), {
      run: false,
    })
    const lines: string[][] = []
    for await (const page of await importReport(working.register, ruth, id)) lines.push(...page)
    expect(lines[1]).toEqual([
      '2',
      'Start date',
      'Error',
      'Jan 2024',
      '1 January 2024',
      'This is a month or a year, not a day. Give the day.',
    ])
  })
})
